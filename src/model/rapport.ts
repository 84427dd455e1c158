import type {OordeelKlasse} from './oordeelklasse.ts'
import type {Root} from 'mdast'
import type {Grafiek} from './grafiek.ts'
import type {Kaderverantwoording} from './rapport-kader.ts'
import type {InputFile} from './source.ts'

declare module 'mdast' {
  interface LinkData {
    /** The words are to become the number of the table or figure that the link points at: `Tabel 3`. */
    noemtNummer?: boolean
  }
}

/**
 * The report tree: numbered and cross-referenced, plain data, no links back to the model, and without anything
 * confidential unless it was composed for internal use. It is what templates see; `templates/README.md` describes
 * it for their authors, and the property names are theirs to type.
 */

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

export interface Rapport extends Kaderverantwoording {
  titel: string
  ondertitel: string
  overheden: string
  opdrachtgever: string
  uitvoerder: string
  /** As the reader sees it: `december 2021`. */
  datum: string
  periode: string
  fase: string
  /** For files and metadata: ISO 8601, or empty. */
  datumIso: string
  /** Made in spite of fouten: every page says so. */
  concept: boolean
  /** Holds confidential text: every page says so. */
  intern: boolean
  /** Words of the office: `termen.onderdeel.enkelvoud`. */
  termen: Readonly<Record<string, {enkelvoud: string; meervoud: string}>>
  huisstijl: Readonly<Record<string, string>>
  hoofdvraag?: Fragment
  hoofdconclusies: readonly ConclusieBeeld[]
  /** Recommendations that rest on the answer to the hoofdvraag alone. */
  hoofdaanbevelingen: readonly AanbevelingenPerAdressaat[]
  voorwoord: readonly HoofdstukBeeld[]
  inleiding: readonly HoofdstukBeeld[]
  aanpak: readonly HoofdstukBeeld[]
  nawoord: readonly HoofdstukBeeld[]
  bijlagen: readonly HoofdstukBeeld[]
  onderdelen: readonly OnderdeelBeeld[]
  /** Every onderdeel of the tree in order, flat. */
  alleOnderdelen: readonly OnderdeelBeeld[]
  totalen: readonly TotaalBeeld[]
  objecten: readonly string[]
  cijfers: readonly CijferBeeld[]
  /** What texts compute themselves: the formula, the same with its values, and what it comes to. */
  tekstberekeningen: readonly {formule: string; ingevuld: string; uitkomst: string}[]
  /** Charts by the path of their picture, which is drawn when the report is rendered. */
  grafieken: Readonly<Record<string, Grafiek>>
  matrix: readonly MatrixRij[]
  aanbevelingen: readonly AanbevelingenPerAdressaat[]
  bronnen: readonly {soort: string; bronnen: readonly BronBeeld[]}[]
  begrippen: readonly {term: string; afkorting: string; betekenis?: Fragment}[]
  vrijstellingen: readonly {controle: string; bij: string; reden: string}[]
  aantallen: Readonly<
    Record<'normen' | 'vragen' | 'bevindingen' | 'bronnen' | 'aanbevelingen' | 'conclusies', number>
  >
  /** Numbers of the built-in annexes, which follow the chapters that are annexes: `bijlagenummers.bronnen`. */
  bijlagenummers: Readonly<
    Record<
      'normenkader' | 'oordelen' | 'aanbevelingen' | 'bronnen' | 'cijfers' | 'begrippen' | 'vrijstellingen',
      string
    >
  >
  /** Images that the fragments show, by the url in their trees. */
  afbeeldingen: Readonly<Record<string, Afbeelding>>
}

/** A picture of the report. */
export interface Afbeelding extends InputFile {
  /** The same for a narrow screen, where letters of the other would be too small. */
  smal?: Uint8Array
}
