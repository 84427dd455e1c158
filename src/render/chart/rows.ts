import {lineHeight, type TextMark} from './marks.ts'
import {widest, wrap, type Letters} from './text.ts'

/** A row of a chart that lies on its side: its label, and the strip where its marks are. */
export interface Row {
  label: TextMark
  top: number
  bottom: number
}

export interface Rows {
  rows: readonly Row[]
  /** Where the plot begins, right of the labels. */
  left: number
  height: number
}

/** Below this the labels stand above their rows, for a telephone. */
const NARROW = 480

/** The part of the width that labels may take beside their rows. */
const MOST = 0.38

const GAP = 12

/**
 * Rows from top to bottom in the order of their labels, each with `heights` of room for its marks. Labels are complete:
 * they are put on as many lines as they need, and stand beside the first `focus` pixels of their marks, or all of them.
 */
export function layRows(
  labels: readonly string[],
  heights: readonly number[],
  width: number,
  style: {letters: Letters; fill: string; gap?: number; focus?: number}
): Rows {
  const {letters, fill, gap = GAP} = style
  const isNarrow = width < NARROW
  const most = isNarrow ? width : width * MOST
  const wrapped = labels.map((label) => wrap(label, most, letters))
  const leading = lineHeight(letters)
  const rows: Row[] = []
  let y = 0
  for (const [index, lines] of wrapped.entries()) {
    const body = heights[index] ?? 0
    const tall = lines.length * leading
    const beside = style.focus ?? body
    const [above, before] = isNarrow ? [0, tall] : [(beside - tall) / 2, (tall - beside) / 2]
    const top = y + Math.max(0, before)
    const first = y + Math.max(0, above) + leading / 2
    rows.push({label: {x: 0, y: first, lines, fill, letters}, top, bottom: top + body})
    y = Math.max(top + body, first - leading / 2 + tall) + gap
  }
  const left = isNarrow ? 0 : Math.ceil(widest(wrapped.flat(), letters)) + GAP
  return {rows, left, height: Math.max(0, y - gap)}
}
