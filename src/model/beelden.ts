import type {Root} from 'mdast'
import type {OordeelKlasse} from './oordeelklasse.ts'

/**
 * Prose of an author, ready to be put in: references resolved, footnotes and images renamed. Headings are relative
 * to the heading it is put under: level 2 becomes one deeper than that.
 */
export interface Fragment {
  fragment: 'blok' | 'regel'
  tree: Root
  plain: string
}

/** Something that can be named: `anker` is its id in the output, `nummer` what a reference prints. */
export interface Genummerd {
  id: string
  anker: string
  nummer: string
}

export interface OordeelBeeld {
  label: string
  klasse: OordeelKlasse
  niveau: string
  object?: string
  toelichting?: Fragment
  /** ‘omgezet van Niet goed, bij kader loket 2.0.0’, or empty. */
  omgezet: string
  bevindingen: readonly Verwijzing[]
}

export interface Verwijzing extends Genummerd {
  titel: string
}

export interface NormBeeld extends Genummerd {
  tekst: Fragment
  toelichting?: Fragment
  indicator?: Fragment
  bron: string
  aspect: string
  /** The labels of its levels, from high to low: `voldaan, deels voldaan, niet voldaan`. */
  schaal: string
  weging: string
  onderdeel: Verwijzing
  vragen: readonly Verwijzing[]
  oordelen: readonly OordeelBeeld[]
  bevindingen: readonly Verwijzing[]
  bronnen: readonly Verwijzing[]
  conclusies: readonly Verwijzing[]
  aanbevelingen: readonly Verwijzing[]
  /** Empty for a norm of the study's own. */
  herkomst: string
  aanpassingen: readonly {sleutel: string; was: string; reden: string}[]
}

export interface VraagBeeld extends Genummerd {
  tekst: Fragment
  toelichting?: Fragment
  beschrijvend: boolean
  normen: readonly Verwijzing[]
}

export interface BevindingBeeld extends Genummerd {
  titel: string
  object?: string
  kern?: Fragment
  oorzaak?: Fragment
  gevolg?: Fragment
  inhoud: Fragment
  normen: readonly Verwijzing[]
  bronnen: readonly Verwijzing[]
  vertrouwelijk: boolean
}

export interface ConclusieBeeld extends Genummerd {
  titel: string
  inhoud: Fragment
  vragen: readonly Verwijzing[]
  normen: readonly Verwijzing[]
}

export interface AanbevelingBeeld extends Genummerd {
  aan: string
  /** Ids of the addressees, separated by spaces. */
  adressaten: string
  tekst: Fragment
  uitwerking?: Fragment
  termijn: string
  conclusies: readonly Verwijzing[]
  pendanten: readonly Verwijzing[]
}

export interface AanbevelingenPerAdressaat {
  adressaat: string
  naam: string
  aanbevelingen: readonly AanbevelingBeeld[]
}

export interface TotaalBeeld {
  titel: string
  anker: string
  object?: string
  beoordeeld: number
  niveaus: readonly {label: string; klasse: OordeelKlasse; aantal: number}[]
  weggelaten: readonly {label: string; aantal: number}[]
  /** One sentence: "4 van 6 normen beoordeeld; 1 niet te beoordelen, 1 nog niet beoordeeld." */
  zin: string
  uitkomst?: {naam: string; waarde: string; niveau: string; formule: string}
}

export interface OnderdeelBeeld extends Verwijzing {
  /** 1 for the top of the tree. */
  diepte: number
  /** The number in the kern: K2, K2.1. `nummer` is that in the bevindingen: 1, 1.1. */
  kernnummer: string
  kernanker: string
  term: string
  toelichting?: Fragment
  hoofdstukken: readonly HoofdstukBeeld[]
  vragen: readonly VraagBeeld[]
  normen: readonly NormBeeld[]
  bevindingen: readonly BevindingBeeld[]
  conclusies: readonly ConclusieBeeld[]
  aanbevelingen: readonly AanbevelingenPerAdressaat[]
  totalen: readonly TotaalBeeld[]
  onderdelen: readonly OnderdeelBeeld[]
}

export interface HoofdstukBeeld extends Verwijzing {
  inhoud: Fragment
}

export interface BronBeeld extends Verwijzing {
  uitgever: string
  datum: string
  verwijzing: string
  toelichting?: Fragment
  populatie: string
  respons: string
  representatief: string
  /** In findings: which rest on it. */
  bevindingen: readonly Verwijzing[]
}

/** A table of the annex of figures: itself, unless a text shows it, and how what is computed came about. */
export interface CijferBeeld extends Verwijzing {
  /** tabel, berekening of enquete. */
  vorm: string
  toelichting?: Fragment
  tabel?: Fragment
  afleiding?: Fragment
}

export interface MatrixRij {
  norm: Verwijzing
  tekst: Fragment
  onderdeel: Verwijzing
  /** One per object, or one. */
  oordelen: readonly OordeelBeeld[]
  bevindingen: readonly Verwijzing[]
  conclusies: readonly Verwijzing[]
  aanbevelingen: readonly Verwijzing[]
}
