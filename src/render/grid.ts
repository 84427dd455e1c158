import type {Column} from './columns.ts'

/** How letters stand in a table, in points: their size, and what is left and right of the text in a cell. */
export interface Lettering {
  size: number
  inset: number
  /** How wide the font is, as a multiple of ours. */
  stretch: number
}

/** Fonts of the same size are not as wide as each other, and programs do not round alike. */
const SLACK = 1.04

/** So many times the lines of small letters are too many: one column is then squeezed by the others. */
const SQUEEZED = 1.5

/**
 * The first of the letterings, from large to small, in which no column breaks its numbers, and no cell has far more lines
 * than it would have in the smallest; none if all are too large.
 */
export function letteringFor<L extends Lettering>(
  columns: readonly Column[],
  room: number,
  letterings: readonly L[]
): L | undefined {
  const fitting = letterings.filter((each) => sum(widthsOf(columns, each).least) <= room)
  const lines = fitting.map((each) => mostLines(columns, room, each))
  const most = Math.ceil(SQUEEZED * Math.min(...lines))
  return fitting.find((_, index) => (lines[index] ?? 0) <= most)
}

/** About so many lines has the fullest cell. */
function mostLines(columns: readonly Column[], room: number, lettering: Lettering): number {
  const {full} = widthsOf(columns, lettering)
  const around = 2 * lettering.inset
  return Math.max(
    ...divided(columns, room, lettering).map((width, index) =>
      Math.ceil(((full[index] ?? 0) - around) / Math.max(1, width - around))
    )
  )
}

/**
 * The columns of each table that a table with too many of them becomes, about equally wide: the first column names the
 * rows, so it is in each.
 */
export function bands(columns: readonly Column[], room: number, lettering: Lettering): number[][] {
  const {least} = widthsOf(columns, lettering)
  const [first = 0, ...rest] = least
  if (first + sum(rest) <= room || rest.length < 2) return [[...least.keys()]]
  const most = Math.max(room - first, Math.max(...rest))
  const count = cut(rest, most).length
  // The narrowest in which they still fit in as many tables.
  const steps = Array.from({length: 40}, (_, step) => (most * (step + 1)) / 40)
  const even = steps.map((each) => cut(rest, each)).find(({length}) => length <= count)
  return (even ?? cut(rest, most)).map((band) => [0, ...band.map((index) => index + 1)])
}

/** Neighbours together, up to so much room; one that is wider stands alone. */
function cut(widths: readonly number[], most: number): number[][] {
  const found: number[][] = [[]]
  let taken = 0
  for (const [index, width] of widths.entries()) {
    if (taken + width > most && taken > 0) {
      found.push([])
      taken = 0
    }
    found.at(-1)?.push(index)
    taken += width
  }
  return found
}

/** Points for each column: no number is broken if that can be, no word either, and the rest to those with most to say. */
export function divided(columns: readonly Column[], room: number, lettering: Lettering): number[] {
  const {least, whole, full} = widthsOf(columns, lettering)
  const taken = sum(least)
  if (taken >= room) return least.map((width) => (width * room) / taken)
  if (sum(full) <= room) return full
  const parts = sum(whole) - taken
  const share = parts === 0 ? 0 : Math.min(1, (room - taken) / parts)
  const words = least.map((width, index) => width + share * ((whole[index] ?? width) - width))
  return filled(words, {full, means: columns.map(({mean}) => mean)}, room)
}

/** A column with ten times the text needs not quite ten times the room: the longest of its cells are not in one row. */
const SHARE = 0.8

/** Room by how much a column says on average, between its words and its fullest cell. */
function filled(
  words: readonly number[],
  {full, means}: {full: readonly number[]; means: readonly number[]},
  room: number
): number[] {
  const at = (unit: number): number[] =>
    words.map((width, index) =>
      Math.max(width, Math.min(full[index] ?? width, unit * (means[index] ?? 0) ** SHARE))
    )
  let [low, high] = [0, room]
  for (let step = 0; step < STEPS; step++) {
    const unit = (low + high) / 2
    if (sum(at(unit)) <= room) low = unit
    else high = unit
  }
  return at(low)
}

/** So often halved, the room of a page is less than a thousandth of a point. */
const STEPS = 30

function widthsOf(
  columns: readonly Column[],
  {size, inset, stretch}: Lettering
): Record<'least' | 'whole' | 'full', number[]> {
  const width = (asked: number): number => asked * size * stretch * SLACK + 2 * inset
  return {
    least: columns.map(({least}) => width(least)),
    whole: columns.map(({whole}) => width(whole)),
    full: columns.map(({full}) => width(full))
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
