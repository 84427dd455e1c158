import {contrast} from '../../leaves/huisstijl.ts'
import type {Grafiek} from '../../model/grafiek.ts'
import {layLegend, type Legend} from './legend.ts'
import {LABEL, SMALL, VALUE} from './letters.ts'
import {lineHeight, rules, texts, type Drawing, type Rule, type TextMark} from './marks.ts'
import {LEAST, answers, inkOn, type Palette} from './palette.ts'
import {layRows, type Rows} from './rows.ts'
import {drawable, place, scaleOf} from './scale.ts'
import {spread} from './spread.ts'
import {measure, wrap} from './text.ts'
import {BELOW, lengths, unitBelow, type Axis, type Length} from './value-axis.ts'

const BAR = 26
/** Between a bar and the texts below it, for a line to the segment that they belong to. */
const STEM = 5
const LEGEND_GAP = 12
const BETWEEN = 5
/** Half a number at the end of the axis. */
const RIGHT = 6

/** A part of a bar; a missing one has no length, and its text says why. */
interface Segment {
  start: number
  end: number
  text: string
  fill: string
  isMissing: boolean
}

/** A text below a bar. */
interface Note {
  x: number
  wide: number
  line: number
  text: string
  /** The middle of its segment. */
  at: number
}

/** Bars of answers stacked end to end, in the author's order, each with its share in it or else below it. */
export function drawLikert(grafiek: Grafiek, palette: Palette, width: number): Drawing {
  const {categorieen, reeksen, eenheid} = grafiek
  const fills = answers(palette, reeksen)
  const bars = categorieen.map((_, index) => segmentsOf(grafiek, index, fills))
  const style = {letters: LABEL, fill: palette.text, focus: BAR}
  const {left} = layRows(categorieen, [], width, style)
  const whole = eenheid === '%' ? 100 : 0
  const scale = scaleOf([whole, ...bars.flatMap((bar) => bar.map(({end}) => end))], 5, false)
  const axis: Axis = {scale, from: left, to: width - RIGHT}
  const notes = bars.map((bar) => notesOf(bar, axis))
  const reasons = bars.map((bar) => reasonOf(bar, axis))
  const heights = notes.map((each, index) =>
    Math.max(BAR + heightOf(each), (reasons[index]?.length ?? 0) * lineHeight(VALUE))
  )
  const rows = layRows(categorieen, heights, width, style)
  const legend = legendOf(reeksen, fills, width, palette)
  const unit = unitBelow(eenheid, axis, {height: rows.height, fill: palette.soft})
  return {
    width,
    height: rows.height,
    room: {left: 0, right: 0, top: legend.height + LEGEND_GAP, bottom: BELOW + unit.height},
    layers: [
      ...lengths(lengthsOf(bars, rows, palette), axis, palette),
      ...texts([
        ...rows.rows.map(({label}) => label),
        ...insideOf(bars, rows, axis),
        ...instead(reasons, rows, axis, palette)
      ]),
      ...texts(below(notes, rows, palette)),
      ...rules(stems(notes, rows, palette)),
      ...legend.layers,
      ...unit.layers
    ]
  }
}

function legendOf(
  reeksen: Grafiek['reeksen'],
  fills: readonly string[],
  width: number,
  {base, soft, text}: Palette
): Legend {
  const entries = reeksen.map(({label}, index) => ({label, look: {fill: fills[index] ?? base, stroke: soft}}))
  return layLegend(entries, width, (height) => -height - LEGEND_GAP, {letters: VALUE, fill: text})
}

function segmentsOf({reeksen}: Grafiek, index: number, fills: readonly string[]): Segment[] {
  let start = 0
  return reeksen.map(({waarden, teksten}, series) => {
    const value = drawable(waarden[index])
    const segment = {
      start,
      end: start + Math.max(0, value ?? 0),
      text: teksten[index] ?? '',
      fill: fills[series] ?? '',
      isMissing: value === undefined
    }
    start = segment.end
    return segment
  })
}

function lengthsOf(bars: readonly Segment[][], {rows}: Rows, {ground, soft}: Palette): Length[] {
  const segments = bars.flatMap((bar, index) => {
    const top = rows[index]?.top ?? 0
    return bar
      .filter(({start, end}) => end > start)
      .map(({start, end, fill}) => {
        const stroke = contrast(fill, ground) < LEAST ? soft : ground
        return {start, end, top, bottom: top + BAR, fill, stroke}
      })
  })
  // What is light has an outline, which the white ones of its neighbours may not cover.
  return [
    ...segments.filter(({stroke}) => stroke === ground),
    ...segments.filter(({stroke}) => stroke !== ground)
  ]
}

/** Where the middle of a segment lies, and whether its text fits in it. */
function middleOf({start, end, text}: Segment, {scale, from, to}: Axis): {at: number; fits: boolean} {
  const [left, right] = [start, end].map((value) => place(value, scale.domain, from, to))
  const [low = from, high = from] = [left, right]
  return {at: (low + high) / 2, fits: high - low >= measure(text, VALUE) + BETWEEN}
}

function insideOf(bars: readonly Segment[][], {rows}: Rows, axis: Axis): TextMark[] {
  return bars.flatMap((bar, index) =>
    bar.flatMap((segment): TextMark[] => {
      const {at, fits} = middleOf(segment, axis)
      const y = (rows[index]?.top ?? 0) + BAR / 2
      const mark = {
        x: at,
        y,
        lines: [segment.text],
        fill: inkOn(segment.fill),
        letters: VALUE,
        align: 'center'
      } as const
      return fits && segment.end > segment.start ? [mark] : []
    })
  )
}

/**
 * What does not fit in a bar goes below it, as near to its segment as its neighbours allow; the reason of what is missing
 * is said once.
 */
function notesOf(bar: readonly Segment[], axis: Axis): Note[] {
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

/** Why there is no bar at all. */
function reasonOf(bar: readonly Segment[], {from, to}: Axis): string[] {
  if (!bar.every(({isMissing}) => isMissing)) return []
  const reasons = [...new Set(bar.map(({text}) => text))].join('; ')
  return wrap(`– ${reasons}`, to - from - BETWEEN, VALUE)
}

function instead(reasons: readonly string[][], {rows}: Rows, {from}: Axis, {soft}: Palette): TextMark[] {
  return reasons.map((lines, index) => {
    const y = (rows[index]?.top ?? 0) + Math.max(BAR, lineHeight(VALUE)) / 2
    return {x: from + BETWEEN, y, lines, fill: soft, letters: VALUE}
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

function heightOf(notes: readonly Note[]): number {
  if (notes.length === 0) return 0
  return STEM + (1 + Math.max(...notes.map(({line}) => line))) * lineHeight(SMALL)
}

function below(notes: readonly Note[][], {rows}: Rows, {text: fill}: Palette): TextMark[] {
  return notes.flatMap((each, index) =>
    each.map(({x, line, text}) => {
      const y = (rows[index]?.top ?? 0) + BAR + STEM + (line + 0.5) * lineHeight(SMALL)
      return {x, y, lines: [text], fill, letters: SMALL}
    })
  )
}

function stems(notes: readonly Note[][], {rows}: Rows, {soft}: Palette): Rule[] {
  return notes.flatMap((each, index) => {
    const y = (rows[index]?.top ?? 0) + BAR
    return each.map(({x, wide, at, line}) => {
      return {x: at, x2: x + wide / 2, y, y2: y + STEM + line * lineHeight(SMALL), stroke: soft}
    })
  })
}
