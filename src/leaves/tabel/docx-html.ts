import {
  LONGEST_CELL,
  MOST_CELLS,
  MOST_COLUMNS,
  MOST_ROWS,
  Unreadable,
  spread,
  type Cell,
  type Paragraph,
  type Table
} from './grid.ts'
import {paragraphsOf, tidy, type Run} from './paragraphs.ts'
import {walk} from './xml.ts'

interface OpenTable {
  cells: Cell[]
  /** How far down each column is taken by a cell of an earlier row: the first row that is free. */
  taken: number[]
  row: number
  column: number
  above: string
}

interface OpenCell {
  paragraphs: Paragraph[]
  runs: Run[]
  rows: number
  columns: number
}

/** State of the walk: which table and cell are open, and in what text stands. */
interface State {
  tables: Table[]
  table?: OpenTable
  cell?: OpenCell
  /** Tables within a cell: their text belongs to that cell. */
  nested: number
  bold: number
  italic: number
  lists: number
  items: number
  /** Within a footnote mark or another superscript link. */
  raised: number
  above: string
  outside: string
}

/** The tables of the HTML that mammoth makes: each cell with its paragraphs and items, spread over what it covers. */
export function tablesInHtml(html: string): Table[] {
  const state: State = {
    tables: [],
    nested: 0,
    bold: 0,
    italic: 0,
    lists: 0,
    items: 0,
    raised: 0,
    above: '',
    outside: ''
  }
  walk(`<body>${html}</body>`, {
    open: (name, attributes) => {
      if (Object.hasOwn(OPEN, name)) OPEN[name]?.(state, attributes)
    },
    text: (text) => {
      if (state.raised > 0 && /^\[\d+\]$/u.test(text)) return
      if (state.cell === undefined) state.outside += text
      else state.cell.runs.push({text, bold: state.bold > 0, italic: state.italic > 0})
    },
    close: (name) => {
      if (Object.hasOwn(CLOSE, name)) CLOSE[name]?.(state)
    }
  })
  return state.tables
}

type Step = (state: State, attributes: Readonly<Record<string, string>>) => void

const OPEN: Readonly<Record<string, Step>> = {
  table: (state) => {
    if (state.table === undefined)
      state.table = {cells: [], taken: [], row: -1, column: 0, above: state.above}
    else state.nested++
  },
  tr: ({table, nested}) => {
    if (table === undefined || nested > 0) return
    table.row++
    table.column = 0
  },
  td: openCell,
  th: openCell,
  p: endParagraph,
  li: (state) => {
    endParagraph(state)
    state.items++
  },
  ul: (state) => {
    endParagraph(state)
    state.lists++
  },
  ol: (state) => {
    endParagraph(state)
    state.lists++
  },
  strong: (state) => state.bold++,
  em: (state) => state.italic++,
  sup: (state) => state.raised++,
  br: ({cell}) => cell?.runs.push({text: '\n', bold: false, italic: false})
}

const CLOSE: Readonly<Record<string, (state: State) => void>> = {
  table: (state) => {
    if (state.nested > 0) state.nested--
    else if (state.table !== undefined) {
      const {cells, above} = state.table
      const name = `tabel ${String(state.tables.length + 1)}`
      state.tables.push({name, rows: spread(cells), ...(above !== '' && {above})})
      delete state.table
    }
  },
  td: closeCell,
  th: closeCell,
  p: endParagraph,
  li: (state) => {
    endParagraph(state)
    state.items--
  },
  ul: (state) => state.lists--,
  ol: (state) => state.lists--,
  strong: (state) => state.bold--,
  em: (state) => state.italic--,
  sup: (state) => state.raised--,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, endParagraph]))
}

function openCell(state: State, attributes: Readonly<Record<string, string>>): void {
  if (state.table === undefined || state.nested > 0) return
  const span = (name: string, most: number): number =>
    Math.min(Math.max(1, Math.trunc(Number(attributes[name] ?? 1)) || 1), most)
  state.cell = {
    paragraphs: [],
    runs: [],
    rows: span('rowspan', MOST_ROWS),
    columns: span('colspan', MOST_COLUMNS)
  }
}

function closeCell(state: State): void {
  const {table, cell} = state
  if (table === undefined || cell === undefined || state.nested > 0) return
  endParagraph(state)
  while ((table.taken[table.column] ?? 0) > table.row) table.column++
  const {row, column} = table
  for (let at = column; at < column + cell.columns; at++) table.taken[at] = row + cell.rows
  table.column += cell.columns
  delete state.cell
  if (row >= MOST_ROWS || column >= MOST_COLUMNS || table.cells.length >= MOST_CELLS)
    throw new Unreadable('Een tabel in het Word-bestand is te groot; verwacht: een tabel met normen.')
  const place = `rij ${String(row + 1)}, kolom ${String(column + 1)}`
  const {paragraphs, rows, columns} = cell
  const text = paragraphs.map((each) => each.text).join('\n')
  table.cells.push({paragraphs, text, place, row, column, rows, columns, kind: 'tekst'})
}

/** What was read since the last paragraph ended. Signs and breaks that someone typed count as they do in Excel. */
function endParagraph(state: State): void {
  const {cell} = state
  if (cell === undefined) {
    const line = tidy(state.outside)
    if (line !== '') state.above = line
    state.outside = ''
    return
  }
  const level = state.items > 0 ? Math.min(Math.max(state.lists, 1), 2) : 0
  const made = paragraphsOf(cell.runs.map((run) => ({...run, text: run.text.slice(0, LONGEST_CELL)})))
  cell.paragraphs.push(...made.map((each) => ({...each, level: Math.max(each.level, level)})))
  cell.runs = []
}
