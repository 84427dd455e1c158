import {columnsOf, type Column} from '../../../columns.ts'
import {bands, divided, letteringFor, type Lettering} from '../../../grid.ts'
import type {Node} from '../../../node.ts'
import {headsAbove, wordAbove} from '../../../table-heads.ts'
import {WIDTH} from '../page.ts'

export interface Fit {
  /** Of each column, in points. */
  widths: number[]
  lettering: Lettering
  /** Of each column: from how many characters a word is broken anywhere. */
  longest: number[]
}

/** From large to small: the first in which no column breaks its numbers; nobody reads smaller letters. */
const LARGEST: Lettering = {size: 9.5, inset: 5, stretch: 1}
const SMALLEST: Lettering = {size: 8, inset: 2.5, stretch: 1}
const LETTERINGS = [LARGEST, {size: 9, inset: 4, stretch: 1}, {size: 8.5, inset: 3, stretch: 1}, SMALLEST]
/** The mean width of a letter, as a part of its size; somewhat wide, because capitals are. */
const LETTER = 0.53
/** Fewer columns than this always fit. */
const MANY = 5

/** Whether a table, or one with a caption, breaks its numbers in the smallest letters on a page that stands. */
export function isTooWide(node: Node): boolean {
  const {type, name, children = []} = node
  if (name === 'breed' || name === 'figuur')
    return children.some((child) => child.type === 'table' && isTooWide(child))
  if (type !== 'table' || (children[0]?.children?.length ?? 0) < MANY) return false
  return letteringFor(columnsIn(node), WIDTH.portrait, LETTERINGS) === undefined
}

/** The columns of each table that a table becomes, and the letters of all. */
export function layoutOf(node: Node, landscape: boolean): {lettering: Lettering; bands: number[][]} {
  const columns = columnsIn(node)
  const room = roomOf(landscape)
  const lettering = letteringFor(columns, room, LETTERINGS)
  if (lettering !== undefined) return {lettering, bands: [[...columns.keys()]]}
  return {lettering: SMALLEST, bands: bands(columns, room, SMALLEST)}
}

function columnsIn(node: Node): Column[] {
  const rows = (node.children ?? []).map(({children = []}) => children)
  return columnsOf(rows, {
    above: wordAbove(headsAbove(node)),
    heeftTotaal: node.data?.heeftTotaal === true
  })
}

/** Divides the width of the page among columns; a table takes all of it. */
export function fit(columns: readonly Column[], landscape: boolean, lettering: Lettering): Fit {
  const room = roomOf(landscape)
  const asked = divided(columns, room, lettering)
  const left = Math.max(0, room - asked.reduce((sum, width) => sum + width, 0))
  const taken = room - left
  const widths = asked.map((width) => Math.floor((width + (left * width) / taken) * 10) / 10)
  const {size, inset} = lettering
  const longest = widths.map((width) => Math.max(1, Math.floor((width - 2 * inset) / (LETTER * size))))
  return {
    widths,
    lettering,
    longest: longest.map((characters) => Math.min(40, Math.floor(characters * 1.8)))
  }
}

function roomOf(landscape: boolean): number {
  return landscape ? WIDTH.landscape : WIDTH.portrait
}
