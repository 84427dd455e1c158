import {SMALL, VALUE} from './letters.ts'
import {lineHeight, type Box, type Rule, type TextMark} from './marks.ts'
import type {Palette} from './palette.ts'
import type {Rows} from './rows.ts'
import {place} from './scale.ts'
import {spread} from './spread.ts'
import {measure, widest, wrap} from './text.ts'
import type {Axis} from './value-axis.ts'

/** How tall a bar is. */
export const BAR = 26
/** Between a bar and the texts below it, for a line to the segment that they belong to. */
const STEM = 5
/** Between two texts on a line. */
export const BETWEEN = 5

/** A part of a bar; a missing one has no length, and its text says why. */
export interface Segment {
  start: number
  end: number
  text: string
  fill: string
  isMissing: boolean
}

/** A text below a bar. */
export interface Note {
  x: number
  wide: number
  line: number
  text: string
  /** The middle of its segment. */
  at: number
}

/** Where the middle of a segment lies, and whether its text fits in it. */
export function middleOf({start, end, text}: Segment, {scale, from, to}: Axis): {at: number; fits: boolean} {
  const [left, right] = [start, end].map((value) => place(value, scale.domain, from, to))
  const [low = from, high = from] = [left, right]
  return {at: (low + high) / 2, fits: high - low >= measure(text, VALUE) + BETWEEN}
}

/**
 * What does not fit in a bar goes below it, as near to its segment as its neighbours allow; the reason of what is missing
 * is said once.
 */
export function notesOf(bar: readonly Segment[], axis: Axis): Note[] {
  if (bar.every(({isMissing}) => isMissing)) return []
  const said = new Set<string>()
  const shown = bar.flatMap((segment) => {
    const {at, fits} = middleOf(segment, axis)
    const isShown = segment.isMissing ? !said.has(segment.text) : segment.end > segment.start && !fits
    if (!isShown || segment.text === '') return []
    if (segment.isMissing) said.add(segment.text)
    const text = segment.isMissing ? `– ${segment.text}` : segment.text
    return wrap(text, axis.to - axis.from, SMALL).map((line) => ({
      at,
      text: line,
      wide: measure(line, SMALL)
    }))
  })
  return linesOf(shown, axis).flatMap((line, index) => {
    const wanted = line.map(({at, wide}) => at - wide / 2)
    const sizes = line.map(({wide}) => wide + BETWEEN)
    const xs = spread(wanted, sizes, axis.from, axis.to + BETWEEN)
    return line.map(({at, text, wide}, place) => ({x: xs[place] ?? at, wide, line: index, text, at}))
  })
}

/** As many notes on a line as it can hold. */
function linesOf<T extends {wide: number}>(notes: readonly T[], {from, to}: Axis): T[][] {
  const lines: T[][] = []
  let room = 0
  for (const note of notes) {
    const isNew = lines.length === 0 || note.wide > room
    if (isNew) lines.push([])
    lines.at(-1)?.push(note)
    room = (isNew ? to - from : room) - note.wide - BETWEEN
  }
  return lines
}

/** The room that they need below their bar. */
export function heightOf(notes: readonly Note[]): number {
  if (notes.length === 0) return 0
  return STEM + (1 + Math.max(...notes.map(({line}) => line))) * lineHeight(SMALL)
}

/** The notes as texts. */
export function below(notes: readonly Note[][], {rows}: Rows, {text: fill}: Palette): TextMark[] {
  return notes.flatMap((each, index) =>
    each.map(({x, line, text}) => {
      const y = (rows[index]?.top ?? 0) + BAR + STEM + (line + 0.5) * lineHeight(SMALL)
      return {x, y, lines: [text], fill, letters: SMALL}
    })
  )
}

/** From each note to its segment. */
export function stems(notes: readonly Note[][], {rows}: Rows, {soft}: Palette): Rule[] {
  return notes.flatMap((each, index) => {
    const y = (rows[index]?.top ?? 0) + BAR
    return each.map(({x, wide, at, line}) => {
      return {x: at, x2: x + wide / 2, y, y2: y + STEM + line * lineHeight(SMALL), stroke: soft}
    })
  })
}

/** What keeps the lines of the scale from running through texts that stand in the plot. */
export function behind(marks: readonly TextMark[], {ground}: Palette): Box[] {
  return marks.map(({x, y, lines, letters}) => {
    const top = y - lineHeight(letters) / 2
    const bottom = top + lines.length * lineHeight(letters)
    return {left: x - AROUND, right: x + widest(lines, letters) + AROUND, top, bottom, fill: ground}
  })
}

const AROUND = 2
