import type {Root} from 'mdast'
import type {Nasleep} from './nasleep.ts'
import type {Cijferblad} from './cijfers.ts'
import type {Aanpassing, Overgenomen} from './overname.ts'
import type {Origin} from './source.ts'

/** The elements of the chain: what the author wrote, with ids replaced by the elements that they name, both ways. */

/** The three judgements that are no level of a scale. They are never part of a denominator. */
export const NIET_SCORES = ['niet-van-toepassing', 'niet-onderzocht', 'niet-te-beoordelen'] as const
export type NietScore = (typeof NIET_SCORES)[number]

/** What every element of the chain has. `id` is unique in the onderzoek. */
interface ElementBase {
  id: string
  /** Where its own text stands: for what was taken over, the file of the framework. */
  origin: Origin
  /** What was taken over from a framework: which, and the entry of `overnemen` that did it. */
  overgenomen?: Overgenomen
}

/**
 * Prose of the author as mdast, parsed once and never compiled. The positions of the nodes hold for the file; in a text
 * key a node has that of the whole value where it cannot be told for certain where its words stand.
 */
export interface Tekst {
  tree: Root
  /** The words alone, a line per block. */
  plain: string
  origin: Origin
  /** The element it belongs to, and the key it was written at (`inhoud` for the body of a Markdown file). */
  bij: {soort: ElementSoort | 'onderzoek'; id: string; sleutel: string; vertrouwelijk: boolean}
}

export interface Onderdeel extends ElementBase {
  soort: 'onderdeel'
  titel: string
  toelichting?: Tekst
  ouder?: Onderdeel
  onderdelen: Onderdeel[]
  vragen: Vraag[]
  normen: Norm[]
  objecten: readonly ObjectVanOnderzoek[]
  /** Findings that stand here in the report: those whose first norm or question (in order) is here. */
  bevindingen: Bevinding[]
  conclusies: Conclusie[]
  hoofdstukken: Hoofdstuk[]
}

export interface Vraag extends ElementBase {
  soort: 'vraag'
  tekst: Tekst
  toelichting?: Tekst
  beschrijvend: boolean
  onderdeel: Onderdeel
  normen: Norm[]
  bevindingen: Bevinding[]
  /** Conclusions that name it, or its onderdeel or one above that. */
  conclusies: Conclusie[]
}

export const NORMBRON_SOORTEN = ['wetgeving', 'beleid', 'begroting', 'literatuur', 'eigen-inzicht'] as const
export interface Normbron {
  soort: (typeof NORMBRON_SOORTEN)[number]
  verwijzing?: string
}

export interface Norm extends ElementBase {
  soort: 'norm'
  tekst: Tekst
  toelichting?: Tekst
  indicator?: Tekst
  bron?: Normbron
  aspect?: string
  schaal: Schaal
  /** Exact decimal as text, default '1'. */
  weging: string
  voorwaardelijk: Norm[]
  onderwerpen: readonly string[]
  onderdeel: Onderdeel
  /** Questions it serves: those it names, else all of the nearest onderdeel upward that has any. */
  vragen: Vraag[]
  objecten: readonly ObjectVanOnderzoek[]
  bevindingen: Bevinding[]
  oordelen: Oordeel[]
  conclusies: Conclusie[]
  /** What was changed to it on taking over, with the reasons; in order. */
  aanpassingen: Aanpassing[]
}

/** A level of a scale. `waarde` and `vanaf` are exact decimals as text. */
export interface Niveau {
  id: string
  label: string
  waarde?: string
  vanaf?: string
}

/** Levels from high to low. */
export interface Schaal {
  id: string
  niveaus: readonly Niveau[]
}

export interface ObjectVanOnderzoek {
  id: string
  naam: string
  origin: Origin
}

export const BRON_SOORTEN = [
  'document',
  'wetgeving',
  'literatuur',
  'interview',
  'groepsgesprek',
  'enquete',
  'waarneming',
  'dossieronderzoek',
  'data'
] as const
export type BronSoort = (typeof BRON_SOORTEN)[number]

export interface Bron extends ElementBase {
  soort: 'bron'
  bronsoort: BronSoort
  titel: string
  uitgever?: string
  datum?: string
  verwijzing?: string
  toelichting?: Tekst
  populatie?: number
  respons?: number
  representatief?: boolean
  vertrouwelijk: boolean
  bevindingen: Bevinding[]
}

export interface Bevinding extends ElementBase {
  soort: 'bevinding'
  titel: string
  normen: Norm[]
  /** Questions it answers without a norm: a descriptive finding. */
  vragen: Vraag[]
  object?: ObjectVanOnderzoek
  bronnen: Bron[]
  kern?: Tekst
  oorzaak?: Tekst
  gevolg?: Tekst
  inhoud: Tekst
  vertrouwelijk: boolean
  oordelen: Oordeel[]
}

export interface Oordeel extends Nasleep {
  soort: 'oordeel'
  /** The id of the norm, with `@object` behind it where it is for one object. */
  id: string
  origin: Origin
  norm: Norm
  object?: ObjectVanOnderzoek
  uitspraak: Uitspraak
  toelichting?: Tekst
  bevindingen: Bevinding[]
}

export type Uitspraak =
  | {soort: 'niveau'; niveau: Niveau}
  /** A number on a scale with thresholds, and the level that follows from it. */
  | {soort: 'waarde'; waarde: string; niveau: Niveau}
  | {soort: NietScore}

export interface Conclusie extends ElementBase {
  soort: 'conclusie'
  titel?: string
  /** Exactly one of these three says what it answers. */
  onderdeel?: Onderdeel
  vragen: Vraag[]
  hoofdvraag: boolean
  /** The norms whose judgements it rests on, whether named or by default. */
  normen: Norm[]
  inhoud: Tekst
  aanbevelingen: Aanbeveling[]
}

export interface Adressaat {
  id: string
  naam: string
}

export interface Aanbeveling extends ElementBase {
  soort: 'aanbeveling'
  aan: Adressaat[]
  tekst: Tekst
  uitwerking?: Tekst
  termijn?: string
  conclusies: Conclusie[]
  /** Counterparts to another addressee; both ways, though written on one side. */
  pendanten: Aanbeveling[]
}

export type Plaats = 'voorwoord' | 'inleiding' | 'aanpak' | 'nawoord' | 'bijlage' | 'onderdeel'

export interface Hoofdstuk extends ElementBase {
  soort: 'hoofdstuk'
  titel: string
  plaats: Plaats
  onderdeel?: Onderdeel
  inhoud: Tekst
}

/** A numbered figure in the text of an author. */
export interface Figuur extends ElementBase {
  soort: 'figuur'
}

/** A table, calculation or survey with its sources. */
export interface Tabel extends Omit<Cijferblad, 'bronverwijzingen' | 'toelichting'> {
  soort: 'tabel'
  toelichting?: Tekst
  bronnen: Bron[]
  overgenomen?: undefined
}

export type Element =
  Onderdeel | Vraag | Norm | Bron | Bevinding | Oordeel | Conclusie | Aanbeveling | Hoofdstuk | Figuur | Tabel
export type ElementSoort = Element['soort']
