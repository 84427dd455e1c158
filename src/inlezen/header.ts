import {columnIndex} from '../leaves/column-name.ts'
import {nearestName} from '../leaves/nearest.ts'
import type {Cell, Table} from '../leaves/tabel.ts'
import {recognise, VELDEN, type Veld} from './columns.ts'

/** Which column holds what, and from which row on. */
export interface Header {
  /** The column of each field, from 0. */
  columns: ReadonlyMap<Veld, number>
  /** The name of each column, and whether its meaning was guessed. */
  names: readonly {column: number; name: string; veld?: Veld | 'elders'; geraden: boolean}[]
  /** Rows of the header, and the first row below it; both 0 where there is none. */
  first: number
  start: number
}

/** A column that the user names: by its letter, its number, or what stands above it. */
export interface Kolomkeuze {
  veld: Veld
  kolom: string
}

const HIGHEST = 40

/** The best header of a table: the row, or two rows, with the most names that are known. Undefined without norms. */
export function findHeader(table: Table, chosen: readonly Kolomkeuze[]): Header | undefined {
  const candidates = table.rows.slice(0, HIGHEST).flatMap((_, row) => {
    const one = headerAt(table, row, 1, chosen)
    const two = isSecondLine(table, row + 1) ? headerAt(table, row, 2, chosen) : undefined
    return [one, ...(two === undefined ? [] : [two])]
  })
  const best = candidates.reduce<Header | undefined>(
    (most, each) => (most === undefined || worth(each) > worth(most) ? each : most),
    undefined
  )
  if (best !== undefined && isUsable(best)) return best
  return withoutNames(table, chosen)
}

/** Columns that were given by letter or number need no header. */
function withoutNames(table: Table, chosen: readonly Kolomkeuze[]): Header | undefined {
  const columns = new Map(chosen.flatMap(({veld, kolom}) => given(veld, kolom)))
  const first = table.rows.findIndex((row) => row.some((cell) => cell !== undefined))
  const header = {columns, names: [], first, start: first}
  return first >= 0 && isUsable(header) ? header : undefined
}

function given(veld: Veld, kolom: string): [Veld, number][] {
  const column = columnNumber(kolom)
  return column === undefined ? [] : [[veld, column]]
}

/** `B` and `2` are both 1. */
function columnNumber(text: string): number | undefined {
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text) - 1
  return /^[A-Z]{1,2}$/iu.test(text) ? columnIndex(text.toUpperCase()) : undefined
}

function isUsable({columns}: Header): boolean {
  return columns.has('norm') || (columns.has('vraag') && columns.size > 1)
}

function worth({columns, names}: Header): number {
  const guessed = names.filter(({geraden}) => geraden).length
  return columns.size * 10 + (columns.has('norm') ? 5 : 0) - guessed
}

/** A second line of a header: short names, at least one of them known. */
function isSecondLine({rows}: Table, at: number): boolean {
  const cells = (rows[at] ?? []).filter((cell): cell is Cell => cell?.row === at)
  return (
    cells.length > 0 &&
    cells.every((cell) => nameOf(cell).length <= 30 && cell.paragraphs.length === 1) &&
    cells.some((cell) => recognise(nameOf(cell)) !== undefined)
  )
}

function headerAt({rows}: Table, row: number, lines: 1 | 2, chosen: readonly Kolomkeuze[]): Header {
  const upper = rows[row] ?? []
  const lower = lines === 2 ? (rows[row + 1] ?? []) : []
  const width = Math.max(upper.length, lower.length)
  const columns = new Map<Veld, number>()
  const names: Header['names'][number][] = []
  for (let column = 0; column < width; column++) {
    const above = nameOf(upper[column])
    const below = upper[column] === lower[column] ? '' : nameOf(lower[column])
    const name = [above, below].filter((part) => part !== '').join(' ')
    if (name === '') continue
    const found = recognise(name) ?? recognise(below) ?? recognise(above)
    const veld = found === undefined || isTaken(found.veld, columns) ? undefined : found.veld
    if (veld !== undefined && veld !== 'elders') columns.set(veld, column)
    names.push({
      column,
      name,
      geraden: veld !== undefined && found?.geraden === true,
      ...(veld !== undefined && {veld})
    })
  }
  const start = row + lines
  return choose({columns, names, first: row, start}, chosen)
}

/** Of two columns with the same meaning the first has it. */
function isTaken(veld: Veld | 'elders', columns: ReadonlyMap<Veld, number>): boolean {
  return veld !== 'elders' && columns.has(veld)
}

/** What the user says goes before what was recognised. */
function choose(header: Header, chosen: readonly Kolomkeuze[]): Header {
  const columns = new Map(header.columns)
  for (const {veld, kolom} of chosen) {
    const named = header.names.find(({name}) => name.toLowerCase() === kolom.toLowerCase())
    const column = named?.column ?? columnNumber(kolom)
    if (column === undefined) continue
    for (const [other, at] of columns) if (at === column) columns.delete(other)
    columns.set(veld, column)
  }
  const names = header.names.map(({column, name, veld, geraden}) => {
    const own = [...columns].find(([, at]) => at === column)?.[0] ?? (veld === 'elders' ? veld : undefined)
    return {column, name, geraden: geraden && own === veld, ...(own !== undefined && {veld: own})}
  })
  return {...header, columns, names}
}

/** The columns that were asked for and are in no header, with what was perhaps meant. */
export function missingColumns(header: Header, chosen: readonly Kolomkeuze[]): string[] {
  const names = header.names.map(({name}) => name)
  return chosen
    .filter(({kolom}) => columnNumber(kolom) === undefined && !names.some((name) => same(name, kolom)))
    .map(({veld, kolom}) => {
      const near = nearestName(kolom, names)
      const meant =
        near === undefined
          ? `verwacht: een letter, een nummer of een van ${names.map((name) => `‘${name}’`).join(', ')}.`
          : `bedoelt u ‘${near}’?`
      return `De kolom ‘${kolom}’ voor ${veld} is er niet; ${meant}`
    })
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function nameOf(cell: Cell | undefined): string {
  return (
    cell?.paragraphs
      .map(({text}) => text)
      .join(' ')
      .trim() ?? ''
  )
}

/** `code=A`; or what is wrong with it. */
export function parseKolom(text: string): Kolomkeuze | string {
  const [name = '', ...rest] = text.split('=')
  const kolom = rest.join('=').trim()
  const veld = VELDEN.find((each) => each === name.trim().toLowerCase())
  if (veld !== undefined && kolom !== '') return {veld, kolom}
  if (veld !== undefined)
    return `Welke kolom is ${veld}? Verwacht: --kolom ${veld}=B, of de naam die erboven staat.`
  const near = nearestName(name, VELDEN)
  return `‘${name}’ kan niet bij --kolom. ${near === undefined ? `Kies uit ${VELDEN.join(', ')}.` : `Bedoelt u ‘${near}’?`}`
}
