import type {
  Tekst,
  Onderdeel,
  Vraag,
  Norm,
  Schaal,
  ObjectVanOnderzoek,
  Bron,
  Bevinding,
  Oordeel,
  Conclusie,
  Adressaat,
  Aanbeveling,
  Hoofdstuk,
  Tabel,
  Element
} from './element.ts'
import type {Aanpassing} from './overname.ts'
import type {Getalbinding, Plaatsing} from './binding.ts'
import type {InputFile, Origin} from './source.ts'
import type {Severity} from './diagnostic.ts'

/** The linked model of a whole study; its elements are in element.ts. */

export const FASEN = [
  'opzet',
  'veldwerk',
  'ambtelijk-wederhoor',
  'bestuurlijk-wederhoor',
  'definitief'
] as const
export type Fase = (typeof FASEN)[number]

export interface Begrip {
  id: string
  term: string
  betekenis?: Tekst
  afkorting?: string
  niet: readonly string[]
  origin: Origin
}

export interface GebruiktKader {
  id: string
  versie: string
  titel: string
  licentie?: string
  herkomst?: string
  /** `sha256:` and 64 hexadecimal digits, over the framework's normenkader.yaml. */
  digest: string
  via: Origin
}

export interface Vrijstelling {
  controle: string
  bij: string
  reden: string
  origin: Origin
}

/** A norm that a newer version of its framework no longer has: what was said of it is kept, and counts nowhere. */
export interface VervallenNorm {
  id: string
  kader: string
  /** The version in which it was gone. */
  versie: string
  /** Absent where the file does not say how it read. */
  tekst?: Tekst
  /** The norms that it was split into or joined in, as far as the study has them. */
  opvolgers: readonly Norm[]
  oordelen: readonly VervallenOordeel[]
  bevindingen: readonly Bevinding[]
  origin: Origin
}

/** A judgement on a norm that is gone, in words: its scale may be gone too. */
export interface VervallenOordeel {
  object?: string
  label: string
  toelichting?: Tekst
}

/** The value of one parameter of an overname. */
export interface Ingevuld {
  naam: string
  waarde: string
  origin: Origin
}

/** How judgements went to another scale that a newer version of a framework has. */
export interface Omzetting {
  kader: string
  versie: string
  /** Ids of scales. */
  van: string
  naar: string
  /** Labels of levels where they are known, else ids. */
  niveaus: readonly {van: string; naar: string}[]
  reden: Tekst
}

/** A word for the reader in singular and plural. */
export type Term = readonly [enkelvoud: string, meervoud: string]

export interface Overheid {
  naam: string
  /** CBS code, when it is a municipality of the register. */
  code?: string
}

/** What words of degree demand of a number, in percents. */
export interface Beweringen {
  /** `fors`, `sterk`, `flink`: at least so much. */
  fors: number
  /** `licht`, `iets`: at most so much. */
  licht: number
  /** `stabiel`, `gelijk gebleven`: at most so much. */
  stabiel: number
}

export type Optelling = 'geen' | 'gemiddelde' | 'zwakste'

export interface Onderzoek {
  /** The id under which problems of the study as a whole are reported and waived. */
  id: 'onderzoek'
  soort: 'onderzoek'
  origin: Origin
  titel: string
  ondertitel?: string
  overheden: readonly Overheid[]
  opdrachtgever?: string
  uitvoerder?: string
  /** ISO 8601, as precise as given: 2021, 2021-12 or 2021-12-09. */
  datum?: string
  fase: Fase
  periode?: {van: number; tot: number; origin: Origin}
  sjabloon: string
  termen: Readonly<Record<string, Term>>
  adressaten: readonly Adressaat[]
  huisstijl: Readonly<Record<string, string>>
  controles: Readonly<Record<string, Severity | 'uit'>>
  beweringen: Beweringen
  vrijstellingen: readonly Vrijstelling[]

  hoofdvraag?: Tekst
  kaders: readonly GebruiktKader[]
  /** The account of the normenkader: every deviation from the frameworks. */
  verantwoording: readonly Aanpassing[]
  /** Norms that are gone and of which there is a judgement or a finding. */
  vervallen: readonly VervallenNorm[]
  omzettingen: readonly Omzetting[]
  /** What the study filled in at the open places of the frameworks that it takes over. */
  ingevuld: readonly Ingevuld[]
  optelling: Optelling
  schalen: readonly Schaal[]
  objecten: readonly ObjectVanOnderzoek[]

  /** The top of the tree; the lists below hold the elements of the whole tree, in order of the normenkader. */
  onderdelen: readonly Onderdeel[]
  alleOnderdelen: readonly Onderdeel[]
  vragen: readonly Vraag[]
  normen: readonly Norm[]
  bronnen: readonly Bron[]
  bevindingen: readonly Bevinding[]
  oordelen: readonly Oordeel[]
  conclusies: readonly Conclusie[]
  aanbevelingen: readonly Aanbeveling[]
  hoofdstukken: readonly Hoofdstuk[]
  /** In order of their file names. */
  tabellen: readonly Tabel[]
  /** Every number, table and chart in the texts that comes from `cijfers/`. */
  getallen: readonly Getalbinding[]
  plaatsingen: readonly Plaatsing[]
  begrippen: readonly Begrip[]
  /** All prose, for the rules on text; also that of titles (`sleutel` is then `titel`). */
  teksten: readonly Tekst[]
  /** Images that the prose shows, by their path in the onderzoek. */
  afbeeldingen: Readonly<Record<string, InputFile>>
  /** What `[](#id)` can name. */
  opId: ReadonlyMap<string, Exclude<Element, Oordeel>>
  /**
   * Files of which nothing could be read, such as `bronnen.yaml`: that something of theirs is not there says nothing.
   */
  onleesbaar: ReadonlySet<string>
  /** Ids around which something is broken already; nothing is reported as missing there. */
  verdacht: ReadonlySet<string>
}
