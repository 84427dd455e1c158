import {contrast} from '../../leaves/huisstijl.ts'
import type {Grafiek} from '../../model/grafiek.ts'
import {layLegend, type Legend} from './legend.ts'
import {LABEL, VALUE} from './letters.ts'
import {
  BAR,
  behind,
  below,
  BETWEEN,
  heightOf,
  middleOf,
  notesOf,
  stems,
  type Segment
} from './likert-notes.ts'
import {boxes, lineHeight, rules, texts, type Drawing, type TextMark} from './marks.ts'
import {LEAST, answers, inkOn, type Palette} from './palette.ts'
import {layRows, type Rows} from './rows.ts'
import {drawable, scaleOf} from './scale.ts'
import {wrap} from './text.ts'
import {BELOW, lengths, unitBelow, type Axis, type Length} from './value-axis.ts'

const LEGEND_GAP = 12
/** Half a number at the end of the axis. */
const RIGHT = 6

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
  const labels = rows.rows.map(({label}) => label)
  const notesBelow = below(notes, rows, palette)
  const insteads = instead(reasons, rows, axis, palette)
  const unit = unitBelow(eenheid, axis, {height: rows.height, fill: palette.soft})
  return {
    width,
    height: rows.height,
    room: {left: 0, right: 0, top: legend.height + LEGEND_GAP, bottom: BELOW + unit.height},
    layers: [
      ...lengths(lengthsOf(bars, rows, palette), axis, palette),
      ...boxes(behind([...labels, ...notesBelow, ...insteads], palette)),
      ...texts([...labels, ...insideOf(bars, rows, axis), ...insteads]),
      ...texts(notesBelow),
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

/** Why there is no bar at all. */
function reasonOf(bar: readonly Segment[], {from, to}: Axis): string[] {
  if (!bar.every(({isMissing}) => isMissing)) return []
  const reasons = [...new Set(bar.map(({text}) => text))].join('; ')
  return wrap(`– ${reasons}`, to - from - BETWEEN, VALUE)
}

function instead(reasons: readonly string[][], {rows}: Rows, {from}: Axis, {soft}: Palette): TextMark[] {
  return reasons.flatMap((lines, index) => {
    if (lines.length === 0) return []
    const first = Math.max(lineHeight(VALUE), BAR - (lines.length - 1) * lineHeight(VALUE)) / 2
    return [{x: from + BETWEEN, y: (rows[index]?.top ?? 0) + first, lines, fill: soft, letters: VALUE}]
  })
}
