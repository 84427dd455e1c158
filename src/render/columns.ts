import {widthOf} from './letters.ts'
import type {Node} from './node.ts'

/** The room that a column asks for, as multiples of the size of the letters, without what is around the text of a cell. */
export interface Column {
  /** No number is broken in it, and of a long word what stands between two hyphens. */
  least: number
  /** No word is broken in it. */
  whole: number
  /** Its fullest cell stands on one line. */
  full: number
  /** So much do its cells say on average. */
  mean: number
}

/** Letters of a longer word can be divided over lines. */
const PART_OF_WORD = 12
const LONGEST_WORD = 20
/** A number, a judgement or words that are held together; what is longer was not made to be read. */
const LONGEST_HELD = 28
/** Signs that a column has room for, whatever is in it. */
const FEWEST = 3
/** The mean of a letter, somewhat wide. */
const LETTER = 0.53
/** More signs than this are not measured one by one. */
const LONG_TEXT = 40

/** Spaces, but not those that hold words together. */
const SPACES = /[^\S\u{A0}\u{202F}]+/u
/** Also numbers that are written above or below the line, and fractions. */
const HELD = /[0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-↉\u00A0\u202F]/

/**
 * What each column of a table asks for. `above` is how many signs a head above it asks of it; in a head and in a row of
 * totals letters are bold.
 */
export function columnsOf(
  rows: readonly (readonly (Node | undefined)[])[],
  {above, heeftTotaal}: {above: readonly number[]; heeftTotaal: boolean}
): Column[] {
  const count = Math.max(1, ...rows.map(({length}) => length))
  return Array.from({length: count}, (_, index) => {
    const head = Math.min(PART_OF_WORD, above[index] ?? 0)
    const least = Math.max(FEWEST, head) * LETTER
    const column: Column = {least, whole: least, full: least, mean: 0}
    for (const [row, cells] of rows.entries()) {
      const bold = row === 0 || (heeftTotaal && row === rows.length - 1)
      const cell = cells[index]
      if (cell !== undefined) column.mean += widen(column, shown(cell).trim(), bold) / rows.length
    }
    return column
  })
}

/** Returns the width of the text on one line. */
function widen(column: Column, text: string, bold: boolean): number {
  const measured = (part: string): number =>
    widthOf(part.replaceAll(/[\u{A0}\u{202F}]/gu, ' '), bold ? 'bold' : 'normal')
  const full = text.length > LONG_TEXT ? text.length * LETTER : measured(text)
  column.full = Math.max(column.full, full)
  // No word is wider than its text.
  if (full <= column.least) return full
  for (const word of text.split(SPACES)) {
    if (word.length * WIDEST <= column.least) continue
    for (const part of HELD.test(word) ? [word.slice(0, LONGEST_HELD)] : word.split(/(?<=[-/–])/u)) {
      const isHeld = HELD.test(part)
      column.whole = Math.max(column.whole, measured(isHeld ? part : part.slice(0, LONGEST_WORD)))
      column.least = Math.max(column.least, measured(isHeld ? part : part.slice(0, PART_OF_WORD)))
    }
  }
  column.full = Math.max(column.full, column.whole)
  return full
}

/** That of a sign of any kind. */
const WIDEST = 1

/** The text as it is laid out: a judgement is not broken and has a sign before it, a note has its number. */
function shown(node: Node): string {
  if (node.type === 'break') return ' '
  if (node.type === 'footnoteReference') return '1'
  const text = node.value ?? node.alt ?? (node.children ?? []).map(shown).join('')
  return node.name === 'oordeel' ? ` ${`\u{A0}WW ${text}`.replaceAll(' ', '\u{A0}')}\u{A0} ` : text
}
