import type {
  Fragment,
  ConclusieBeeld,
  AanbevelingBeeld,
  AanbevelingenPerAdressaat,
  TotaalBeeld,
  OnderdeelBeeld,
  HoofdstukBeeld,
  BronBeeld,
  CijferBeeld,
  MatrixRij
} from './beelden.ts'
import type {Grafiek} from './grafiek.ts'
import type {Kaderverantwoording} from './rapport-kader.ts'
import type {InputFile} from './source.ts'

declare module 'mdast' {
  interface LinkData {
    /** The words are to become the number of the table or figure that the link points at: `Tabel 3`. */
    noemtNummer?: boolean
  }
  interface TableData {
    /** The head above each column, one for neighbours that have the same; empty where there is none. */
    groepen?: readonly string[]
    /** Whether the last row holds totals. */
    heeftTotaal?: boolean
  }
}

/**
 * The report tree: numbered and cross-referenced, plain data, no links back to the model, and without anything
 * confidential unless it was composed for internal use. It is what templates see; `templates/README.md` describes
 * it for their authors, and the property names are theirs to type.
 */

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
  /** The same in the order of their numbers, whoever they are for. */
  aanbevelingenOpNummer: readonly AanbevelingBeeld[]
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
