import type * as model from '../../model/rapport.ts'
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
  OordeelBeeld: model.OordeelBeeld
  Verwijzing: model.Verwijzing
  NormBeeld: model.NormBeeld
  Aanpassing: model.NormBeeld['aanpassingen'][number]
  VraagBeeld: model.VraagBeeld
  BevindingBeeld: model.BevindingBeeld
  ConclusieBeeld: model.ConclusieBeeld
  AanbevelingBeeld: model.AanbevelingBeeld
  AanbevelingenPerAdressaat: model.AanbevelingenPerAdressaat
  TotaalBeeld: model.TotaalBeeld
  NiveauTelling: model.TotaalBeeld['niveaus'][number]
  Weglating: model.TotaalBeeld['weggelaten'][number]
  Uitkomst: NonNullable<model.TotaalBeeld['uitkomst']>
  OnderdeelBeeld: model.OnderdeelBeeld
  HoofdstukBeeld: model.HoofdstukBeeld
  BronBeeld: model.BronBeeld
  Bronsoort: Rapport['bronnen'][number]
  MatrixRij: model.MatrixRij
  CijferBeeld: model.CijferBeeld
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
      : [T] extends [model.Fragment]
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
