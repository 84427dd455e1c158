import {groupBy} from '../../leaves/group-by.ts'
import type {Grafiek} from '../../model/grafiek.ts'
import {SMALL, VALUE} from './letters.ts'
import {lineHeight, rules, signs, texts, type Drawing, type Layer, type Sign, type TextMark} from './marks.ts'
import {layNames, type End} from './names.ts'
import type {Palette} from './palette.ts'
import {drawable, place, scaleOf, tickTexts} from './scale.ts'
import {leastWidth, layTimes} from './times.ts'
import {measure, widest, wrap} from './text.ts'
import {alongAxis, axisOf, axisTitle, unitAbove, type Axis} from './value-axis.ts'

/** Told apart without colour: a shape for the points of each line, and dashes when they come round again. */
const SHAPES = ['circle', 'square', 'triangle-up', 'diamond', 'triangle-down']
const DASHES: readonly number[][] = [
  [1, 0],
  [6, 4],
  [2, 3],
  [10, 3, 2, 3]
]
const CROSS = 'M-.7,-.7L.7,.7M-.7,.7L.7,-.7'

const MARK = 8
const AFTER = 14
const TALL = 280
const LOW = 220
const NARROW = 480
/** Names take at most a third; the rest is for the plot. */
const PLOT = 0.64

interface Point {
  x: number
  y: number
  value: number
  text: string
}

/** A line through the points that there are; where one is missing it is broken. */
interface Line {
  runs: readonly Point[][]
  gaps: readonly {x: number; category: string; text: string}[]
  label: string
  hue: string
  shape: string
  dash: number[]
}

/** Lines over years or other steps, each with its name and last value at its end. */
export function drawLines(grafiek: Grafiek, palette: Palette, least: number): Drawing {
  const {categorieen, reeksen} = grafiek
  const values = reeksen.flatMap(({waarden}) => waarden.flatMap((each) => drawable(each) ?? []))
  const scale = scaleOf(values, 5, true)
  const left = Math.ceil(widest(tickTexts(scale.ticks), SMALL)) + AFTER
  const width = Math.max(least, Math.ceil(left + leastWidth(categorieen) / (reeksen.length > 1 ? PLOT : 1)))
  const names = layNames(grafiek, width)
  const right = width - names.width - AFTER
  const times = layTimes(categorieen, left, right, palette.text)
  const height = Math.max(width < NARROW ? LOW : TALL, names.height)
  const axis: Axis = {scale, from: height, to: 0}
  const lines = linesOf(grafiek, times.xs, axis, palette)
  const atPoints = reeksen.length === 1 ? lines.flatMap((line) => valuesAt(line, palette.text)) : []
  const floor = height + (atPoints.some(({y}) => y > height) ? lineHeight(VALUE) : 0)
  const remarks = remarksOf(lines, width, {top: floor + times.height, palette})
  const unit = unitAbove(axisTitle(grafiek), palette.soft, width)
  const zero = place(0, scale.domain, height, 0)
  return {
    width,
    height,
    room: {left: 0, right: 0, top: 24 + unit.height, bottom: floor - height + times.height + remarks.height},
    layers: [
      ...grid(axis, left, right, palette),
      ...lines.flatMap(strokes),
      ...rules([{x: left, x2: right, y: zero, y2: zero, stroke: palette.text}]),
      ...signs([...lines.flatMap(markers), ...crosses(lines, height)]),
      ...texts(atPoints),
      ...names.layers(
        lines.map((line) => endOf(line, height)),
        {x: right, height, palette}
      ),
      ...times.layers(floor),
      ...texts(remarks.marks),
      ...unit.layers
    ]
  }
}

function linesOf(
  {categorieen, reeksen}: Grafiek,
  xs: readonly number[],
  axis: Axis,
  palette: Palette
): Line[] {
  return reeksen.map(({label, waarden, teksten}, index) => {
    const runs: Point[][] = [[]]
    const gaps: {x: number; category: string; text: string}[] = []
    for (const [at, category] of categorieen.entries()) {
      const [value, text, x] = [drawable(waarden[at]), teksten[at] ?? '', xs[at] ?? 0]
      if (value === undefined) {
        gaps.push({x, category, text: text || 'geen waarde'})
        runs.push([])
      } else {
        runs.at(-1)?.push({x, y: place(value, axis.scale.domain, axis.from, axis.to), value, text})
      }
    }
    const round = Math.floor(index / palette.hues.length)
    return {
      runs: runs.filter((run) => run.length > 0),
      gaps,
      label: reeksen.length > 1 ? label : '',
      hue: palette.hues[index % palette.hues.length] ?? palette.base,
      shape: SHAPES[index % SHAPES.length] ?? 'circle',
      dash: DASHES[round % DASHES.length] ?? []
    }
  })
}

