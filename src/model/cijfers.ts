import type {Origin} from './source.ts'

/**
 * Tables, calculations and surveys after calculation: all three are a grid of cells with names. A table names a cell
 * `tabel.rij.kolom`, a calculation `berekening.grootheid`, a survey `enquete.stelling.groep.antwoord`. Every number is
 * an exact decimal as text, not rounded; a percentage is kept as its fraction (12% is '0.12').
 */

/** What stands in a cell. `fout`: it could not be read or computed, and that has its message. */
export type Celwaarde =
  | {soort: 'getal'; getal: string}
  | {soort: 'tekst'; tekst: string}
  /** `inPlaats`: what is to be written for it, as a message says it. */
  | {soort: 'ontbreekt'; teken: string; reden: string; teltMee: boolean; inPlaats?: string}
  | {soort: 'fout'}

/** How a number came about: the formula as the author wrote it, and the same with the values in it. */
export interface Afleiding {
  formule: string
  /** Worked out when it is read, and so are the others. */
  ingevuld: string
  /** The formula in the labels of its tables, for a reader: `groei van Totaal Begroot 2022 naar 2023`. */
  woorden: string
  /** The values in it, without names of functions: `(€ 1.250 − € 1.200) ÷ € 1.200`. */
  uitgewerkt: string
}

/** What the source printed where the tool computes. `marge` is how far rounding can explain a difference. */
export interface Opgave {
  getal: string
  /** As it was printed: 64,0 has one. Of a percentage those of the percentage. */
  decimalen: number
  marge: string
  origin: Origin
}

/** A column whose rows a number is made of: a sum over it, their mean, how many there are. */
export interface Telling {
  /** As a reader knows the column. */
  naam: string
  /** Whether it counts the numbers of the column, and says nothing of what they are. */
  isAantal: boolean
  /** Whether it is taken off, and whether it is divided by, in what it is part of. */
  isAf?: boolean
  isDeler?: boolean
  rijen: Rijindex
  /** The rows that are not in it, by their id with their label. */
  readonly zonder: ReadonlyMap<string, string>
}

export interface Cel {
  waarde: Celwaarde
  /** Empty where no unit is stated. */
  eenheid: string
  /** How many decimals are printed; of a percentage those of the percentage. */
  decimalen: number
  /** The step to which it is rounded when printed, such as '10'. */
  afronden?: string
  /** Whether a value that it rests on is missing. */
  onvolledig: boolean
  /** What of the totals in it is over which rows. */
  over?: readonly Telling[]
  /** Of a total that follows from other totals: the labels of the rows where its formula comes to nothing, which these leave out. */
  buiten?: readonly string[]
  afleiding?: Afleiding
  opgegeven?: Opgave
  /** A number that is not given, of which there is only what the source printed to hold against it. */
  verzwegen?: string
  origin: Origin
}

export interface Kolom {
  id: string
  label: string
  groep?: string
  /** `tekst` for a column of words. */
  eenheid: string
  formule?: string
  /** The same in the labels of the table. */
  inWoorden?: string
  /** The column that holds of how many each mean or percentage in this column is. */
  n?: string
}

export interface Rij {
  /** The part of the name between table and column; empty in a calculation. */
  readonly id: string
  readonly label: string
  /** One per column, in their order. They are made anew each time that they are read. */
  readonly cellen: readonly Cel[]
  readonly toelichting?: string | undefined
  /** The ids of the sources of this row alone, where it has its own. */
  readonly bronnen?: readonly string[] | undefined
}

/** The index of a row by its id. */
export interface Rijindex {
  get: (id: string) => number | undefined
  has: (id: string) => boolean
  keys: () => Iterable<string>
}

/** A condition that must hold in every row, with the rows where it does not. */
export interface Eis {
  formule: string
  origin: Origin
  geschonden: readonly {rij: string; ingevuld: string; origin: Origin}[]
}

/** Parts that must add up to 100%, and do not at first sight: rounding may explain it. `som` is a fraction. */
export interface Verdeling {
  /** The row whose columns, or the column whose rows, are the parts. */
  naam: string
  som: string
  marge: string
  /** Why the parts need not add up, where the author says so. */
  rest?: string
  origin: Origin
}

export type Vorm = 'tabel' | 'berekening' | 'enquete'

/** A grid of numbers, before its sources are linked. */
export interface Cijferblad {
  id: string
  vorm: Vorm
  origin: Origin
  titel: string
  toelichting?: string
  /** Ids of the sources of the whole, with their places. */
  bronverwijzingen: readonly {waarde: string; origin: Origin}[]
  kolommen: readonly Kolom[]
  /** May be a hundred thousand: who needs one column, or the cells with a value of the source, asks `cel` for these. */
  rijen: readonly Rij[]
  /** The index of each row by its id. */
  rijIndex: Rijindex
  /** The cell of a row and a column, by their index; -1 is the row of totals. */
  cel: (rij: number, kolom: number) => Cel
  totaal?: Rij
  /** The cells that have `opgegeven`. */
  opgaven: readonly {rij: number; kolom: number}[]
  eisen: readonly Eis[]
  verdelingen: readonly Verdeling[]
  /** Surveys: answers in order, groups with their source, and below which N percentages are not printed. */
  enquete?: {
    antwoorden: readonly {id: string; label: string}[]
    groepen: readonly {id: string; label: string; bron: string}[]
    stellingen: readonly {id: string; tekst: string}[]
    percentagesVanaf: number
  }
}

export interface Cijfers {
  bladen: readonly Cijferblad[]
  /** Computes an expression that a text uses over these, as they are printed. */
  bereken: (uitdrukking: string) => Uitkomst
}

/** What an expression in a text comes to. */
export type Uitkomst =
  | {
      soort: 'getal'
      getal: string
      eenheid: string
      decimalen: number
      afronden?: string
      onvolledig: boolean
      /** Absent where the expression is the name of a value that was given. */
      afleiding?: Afleiding
      /** The names of all cells that it rests on directly. */
      namen: readonly string[]
      /** Whether it is the difference of two percentages. */
      inPunten?: boolean
      /** Whether it is a fraction of one without a unit, such as a share: as a percentage and in percentage points it is times 100. */
      isBreuk?: boolean
      /** Why it is not to be printed as a percentage, and what is to be written for it. */
      geenPercentage?: {reden: string; inPlaats: string}
    }
  | {soort: 'ontbreekt'; teken: string; reden: string; inPlaats?: string}
  /** `start` and `end` are offsets in the expression. Absent message: the cause has its message already. */
  | {soort: 'fout'; message?: string; start: number; end: number}
