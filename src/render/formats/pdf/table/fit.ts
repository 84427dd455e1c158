import type {Node} from '../../../node.ts'
import {textOf} from '../../../finish/text.ts'
import {WIDTH} from '../page.ts'

export interface Fit {
  /** Of each column, in points. */
  widths: number[]
  /** Of the letters, in points. */
  size: number
  /** Left and right of the text in a cell. */
  inset: number
  /** Of each column: from how many characters a word is broken anywhere. */
  longest: number[]
}

/** From large to small: the first at which every column can hold its longest word. */
const SIZES = [9.5, 9, 8.5, 8, 7.5, 7, 6.5]
/** The mean width of a letter, as a part of its size; somewhat wide, because capitals are. */
const LETTER = 0.53
/** A longer word is hyphenated. */
const LONGEST_WORD = 15

interface Column {
  /** Characters of the longest word, and of the fullest cell. */
  word: number
  full: number
}

/**
 * Divides the width of the page: a column gets its longest word, and of the rest as much as it has to say. `above` is how
 * long a word of the head above each column is.
 */
export function fit(
  rows: readonly (readonly (Node | undefined)[])[],
  above: readonly number[],
  landscape: boolean
): Fit {
  const count = rows[0]?.length ?? 0
  const columns = Array.from({length: count}, (_, index) => {
    const {word, full} = measure(rows.map((row) => row[index]))
    return {word: Math.max(word, Math.min(LONGEST_WORD, above[index] ?? 0) * BOLD), full}
  })
  const room = landscape ? WIDTH.landscape : WIDTH.portrait
  const inset = count > 10 ? 2.5 : count > 6 ? 4 : 5
  const least = (size: number): number[] => columns.map(({word}) => word * LETTER * size + 2 * inset)
  const size = SIZES.find((each) => sum(least(each)) <= room) ?? SIZES.at(-1) ?? 6.5
  const widths = divide(
    least(size),
    columns.map(({full}) => full * LETTER * size + 2 * inset),
    room
  )
  const longest = widths.map((width) => Math.max(1, Math.floor((width - 2 * inset) / (LETTER * size))))
  return {
    widths,
    size,
    inset,
    longest: longest.map((characters) => Math.min(40, Math.floor(characters * 1.8)))
  }
}

/** Words in a head are bold. */
const BOLD = 1.15

function measure(cells: readonly (Node | undefined)[]): Column {
  const found = {word: 3, full: 3}
  for (const [row, cell] of cells.entries()) {
    if (cell === undefined) continue
    const text = textOf(cell)
    found.full = Math.max(found.full, text.length)
    for (const word of text.split(/[\s-]+/u))
      found.word = Math.max(found.word, Math.min(LONGEST_WORD, word.length) * (row === 0 ? BOLD : 1))
    found.word = Math.max(found.word, badge(cell))
  }
  return found
}

/** A judgement is not broken. */
function badge(node: Node): number {
  if (node.name === 'oordeel') return Math.min(28, textOf(node).length + 4)
  return Math.max(0, ...(node.children ?? []).map(badge))
}

function divide(least: readonly number[], full: readonly number[], room: number): number[] {
  const taken = sum(least)
  if (taken >= room) return least.map((width) => rounded((width * room) / taken))
  const wanted = least.map((width, column) => Math.max(0, (full[column] ?? 0) - width))
  const left = room - taken
  if (sum(wanted) <= left) {
    const share = (left - sum(wanted)) / sum(full)
    return full.map((width, column) => rounded(Math.max(width, least[column] ?? 0) + share * width))
  }
  // A column with ten times the text needs no ten times the room.
  const weights = wanted.map((width) => width ** 0.7)
  const unit = left / sum(weights)
  return least.map((width, column) => rounded(width + unit * (weights[column] ?? 0)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rounded(width: number): number {
  return Math.floor(width * 10) / 10
}
