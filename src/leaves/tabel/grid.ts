/** One table, whatever program it came from. */

/** A line or paragraph of a cell. */
export interface Paragraph {
  text: string
  bold: boolean
  italic: boolean
  /** 0 for no list; 1 for an item of a list, 2 for an item within an item. */
  level: number
}

export interface Cell {
  /** None for a cell without text. */
  paragraphs: readonly Paragraph[]
  /** The whole, with its signs and line ends as they were typed. */
  text: string
  /** As a user finds it: `B4`, `rij 3, kolom 2`, `regel 5, kolom 2`. */
  place: string
  /** Where it begins, from 0, and how far it reaches: a merged cell stands at every place that it covers. */
  row: number
  column: number
  rows: number
  columns: number
  /** What the program made of what someone typed; the text is then not always what was typed. */
  kind: 'tekst' | 'getal' | 'datum' | 'formule'
}

/** A row may be shorter than others; a place without a cell is undefined. */
export interface Table {
  /** The name of the sheet, or `tabel 2`. */
  name: string
  /** The last heading or line above the table; Word only. */
  above?: string
  rows: readonly (readonly (Cell | undefined)[])[]
}

export interface Tables {
  tables: readonly Table[]
  /** What was left out or read in spite of something, in whole sentences. */
  notes: readonly string[]
}

/** A file that cannot be read, with the reason as a sentence for the user. */
export class Unreadable extends Error {}

/** Far more than any normenkader, and what a grid can hold without taking all memory. */
export const MOST_ROWS = 5000
export const MOST_COLUMNS = 100
export const MOST_CELLS = 100_000
/** Characters of one cell; a longer one is cut off, and the notes say so. */
export const LONGEST_CELL = 10_000

/** Cells by where they begin, spread over what they cover. A later cell never takes the place of an earlier one. */
export function spread(cells: readonly Cell[]): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = []
  let places = 0
  for (const cell of cells) {
    const bottom = Math.min(cell.row + cell.rows, MOST_ROWS)
    const right = Math.min(cell.column + cell.columns, MOST_COLUMNS)
    places += (bottom - cell.row) * (right - cell.column)
    if (places > MOST_ROWS * MOST_COLUMNS)
      throw new Unreadable('De samengevoegde cellen overlappen elkaar; verwacht: een gewone tabel.')
    for (let row = cell.row; row < bottom; row++) {
      const line = (rows[row] ??= [])
      for (let column = cell.column; column < right; column++) line[column] ??= cell
    }
  }
  return Array.from(rows, (row: (Cell | undefined)[] | undefined) => Array.from(row ?? []))
}