/** The axis, and its lines from the left to the right of the plot. */
function grid(axis: Axis, left: number, right: number, palette: Palette): Layer[] {
  const [low, high] = axis.scale.domain
  const definition = {...axisOf(axis.scale, 'left', palette), grid: false, offset: -left} as const
  const encoding = {
    y: alongAxis('low', axis, definition),
    x: {field: 'x', type: 'quantitative', scale: null, axis: null}
  } as const
  const lines = axis.scale.ticks.map((tick) => {
    const y = place(tick, axis.scale.domain, axis.from, axis.to)
    return {x: left, x2: right, y, y2: y, stroke: palette.faint}
  })
  const values = [
    {low, x: left},
    {low: high, x: left}
  ]
  return [{data: {values}, mark: {type: 'point', opacity: 0}, encoding}, ...rules(lines)]
}

function strokes({runs, hue, dash}: Line): Layer[] {
  return runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const encoding = {
        x: {field: 'x', type: 'quantitative', scale: null, axis: null},
        y: {field: 'y', type: 'quantitative', scale: null, axis: null},
        order: {field: 'x', type: 'quantitative'}
      } as const
      const look = {stroke: hue, strokeWidth: 2.5, strokeDash: [...dash]}
      const mark = {type: 'line', strokeJoin: 'round', ...look} as const
      return {data: {values: run.map(({x, y}) => ({x, y}))}, mark, encoding}
    })
}

function markers({runs, hue, shape}: Line): Sign[] {
  return runs.flat().map(({x, y}) => ({x, y, shape, size: MARK, stroke: hue, fill: hue}))
}

/** A cross on the lower edge where a value is missing; the remark below says why. */
function crosses(lines: readonly Line[], height: number): Sign[] {
  return lines.flatMap(({gaps, hue}) =>
    gaps.map(({x}) => ({x, y: height - MARK, shape: CROSS, size: MARK, stroke: hue}))
  )
}

function remarksOf(
  lines: readonly Line[],
  width: number,
  {top, palette}: {top: number; palette: Palette}
): {height: number; marks: TextMark[]} {
  const leading = lineHeight(SMALL)
  const wrapped = lines.flatMap(({label, gaps}) => {
    return [...groupBy(gaps, ({text}) => text)].flatMap(([reason, same]) => {
      const categories = same.map(({category}) => category).join(', ')
      const when = `${label === '' ? '' : `${label}, `}${categories}`
      return wrap(`× ${when}: ${reason}`, width, SMALL)
    })
  })
  const marks = wrapped.map((line, index) => ({
    ...{x: 0, y: top + 10 + (index + 0.5) * leading, lines: [line], fill: palette.soft, letters: SMALL}
  }))
  return {marks, height: wrapped.length === 0 ? 0 : 14 + wrapped.length * leading}
}

/** The values above the points: all of them, or where there is no room the ends, the highest and the lowest. */
function valuesAt({runs}: Line, fill: string): TextMark[] {
  const points = runs.flat()
  const values = points.map(({value}) => value)
  const telling = [values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))]
  const preferred = [0, points.length - 1, ...telling, ...points.keys()]
  const taken: Point[] = []
  for (const index of preferred) {
    const point = points[index]
    if (point !== undefined && taken.every((other) => other === point || areApart(point, other))) {
      if (!taken.includes(point)) taken.push(point)
    }
  }
  return taken.map((point) => {
    const {x, y, text} = point
    const beside = [points.indexOf(point) - 1, points.indexOf(point) + 1].map((index) => points[index])
    const isValley = beside.every((other) => other !== undefined && other.y < y)
    const at = isValley ? y + MARK + 7 : y - MARK - 6
    return {x, y: at, lines: [text], fill, letters: VALUE, align: 'center'}
  })
}

function areApart(one: Point, other: Point): boolean {
  const room = (measure(one.text, VALUE) + measure(other.text, VALUE)) / 2 + 6
  return Math.abs(one.x - other.x) >= room || Math.abs(one.y - other.y) >= lineHeight(VALUE)
}

function endOf({runs, hue}: Line, height: number): End {
  const last = runs.at(-1)?.at(-1)
  return {x: (last?.x ?? 0) + MARK, y: last?.y ?? height, hue}
}
