import {columnIndex, columnName} from '../column-name.ts'
import {LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Unreadable, spread, type Cell} from './grid.ts'
import {paragraphsOf, type Run} from './paragraphs.ts'
import {runsCollector} from './xlsx-strings.ts'
import {isOn, PLAIN, type Style} from './xlsx-styles.ts'
import {valueText} from './xlsx-value.ts'
import {walk} from './xml.ts'

/** What all sheets of a workbook share. */
export interface Workbook {
  strings: readonly Run[][]
  styles: readonly Style[]
  /** Days count from 1904 instead of 1900. */
  since1904: boolean
}

export interface Sheet {
  rows: (Cell | undefined)[][]
  notes: string[]
}

interface Raw {
  row: number
  column: number
  type: string
  style: Style
  value: string
  formula: boolean
  runs: Run[]
}

/** One sheet. Cells far out are named and left out, so that the grid stays as small as the table. */
export function sheetOf(xml: string, workbook: Workbook): Sheet {
  const {cells, merges, far, hidden} = rawCells(xml, workbook)
  const notes = [
    ...(far.length > 0
      ? [
          `${String(far.length)} gevulde cellen ver buiten de tabel zijn niet gelezen, zoals ${far[0] ?? ''}; gelezen worden ${String(MOST_ROWS)} rijen en ${String(MOST_COLUMNS)} kolommen.`
        ]
      : []),
    ...(hidden.length > 0
      ? [`Verborgen rijen of kolommen zijn wel gelezen: ${hidden.slice(0, 10).join(', ')}.`]
      : [])
  ]
  const made = cells.map((raw) => cellOf(raw, workbook)).filter(({paragraphs}) => paragraphs.length > 0)
  const last = Math.max(0, ...made.map(({row}) => row))
  const spans = new Map(merges.map((merge) => [`${String(merge.row)}.${String(merge.column)}`, merge]))
  const spanned = made.map((cell) => {
    const merge = spans.get(`${String(cell.row)}.${String(cell.column)}`)
    // A range over whole columns ends where the table ends.
    return merge === undefined
      ? cell
      : {
          ...cell,
          rows: Math.min(merge.rows, last - cell.row + 1),
          columns: Math.min(merge.columns, MOST_COLUMNS)
        }
  })
  return {rows: spread(spanned), notes}
}

interface RawSheet {
  cells: Raw[]
  merges: Pick<Cell, 'row' | 'column' | 'rows' | 'columns'>[]
  far: string[]
  hidden: string[]
}

/** State of the walk through one sheet. */
interface Reading extends RawSheet {
  styles: readonly Style[]
  row: number
  column: number
  cell?: Raw
  element: string
}

function rawCells(xml: string, {styles}: Workbook): RawSheet {
  const reading: Reading = {
    ...{cells: [], merges: [], far: [], hidden: []},
    styles,
    row: -1,
    column: -1,
    element: ''
  }
  const collector = runsCollector()
  walk(xml, {
    open: (name, attributes) => {
      reading.element = name
      // The name of an element in a file of anyone.
      if (Object.hasOwn(OPEN, name)) OPEN[name]?.(reading, attributes)
      if (reading.cell !== undefined) collector.open(name, attributes)
    },
    text: (text) => {
      if (reading.cell !== undefined && reading.element === 'v') reading.cell.value += text
      else collector.text(text)
    },
    close: (name) => {
      collector.close(name)
      reading.element = ''
      if (name !== 'c' || reading.cell === undefined) return
      keep({...reading.cell, runs: collector.take()}, reading)
      delete reading.cell
    }
  })
  return reading
}

const OPEN: Readonly<
  Record<string, (reading: Reading, attributes: Readonly<Record<string, string>>) => void>
> = {
  row: (reading, {r, hidden}) => {
    reading.row = r === undefined ? reading.row + 1 : Number(r) - 1
    reading.column = -1
    if (hidden !== undefined && isOn(hidden)) reading.hidden.push(`rij ${String(reading.row + 1)}`)
  },
  col: ({hidden: found}, {hidden, min}) => {
    if (hidden !== undefined && isOn(hidden)) found.push(`kolom ${columnName(Number(min) - 1)}`)
  },
  c: (reading, {r, t = 'n', s = '0'}) => {
    const at = r === undefined ? undefined : placeOf(r)
    const column = at?.column ?? reading.column + 1
    const row = at?.row ?? reading.row
    const style = reading.styles[Number(s)] ?? PLAIN
    Object.assign(reading, {row, column})
    reading.cell = {row, column, type: t, style, value: '', formula: false, runs: []}
  },
  f: ({cell}) => {
    if (cell !== undefined) cell.formula = true
  },
  mergeCell: ({merges}, {ref = ''}) => {
    const merge = rangeOf(ref)
    if (merge !== undefined && merges.length < MOST_CELLS) merges.push(merge)
  }
}

function keep(cell: Raw, sheet: RawSheet): void {
  if (cell.value === '' && cell.runs.length === 0) return
  if (!(cell.row >= 0 && cell.row < MOST_ROWS && cell.column < MOST_COLUMNS))
    sheet.far.push(address(cell.row, cell.column))
  else sheet.cells.push(cell)
  if (sheet.cells.length + sheet.far.length > MOST_CELLS)
    throw new Unreadable(
      `Een blad heeft meer dan ${String(MOST_CELLS)} gevulde cellen; verwacht: een tabel met normen.`
    )
}

function cellOf(raw: Raw, workbook: Workbook): Cell {
  const {row, column, style, formula} = raw
  const {text, kind} = valueText(raw, workbook.since1904)
  const runs =
    raw.type === 's'
      ? (workbook.strings[Number(raw.value)] ?? [])
      : raw.type === 'inlineStr'
        ? raw.runs
        : [{text, ...PLAIN}]
  const styled = runs.map((run) => ({
    text: run.text.slice(0, LONGEST_CELL),
    bold: run.bold || style.bold,
    italic: run.italic || style.italic
  }))
  const place = address(row, column)
  const size = {rows: 1, columns: 1}
  return {
    paragraphs: paragraphsOf(styled),
    text: styled.map((run) => run.text).join(''),
    place,
    row,
    column,
    ...size,
    kind: formula ? 'formule' : kind
  }
}

const PLACE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u

function placeOf(text: string): {row: number; column: number} | undefined {
  const found = PLACE.exec(text)
  return found === null ? undefined : {row: Number(found[2]) - 1, column: columnIndex(found[1] ?? '')}
}

function rangeOf(ref: string): RawSheet['merges'][number] | undefined {
  const [from, to] = ref.split(':').map(placeOf)
  if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) return undefined
  return {...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1}
}

function address(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`
}
