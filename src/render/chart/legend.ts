import {boxes, lineHeight, signs, texts, type Box, type Layer, type Sign, type TextMark} from './marks.ts'
import {measure, wrap, type Letters} from './text.ts'

export interface Entry {
  label: string
  /** How the entry looks in the chart: a fill with an outline, or a sign. */
  look: {fill: string; stroke: string} | Omit<Sign, 'x' | 'y' | 'size'>
}

export interface Legend {
  height: number
  layers: readonly Layer[]
}

const SQUARE = 12
const AFTER_SQUARE = 6
const BETWEEN = 18

/** What the looks mean, in the order of the marks, on as many lines as it takes; `top` is the y of its upper edge. */
export function layLegend(
  entries: readonly Entry[],
  width: number,
  top: (height: number) => number,
  style: {letters: Letters; fill: string}
): Legend {
  const {letters, fill} = style
  const leading = lineHeight(letters) + 2
  const placed: {entry: Entry; x: number; y: number; lines: string[]}[] = []
  let [x, y, tall] = [0, 0, 0]
  for (const entry of entries) {
    const lines = wrap(entry.label, width - SQUARE - AFTER_SQUARE, letters)
    const wide = SQUARE + AFTER_SQUARE + Math.max(...lines.map((line) => measure(line, letters)))
    if (x > 0 && x + wide > width) [x, y, tall] = [0, y + tall, 0]
    placed.push({entry, x, y, lines})
    tall = Math.max(tall, lines.length * leading)
    x += wide + BETWEEN
  }
  const height = entries.length === 0 ? 0 : y + tall
  const start = top(height)
  const marks = placed.map((each): TextMark => {
    const middle = start + each.y + leading / 2
    return {x: each.x + SQUARE + AFTER_SQUARE, y: middle, lines: each.lines, fill, letters}
  })
  const squares = placed.flatMap(({entry: {look}, ...at}): Box[] => {
    const upper = start + at.y + (leading - SQUARE) / 2
    return 'shape' in look
      ? []
      : [{left: at.x, right: at.x + SQUARE, top: upper, bottom: upper + SQUARE, ...look}]
  })
  const shapes = placed.flatMap(({entry: {look}, ...at}): Sign[] =>
    'shape' in look ? [{x: at.x + SQUARE / 2, y: start + at.y + leading / 2, size: SQUARE, ...look}] : []
  )
  return {height, layers: [...boxes(squares), ...signs(shapes), ...texts(marks)]}
}
