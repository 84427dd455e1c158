import type {AanbevelingBijdrage} from './bijdrage.ts'
import type {Fase} from './onderzoek.ts'
import type {OordeelKlasse} from './oordeelklasse.ts'
import type {Weglating} from './score.ts'

/**
 * How a norm relates to the norm of the row in which its judgement stands, from near to far. The first three are the
 * same norm: the same version, one that the framework calls editorially equal, one that a mapping calls equal. Only
 * these count.
 */
export const RELATIES = ['zelfde', 'redactioneel', 'gelijk', 'deel-van', 'omvat', 'overlapt'] as const
export type Relatie = (typeof RELATIES)[number]

/** Why a judgement is not compared. */
export const REDENEN = ['eigen-norm', 'alleen-hier', 'aangepast', 'andere-versie', 'andere-schaal'] as const
export type Reden = (typeof REDENEN)[number]

/** A number that is published, or null where the smallest group forbids it. */
export type Aantal = number | null

/** The comparison as data: every format writes this and knows nothing else, so that none shows more than another. */
export interface Vergelijking {
  /** Of this form of data. */
  versie: 1
  anoniem: boolean
  kleinsteGroep?: number
  onderzoeken: readonly VergelekenOnderzoek[]
  /** None when a smallest group is asked: each column would be a group of one. */
  kolommen: readonly Kolom[]
  rijen: readonly NormRij[]
  onderwerpen: readonly OnderwerpRij[]
  /** What onderzoeken filled in, other than the name of the municipality and the period, in the norms that are compared. */
  openPlekken: readonly OpenPlek[]
  /** None when a smallest group is asked. */
  nietVergeleken: readonly NietVergeleken[]
  koppelingen: readonly KoppelingBeeld[]
  schaaltabellen: readonly {
    van: string
    naar: string
    niveaus: Readonly<Record<string, string>>
    reden: string
  }[]
  /** Folders that were named and have no part in it. */
  buiten: readonly {naam: string; reden: string}[]
  rangorde?: Rangorde
  metadossier?: Metadossier
}

export interface VergelekenOnderzoek {
  id: string
  naam: string
  titel: string
  opdrachtgever: string
  datum: string
  /** Absent where so few studies are in a phase that it could tell which they are. */
  fase?: Fase
  kaders: readonly string[]
  /** With how many norms it has one would know a report: in an anonymous comparison these are held back. */
  normen: Aantal
  vergeleken: number
  nietVergeleken: Readonly<Record<Reden, Aantal>>
}

export interface Kolom {
  id: string
  /** The id of its onderzoek. */
  onderzoek: string
  naam: string
  object?: string
}

export interface NormRij {
  id: string
  /** Empty for a norm of an onderzoek's own. */
  kader: string
  versies: readonly string[]
  norm: string
  tekst: string
  onderdeel: string
  onderwerpen: readonly string[]
  schaal: readonly NiveauBeeld[]
  /** One per column. */
  cellen: readonly Cel[]
  verdeling: Verdeling
  verschillen: readonly Tekstverschil[]
  aanbevelingen: readonly AanbevelingElders[]
}

export interface NiveauBeeld {
  niveau: string
  label: string
  klasse: OordeelKlasse
}

/** Empty when the norm does not occur in that onderzoek. */
export interface Cel {
  resultaten: readonly Resultaat[]
  /** Norms that resemble this one and are not compared with it. */
  weggelaten: readonly {norm: string; reden: Reden; toelichting: string}[]
}

export interface Resultaat {
  /** The id that the norm has in its onderzoek. */
  norm: string
  uitslag:
    | ({soort: 'niveau'; waarde?: string} & NiveauBeeld)
    | {soort: Weglating; label: string; toelichting: string}
  relatie: Relatie
  /** The mappings by which it stands here, in order: places in `koppelingen`. */
  via: readonly number[]
  /** The label that it had, where a table or its onderzoek turned it into another. */
  was?: string
}

export interface Verdeling {
  /** Judgements that count and what has no score, together. */
  totaal: Aantal
  /** How many judgements count: the sum of those of the levels. */
  oordelen: Aantal
  /** Of how many onderzoeken these are. */
  onderzoeken: Aantal
  niveaus: readonly (NiveauBeeld & {aantal: Aantal})[]
  /** Beside the denominator. */
  weggelaten: readonly {soort: Weglating; label: string; aantal: Aantal}[]
  /** Judgements on norms that are related by a mapping, and not the same. */
  verwant: Aantal
  /** Norms that resemble this one and are not compared. */
  nietVergeleken: Aantal
}

export interface OnderwerpRij {
  onderwerp: string
  /** How many rows of the comparison have it. */
  normen: number
  /** One per scale. */
  verdelingen: readonly Verdeling[]
}

/** A parameter of a framework, with what each onderzoek filled in. */
export interface OpenPlek {
  kader: string
  naam: string
  ingevuld: readonly {onderzoek: string; waarde: string}[]
}

/** Where the words of a norm differ between the onderzoeken that are compared on it. */
export interface Tekstverschil {
  onderzoek: string
  norm: string
  soort: 'aanpassing' | 'versie' | 'koppeling'
  sleutel: string
  /** What stands in the framework, and what stands here. */
  was: string
  nu: string
  reden: string
}

export interface AanbevelingElders extends AanbevelingBijdrage {
  onderzoek: string
  relatie: Relatie
}

export interface NietVergeleken {
  onderzoek: string
  norm: string
  kader: string
  tekst: string
  reden: Reden
  toelichting: string
}

export interface KoppelingBeeld {
  van: string
  relatie: Exclude<Relatie, 'zelfde' | 'redactioneel'>
  naar: string
  reden: string
}

/** Columns in order of the mean of their levels on the norms that all of them have a level on. */
export interface Rangorde {
  /** How many norms: those on which every column has one judgement that counts. */
  normen: number
  plaatsen: readonly {plaats: number; kolom: string; gemiddelde: string}[]
  /** Why there is none. */
  geen?: string
}

/** Onderwerp by report, in the shape of a metadossier. */
export interface Metadossier {
  onderzoeken: readonly string[]
  /** A cell is null where the onderwerp was not examined. */
  rijen: readonly {onderwerp: string; cellen: readonly (MetadossierCel | null)[]}[]
}

export interface MetadossierCel {
  oordelen: readonly {label: string; aantal: number}[]
  weggelaten: readonly {label: string; aantal: number}[]
}
