import type * as beelden from '../../model/beelden.ts'
import type {OmzettingBeeld, VervallenBeeld} from '../../model/rapport-kader.ts'
import type {Rapport} from '../../model/rapport.ts'

/** What a template can meet: the names of the parts of the report tree, and what a helper makes. */
export type Kind =
  | 'tekst'
  | 'getal'
  | 'ja-nee'
  | 'fragment'
  /** Markdown that a helper made, such as the signs of a heading. */
  | 'opmaak'
  /** After an error, so that one mistake gives one message. */
  | 'onbekend'
  | BeeldName
  | {lijst: Kind}
  /** Keys that the onderzoek itself chooses. */
  | {tabel: Kind}

/** The parts of the report tree that have names to type. */
interface Beelden {
  Rapport: Rapport
  OordeelBeeld: beelden.OordeelBeeld
  Verwijzing: beelden.Verwijzing
  NormBeeld: beelden.NormBeeld
  Aanpassing: beelden.NormBeeld['aanpassingen'][number]
  VraagBeeld: beelden.VraagBeeld
  BevindingBeeld: beelden.BevindingBeeld
  ConclusieBeeld: beelden.ConclusieBeeld
  AanbevelingBeeld: beelden.AanbevelingBeeld
  AanbevelingenPerAdressaat: beelden.AanbevelingenPerAdressaat
  TotaalBeeld: beelden.TotaalBeeld
  NiveauTelling: beelden.TotaalBeeld['niveaus'][number]
  Weglating: beelden.TotaalBeeld['weggelaten'][number]
  Uitkomst: NonNullable<beelden.TotaalBeeld['uitkomst']>
  OnderdeelBeeld: beelden.OnderdeelBeeld
  HoofdstukBeeld: beelden.HoofdstukBeeld
  BronBeeld: beelden.BronBeeld
  Bronsoort: Rapport['bronnen'][number]
  MatrixRij: beelden.MatrixRij
  CijferBeeld: beelden.CijferBeeld
  Tekstberekening: Rapport['tekstberekeningen'][number]
  Term: Rapport['termen'][string]
  Begrip: Rapport['begrippen'][number]
  Kader: Rapport['kaders'][number]
  Verantwoording: Rapport['verantwoording'][number]
  Vervallen: VervallenBeeld
  Omzetting: OmzettingBeeld
  Vrijstelling: Rapport['vrijstellingen'][number]
  Aantallen: Rapport['aantallen']
  Bijlagenummers: Rapport['bijlagenummers']
}

export type BeeldName = keyof Beelden

type NameOf<T> = {
  [B in BeeldName]: [T] extends [Beelden[B]] ? ([Beelden[B]] extends [T] ? B : never) : never
}[BeeldName]

type KindOf<T> = [T] extends [string]
  ? 'tekst'
  : [T] extends [number]
    ? 'getal'
    : [T] extends [boolean]
      ? 'ja-nee'
      : [T] extends [beelden.Fragment]
        ? 'fragment'
        : [T] extends [readonly (infer Item)[]]
          ? {lijst: KindOf<Item>}
          : [string] extends [keyof T]
            ? {tabel: KindOf<T[keyof T]>}
            : NameOf<T>

/** Images and charts are no text to print: they come along with the fragments. */
type Hidden = 'afbeeldingen' | 'grafieken'

/** Every property of every part of the report tree with its kind. The model cannot change without this table. */
export type Names = {
  [B in BeeldName]: {[P in Exclude<keyof Beelden[B], Hidden>]-?: KindOf<NonNullable<Beelden[B][P]>>}
}
