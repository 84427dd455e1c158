import type {Cell} from '../leaves/tabel.ts'
import type {Veld} from './columns.ts'
import type {NormDraft, OnderdeelDraft, Regel, Verslag, VraagDraft} from './draft.ts'

/** State of the walk through the rows of one table, and of those that follow it. */
export interface Reading {
  onderdelen: OnderdeelDraft[]
  /** The onderdelen that are open, from the top down; the second number says how deep each was written. */
  open: {onderdeel: OnderdeelDraft; depth: number}[]
  vragen: VraagDraft[]
  /** Norms by the cell in which they stand: a merged one serves the questions of each of its rows. */
  normen: Map<Cell, NormDraft[]>
  verslag: Verslag
  lastCode?: string
  /** Once a code covers a question with several norms, codes are those of questions. */
  codesOfVragen?: boolean
  /** What an onderdeel is called where the table has no theme. */
  name: string
}

/** One row, by field; a merged cell stands in each row that it covers. */
export interface Row {
  index: number
  cells: ReadonlyMap<Veld, Cell>
  /** Every cell that begins in this row, also of columns that mean nothing. */
  own: readonly Cell[]
}

/** The codes that a row gives. */
export interface Codes {
  vraag?: string
  norm?: string
  guesses: string[]
}

export function tell(lines: Regel[], {place}: Cell, tekst: string): void {
  lines.push({plaats: place, tekst})
}

export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** The text of a cell on one line. */
export function textOf(cell: Cell): string {
  return cell.paragraphs.map(({text}) => text).join(' ')
}
