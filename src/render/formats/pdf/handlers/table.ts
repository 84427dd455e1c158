import {columnsOf} from '../../../columns.ts'
import {textOf} from '../../../finish/text.ts'
import type {Node} from '../../../node.ts'
import {headsAbove, wordAbove, type Kopgroep} from '../../../table-heads.ts'
import type {Context} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {fit, layoutOf, type Fit} from '../table/fit.ts'
import {all} from '../walk.ts'

/** The words above a table or below a figure, and what the list of them says. */
export interface Caption {
  bijschrift: Expression
  kort: string
}

interface Table extends Node {
  align?: readonly (string | null)[] | null
}

/** Words that are divided in a column. */
const IN_CELL = /([A-Za-zÀ-ÖØ-öø-ɏ]{13,})/u
/** A row of more lines than this may run on to the next page. */
const MOST_LINES = 12
/** The head is repeated on every page, unless it takes much of it. */
const MOST_HEAD_LINES = 8
/** In lines: it goes to the next page as a whole. */
const SHORT_TABLE = 16

export function table(node: Table, context: Context): Expression {
  return tables(node, null, context)
}

/** One table, or several below each other where there are more columns than a page can hold. */
export function tables(node: Table, caption: Caption | null, context: Context): Expression {
  const rows = (node.children ?? []).map(({children = []}) => children)
  const {lettering, bands} = layoutOf(node, context.landscape)
  return bands.map((columns, index) => {
    const cells = rows.map((row) => columns.map((column) => row[column]))
    const align = columns.map((column) => node.align?.[column] ?? 'left')
    const heads = headsAbove(node, columns)
    const heeftTotaal = node.data?.heeftTotaal === true
    const asked = columnsOf(cells, {above: wordAbove(heads), heeftTotaal})
    const parts = {cells, align, heads, heeftTotaal, fitted: fit(asked, context.landscape, lettering)}
    return printed(parts, index === 0 ? caption : null, context)
  })
}

interface Parts {
  cells: readonly (readonly (Node | undefined)[])[]
  align: readonly string[]
  heads: readonly Kopgroep[]
  heeftTotaal: boolean
  fitted: Fit
}

function printed(
  {cells, align, heads, heeftTotaal, fitted}: Parts,
  caption: Caption | null,
  context: Context
): Expression {
  const cell = (node: Node | undefined, column: number): Expression =>
    all(node?.children, {...context, longest: fitted.longest[column] ?? 1, divided: IN_CELL})
  const [head = [], ...body] = cells
  const rowsOfHead = heads.length > 0 ? 1 : 0
  const herhaal =
    lines(head, fitted) + rowsOfHead <= MOST_HEAD_LINES && !head.some((each) => each && isOnce(each))
  const named = {
    kolommen: {items: fitted.widths},
    uitlijning: {items: align},
    grootte: fitted.lettering.size,
    marge: fitted.lettering.inset,
    herhaal,
    heel: sum(cells.map((row) => Math.max(1, Math.ceil(lines(row, fitted))))) + rowsOfHead <= SHORT_TABLE,
    koprijen: rowsOfHead + 1,
    ...(caption ?? {})
  }
  const rows = body.map((row, index) => {
    const isTotal = heeftTotaal && index === body.length - 1
    return call('rij', {heel: lines(row, fitted) <= MOST_LINES, totaal: isTotal}, {items: row.map(cell)})
  })
  const headCells = {items: head.map(cell)}
  const kop =
    heads.length === 0
      ? call('kopregel', {heel: herhaal}, headCells)
      : call('koppen', {heel: herhaal}, {items: heads.map((each) => above(each, context))}, headCells)
  return call('tabel', named, kop, {items: rows})
}

/** A head above so many columns, as the prelude takes it. */
function above({label, aantal}: Kopgroep, {shown, longest}: Context): Expression {
  return call('groep', {kolommen: aantal, leeg: label === ''}, shown(label, longest))
}

function lines(row: readonly (Node | undefined)[], {widths, lettering}: Fit): number {
  return Math.max(
    0,
    ...row.map((cell, column) =>
      cell ? (textOf(cell).length * lettering.size) / 2 / (widths[column] ?? 1) : 0
    )
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A place or a note can be there once only. */
function isOnce(node: Node): boolean {
  const {type, attributes, children = []} = node
  return type === 'footnoteReference' || Boolean(attributes?.['id']) || children.some(isOnce)
}
