import type {Table} from 'mdast'
import type {Node} from '../../node.ts'
import {textOf} from '../../finish/text.ts'
import {headsAbove, wordAbove} from '../../table-heads.ts'

/** Twips that a character of a cell needs, about, and those around it. */
const CHARACTER = 100
const PADDING = 260

/** A longer word may be broken. */
const LONGEST_WORD = 20

/** More text than this does not make a column wider, but higher. */
const LONGEST_LINE = 70

/** How wide columns are: no word broken if that can be, and the rest to those with most to say. */
export function columnWidths(node: Table, room: number): number[] {
  const {children} = node
  const above = wordAbove(headsAbove(node))
  const count = Math.max(1, ...children.map((row) => row.children.length))
  const columns = Array.from({length: count}, (_, index) => {
    const texts = children.map((row) => row.children[index]).map((cell) => (cell ? shownIn(cell) : ''))
    const words = texts.flatMap((text) => text.split(/[ \n/]+/u)).map(({length}) => length)
    const least = Math.min(Math.max(3, above[index] ?? 0, ...words), LONGEST_WORD) * CHARACTER + PADDING
    const most = Math.max(...texts.map(({length}) => Math.min(length, LONGEST_LINE))) * CHARACTER + PADDING
    const mean = texts.reduce((sum, {length}) => sum + length, 0) / texts.length
    return {least, most: Math.max(least, most), weight: Math.max(mean, 4)}
  })
  const least = sum(columns.map((column) => column.least))
  if (least >= room)
    return fitted(
      columns.map((column) => (column.least / least) * room),
      room
    )
  const wanted = sum(columns.map((column) => column.most))
  if (wanted <= room)
    return fitted(
      columns.map((column) => column.most),
      wanted
    )
  const spare = room - least
  const weights = columns.map((column) => (column.most - column.least) * Math.sqrt(column.weight))
  const total = sum(weights) || 1
  return fitted(
    columns.map((column, index) => column.least + (spare * (weights[index] ?? 0)) / total),
    room
  )
}

/** Words as they are shown: a judgement is not broken, and has a sign before it. */
function shownIn(node: Node): string {
  if (node.name === 'oordeel') return ` ${textOf(node).replaceAll(' ', '\u00A0')}**** `
  return node.children ? node.children.map(shownIn).join('') : textOf(node)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Whole numbers that add up to the room there is. */
function fitted(widths: readonly number[], room: number): number[] {
  const whole = widths.map((width) => Math.max(1, Math.floor(width)))
  const rest = Math.floor(room) - sum(whole)
  return whole.map((width, index) => (index === whole.length - 1 ? Math.max(1, width + rest) : width))
}
