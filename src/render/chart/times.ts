import {jarenVan} from '../../leaves/jaren.ts'
import {LABEL} from './letters.ts'
import {lineHeight, texts, type Layer} from './marks.ts'
import {longestWord, widest, wrap} from './text.ts'

/** The categories along the lower edge of a plot. */
export interface Times {
  /** Where each lies. */
  xs: readonly number[]
  /** Room for the labels below the plot. */
  height: number
  layers: (top: number) => Layer[]
}

const YEAR = /^\d{4}$/u

/** Between the edge of the plot and the first and last point. */
const INSIDE = 18
const PADDING = 8
/** Of a label that stands upright. */
const LONGEST = 240

/**
 * Years at their place in time, anything else at equal distances; labels flat where they fit, else upright. Where
 * upright ones do not fit either they are shown in steps; `leastWidth` sees to it that this happens to years alone.
 */
export function layTimes(labels: readonly string[], left: number, right: number, fill: string): Times {
  const xs = placesOf(labels, left + INSIDE, right - INSIDE)
  const step = stepOf(xs, right - left)
  const leading = lineHeight(LABEL)
  if (longestWord(labels, LABEL) + PADDING <= step) {
    const wrapped = labels.map((label) => wrap(label, step - PADDING, LABEL))
    const tall = Math.max(0, ...wrapped.map((lines) => lines.length)) * leading
    const layers = (top: number): Layer[] =>
      texts(
        wrapped.map((lines, index) => ({
          ...{x: xs[index] ?? left, y: top + PADDING + leading / 2, lines, fill},
          ...{letters: LABEL, align: 'center'}
        }))
      )
    return {xs, height: tall + PADDING, layers}
  }
  const upright = uprightOf(labels)
  const every = Math.max(1, Math.ceil(upright.thickness / Math.max(step, 0.01)))
  const layers = (top: number): Layer[] =>
    texts(
      upright.lines.flatMap((lines, index) => {
        const x = (xs[index] ?? left) - ((lines.length - 1) * leading) / 2
        const look = {fill, letters: LABEL, align: 'right', upward: true} as const
        return index % every === 0 ? [{x, y: top + PADDING, lines, ...look}] : []
      })
    )
  return {xs, height: upright.length + PADDING * 2, layers}
}

/** The width that the labels ask for: years can be shown in steps, of anything else each label is shown. */
export function leastWidth(labels: readonly string[]): number {
  const isTime = labels.every((label) => YEAR.test(label))
  const {lines, thickness} = uprightOf(labels)
  return isTime ? 0 : lines.length * Math.min(thickness, widest(labels, LABEL) + PADDING) + INSIDE * 2
}

/** Labels as they stand upright: their lines, and the room that they take along the axis and below it. */
function uprightOf(labels: readonly string[]): {lines: string[][]; thickness: number; length: number} {
  const lines = labels.map((label) => wrap(label, LONGEST, LABEL))
  const most = Math.max(1, ...lines.map((each) => each.length))
  return {lines, thickness: most * lineHeight(LABEL), length: Math.ceil(widest(lines.flat(), LABEL))}
}

function placesOf(labels: readonly string[], from: number, to: number): number[] {
  const years = jarenVan(labels)
  const isInOrder = years?.every((year, index) => index === 0 || year > (years[index - 1] ?? year))
  const places = isInOrder === true && years ? years : labels.map((_, index) => index)
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  return places.map((each) =>
    last === first ? (from + to) / 2 : from + ((each - first) / (last - first)) * (to - from)
  )
}

/** The least distance between two labels. */
function stepOf(xs: readonly number[], whole: number): number {
  return xs.slice(1).reduce((least, x, index) => Math.min(least, x - (xs[index] ?? x)), whole)
}
