import {SMALL, VALUE} from './letters.ts'
import {noemtEenheid} from '../../leaves/eenheid.ts'
import type {Grafiek} from '../../model/grafiek.ts'
import {lineHeight, texts, type Layer, type TextMark} from './marks.ts'
import type {Palette} from './palette.ts'
import type {Scale} from './scale.ts'
import {wrap} from './text.ts'

/** Room under a plot for the numbers of the axis and what they count. */
export const BELOW = 26

/** How Vega-Lite writes numbers: with points between thousands, and no more decimals than there are. */
const NUMBERS = ',.12~f'

/** A scale, and where it lies: from left to right, or from bottom to top. */
export interface Axis {
  scale: Scale
  from: number
  to: number
}

/** A bar along the axis: `start` and `end` are values, `top` and `bottom` pixels. */
export interface Length {
  start: number
  end: number
  top: number
  bottom: number
  fill: string
  stroke: string
}

interface AxisDefinition {
  values: number[]
  format: string
  orient: 'bottom' | 'left'
  grid: boolean
  offset?: number
  gridColor: string
  domain: false
  ticks: false
  labelColor: string
  labelFontSize: number
  labelPadding: number
  labelFlush: false
  labelOverlap: false
  labelLimit: 0
  title: null
}

/** Numbers with lines through the plot; everything is told, so that nothing is measured or left out. */
export function axisOf(scale: Scale, orient: AxisDefinition['orient'], palette: Palette): AxisDefinition {
  return {
    values: [...scale.ticks],
    format: NUMBERS,
    orient,
    grid: true,
    gridColor: palette.faint,
    domain: false,
    ticks: false,
    labelColor: palette.soft,
    labelFontSize: SMALL.size,
    labelPadding: 8,
    labelFlush: false,
    labelOverlap: false,
    labelLimit: 0,
    title: null
  }
}

/** The encoding of a value along the axis. */
export function alongAxis(
  field: string,
  {scale, from, to}: Axis,
  axis: AxisDefinition
): {
  field: string
  type: 'quantitative'
  scale: {domain: number[]; range: number[]; nice: false; zero: false}
  axis: AxisDefinition
} {
  const range = {domain: [...scale.domain], range: [from, to]}
  return {field, type: 'quantitative', scale: {...range, nice: false, zero: false}, axis}
}

/** Bars that lie on their side, with the axis below them. */
export function lengths(values: readonly Length[], axis: Axis, palette: Palette): Layer[] {
  const encoding = {
    x: alongAxis('start', axis, axisOf(axis.scale, 'bottom', palette)),
    x2: {field: 'end'},
    y: {field: 'top', type: 'quantitative', scale: null, axis: null},
    y2: {field: 'bottom'},
    fill: {field: 'fill', type: 'nominal', scale: null},
    stroke: {field: 'stroke', type: 'nominal', scale: null}
  } as const
  return [{data: {values: [...values]}, mark: {type: 'rect', strokeWidth: 1}, encoding}]
}

/** What the numbers under a plot count, in the middle below them. */
export function unitBelow(
  unit: string,
  {from, to}: Axis,
  {height, fill}: {height: number; fill: string}
): {height: number; layers: Layer[]} {
  if (unit === '') return {height: 0, layers: []}
  const lines = wrap(unit, to - from, VALUE)
  const leading = lineHeight(VALUE)
  const y = height + BELOW + leading / 2
  const mark: TextMark = {x: (from + to) / 2, y, lines, fill, letters: VALUE, align: 'center'}
  return {height: lines.length * leading + 4, layers: texts([mark])}
}

/** The same where the axis stands upright: above it. */
export function unitAbove(unit: string, fill: string, width: number): {height: number; layers: Layer[]} {
  if (unit === '') return {height: 0, layers: []}
  const lines = wrap(unit, width, VALUE)
  const height = lines.length * lineHeight(VALUE)
  return {height, layers: texts([{x: 0, y: -height - 12, lines, fill, letters: VALUE}])}
}

/** What is on the axis: the unit, and of a single series its name, which stands nowhere else. */
export function axisTitle({eenheid, reeksen}: Grafiek): string {
  const [only] = reeksen
  if (reeksen.length !== 1 || only === undefined || only.label === '') return eenheid
  if (eenheid === '' || noemtEenheid(only.label, eenheid)) return only.label
  return `${only.label} (${eenheid})`
}
