import type {Grafiek, GrafiekReeks} from '../../model/grafiek.ts'
import {VALUE} from './letters.ts'
import {lineHeight, rules, texts, type Layer} from './marks.ts'
import type {Palette} from './palette.ts'
import {drawable} from './scale.ts'
import {spread} from './spread.ts'
import {widest, wrap} from './text.ts'

/** A column right of the plot with the names of the lines and what they end at. */
export interface Names {
  width: number
  /** What all of them take. */
  height: number
  layers: (ends: readonly End[], at: {x: number; height: number; palette: Palette}) => Layer[]
}

/** Where a line ends; a line without values has no such place. */
export interface End {
  x: number
  y: number
  hue: string
}

/** The part of the width that the names may take, and on a telephone. */
const MOST = 0.32
const MOST_NARROW = 0.38
const NARROW = 480
const BETWEEN = 4
/** From the end of a line to its name, when that could not stand beside it. */
const LEAD = 10

/** The names of lines, each as near to the end of its line as the others allow. A single line has none. */
export function layNames({categorieen, reeksen}: Grafiek, width: number): Names {
  if (reeksen.length < 2) return {width: 0, height: 0, layers: () => []}
  const wrapped = reeksen.map((reeks) =>
    wrap(nameOf(reeks, categorieen), width * (width < NARROW ? MOST_NARROW : MOST) - LEAD, VALUE)
  )
  const tall = wrapped.map((lines) => lines.length * lineHeight(VALUE) + BETWEEN)
  return {
    width: Math.ceil(widest(wrapped.flat(), VALUE)) + LEAD,
    height: tall.reduce((sum, each) => sum + each, 0),
    layers: (ends, {x, height, palette}) => {
      const wanted = ends.map(({y}, index) => y - (tall[index] ?? 0) / 2)
      const tops = spread(wanted, tall, 0, height + BETWEEN)
      const leads = ends.map((end, index) => {
        const y2 = (tops[index] ?? 0) + (tall[index] ?? 0) / 2
        return {x: end.x, y: end.y, x2: x + LEAD - 3, y2, stroke: palette.soft}
      })
      const marks = wrapped.map((lines, index) => {
        const y = (tops[index] ?? 0) + (BETWEEN + lineHeight(VALUE)) / 2
        return {x: x + LEAD, y, lines, fill: ends[index]?.hue ?? palette.text, letters: VALUE}
      })
      return [...rules(leads.filter((_, index) => hasValue(reeksen[index]))), ...texts(marks)]
    }
  }
}

/** With the last value, and which that is where the line ends before the others. */
function nameOf({label, waarden, teksten}: GrafiekReeks, categorieen: readonly string[]): string {
  const last = categorieen.findLastIndex((_, index) => drawable(waarden[index]) !== undefined)
  const when = last === -1 || last === categorieen.length - 1 ? '' : ` (${categorieen[last] ?? ''})`
  return `${label}: ${teksten[Math.max(0, last)] ?? ''}${when}`
}

function hasValue(reeks: GrafiekReeks | undefined): boolean {
  return reeks?.waarden.some((value) => drawable(value) !== undefined) === true
}
