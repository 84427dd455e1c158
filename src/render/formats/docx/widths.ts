import type {Table} from 'mdast'
import {columnsOf, type Column} from '../../columns.ts'
import {bands, divided, letteringFor} from '../../grid.ts'
import {textOf} from '../../finish/text.ts'
import type {Node} from '../../node.ts'
import {headsAbove, wordAbove} from '../../table-heads.ts'
import type {Lettering} from './lettering.ts'

const TWIPS = 20

/** A table with the widths of its columns, in twips. */
export interface Laid {
  node: Table
  widths: number[]
}

/**
 * The largest letters in which no number is broken; a table that is too wide in the smallest becomes several. `room` is
 * in twips.
 */
export function layoutOf(
  node: Table,
  room: number,
  letterings: readonly [Lettering, ...Lettering[]]
): {lettering: Lettering; tables: Laid[]} {
  const points = room / TWIPS
  const columns = columnsIn(node)
  const widthsOf = (found: readonly Column[], lettering: Lettering): number[] =>
    divided(found, points, lettering).map((width) => Math.max(1, Math.floor(width * TWIPS)))
  const lettering = letteringFor(columns, points, letterings)
  if (lettering !== undefined) return {lettering, tables: [{node, widths: widthsOf(columns, lettering)}]}
  const smallest = letterings.at(-1) ?? letterings[0]
  const tables = bands(columns, points, smallest).map((band) => {
    const part = withColumns(node, band)
    return {node: part, widths: widthsOf(columnsIn(part), smallest)}
  })
  return {lettering: smallest, tables}
}

function withColumns(node: Table, columns: readonly number[]): Table {
  const {groepen, ...data} = node.data ?? {}
  return {
    ...node,
    align: columns.map((column) => node.align?.[column] ?? null),
    children: node.children.map((row) => ({
      ...row,
      children: columns.flatMap((column) => row.children[column] ?? [])
    })),
    data: {...data, ...(groepen && {groepen: columns.map((column) => groepen[column] ?? '')})}
  }
}

/** About how many lines of text are below each other in a table. */
export function linesOf({node, widths}: Laid, {size, inset}: Lettering): number {
  const lines = (cell: Node, width: number): number =>
    Math.ceil((textOf(cell).length * size * LETTER) / Math.max(1, width / TWIPS - 2 * inset))
  return node.children.reduce(
    (sum, {children}) => sum + Math.max(1, ...children.map((cell, index) => lines(cell, widths[index] ?? 0))),
    0
  )
}

/** The mean width of a letter, as a part of its size. */
const LETTER = 0.45

/** Whether a table, or one with a caption, breaks its numbers in the smallest letters. */
export function isTooWide(node: Node, room: number, letterings: readonly Lettering[]): boolean {
  if (node.type === 'containerDirective')
    return (
      (node.name === 'breed' || node.name === 'figuur') &&
      (node.children ?? []).some((child) => child.type === 'table' && isTooWide(child, room, letterings))
    )
  if (node.type !== 'table' || (node.children?.[0]?.children?.length ?? 0) < MANY) return false
  return letteringFor(columnsIn(node), room / TWIPS, letterings) === undefined
}

/** Fewer columns than this always fit. */
const MANY = 5

function columnsIn(node: Node): Column[] {
  const rows = (node.children ?? []).map(({children = []}) => children)
  return columnsOf(rows, {
    above: wordAbove(headsAbove(node)),
    heeftTotaal: node.data?.heeftTotaal === true
  })
}
