import type {Grafiek} from '../../model/grafiek.ts'
import {layLegend, type Legend} from './legend.ts'
import {LABEL, SMALL, VALUE} from './letters.ts'
import {lineHeight, rules, texts, type Drawing, type TextMark} from './marks.ts'
import {tones, type Palette} from './palette.ts'
import {layRows, type Rows} from './rows.ts'
import {drawable, place, scaleOf, tickTexts} from './scale.ts'
import {widest, wrap} from './text.ts'
import {BELOW, axisTitle, lengths, unitBelow, type Axis, type Length} from './value-axis.ts'

/** Thickness of one bar, and the white between it and the next. */
const BAR = 20
const WHITE = 2
const BESIDE = 5

/** So many fills can be told apart. */
const TOLD_APART = 3

/** The part of the room beside the labels that the texts at the ends may take. */
const MOST_TEXT = 0.55
const MOST_REASON = 0.9

const LEAST_PLOT = 60
const MOST_TICKS = 6
const LEGEND_GAP = 12

interface Bar {
  value: number | undefined
  /** What stands at its end. */
  lines: readonly string[]
  thickness: number
  fill: string
}

/** Bars that lie on their side, so that every label has room; those of one category together. */
export function drawBars(grafiek: Grafiek, palette: Palette, width: number): Drawing {
  const style = {letters: LABEL, fill: palette.text}
  const {left: beside} = layRows(grafiek.categorieen, [], width, style)
  const looks = looksOf(grafiek.reeksen, palette)
  const groups = groupsOf(grafiek, looks, palette, width - beside)
  const heights = groups.map((bars) => bars.reduce((sum, {thickness}) => sum + thickness, 0))
  const rows = layRows(grafiek.categorieen, heights, width, style)
  const axis = axisFor(groups.flat(), rows.left, width)
  const legend = legendOf(looks, palette, width)
  const {height} = rows
  const unit = unitBelow(axisTitle(grafiek), axis, {height, fill: palette.soft})
  const zero = place(0, axis.scale.domain, axis.from, axis.to)
  return {
    width,
    height,
    room: {
      left: 0,
      right: 0,
      top: legend.height === 0 ? 4 : legend.height + LEGEND_GAP,
      bottom: BELOW + unit.height
    },
    layers: [
      ...lengths(lengthsOf(groups, rows, palette.base), axis, palette),
      ...rules(zeroLine(rows, height).map(([y, y2]) => ({x: zero, x2: zero, y, y2, stroke: palette.text}))),
      ...texts([
        ...rows.rows.map(({label}) => label),
        ...endsOf(groups, rows, axis, {palette, right: width})
      ]),
      ...legend.layers,
      ...unit.layers
    ]
  }
}

/** From top to bottom, or where labels stand above their rows beside each of these: no line runs through a label. */
function zeroLine({rows, left}: Rows, height: number): [from: number, to: number][] {
  return left > 0 ? [[-2, height + 2]] : rows.map(({top, bottom}) => [top - 1, bottom + 1])
}

function groupsOf(
  {categorieen, reeksen}: Grafiek,
  {fills, looks}: Looks,
  palette: Palette,
  beside: number
): Bar[][] {
  return categorieen.map((_, index) =>
    reeksen.map(({label, waarden, teksten}, series) => {
      const {kind, name: short} = looks[series] ?? {kind: 0, name: ''}
      const text = teksten[index] ?? ''
      const value = drawable(waarden[index])
      // Without a bar there is no fill that tells the rest.
      const name = value === undefined && short !== '' ? label : short
      const whole = `${name === '' ? '' : `${name}: `}${value === undefined ? '– ' : ''}${text}`
      const most = beside * (value === undefined ? MOST_REASON : MOST_TEXT)
      const lines = wrap(whole, most, VALUE)
      const thickness = Math.max(BAR, lines.length * lineHeight(VALUE)) + WHITE
      return {value, lines, thickness, fill: fills[kind] ?? palette.base}
    })
  )
}

interface Looks {
  /** What the fills stand for; none where all are alike. */
  kinds: readonly string[]
  fills: readonly string[]
  /** Of each series the index of its kind, and what is said beside its bars. */
  looks: readonly {kind: number; name: string}[]
}

/**
 * How bars of one category are told apart: few by their fill; columns in groups, as `Begroot` and `Realisatie` of each year, by a
 * fill for each name and with their group beside them; and else by the name that each bears.
 */
function looksOf(reeksen: Grafiek['reeksen'], palette: Palette): Looks {
  const columns = reeksen.flatMap(({kolom}) => kolom ?? [])
  const names = [...new Set(columns.map(({naam}) => naam))]
  const isFew = reeksen.length <= TOLD_APART
  const isGrouped = columns.length === reeksen.length && names.length >= 2 && names.length <= TOLD_APART
  const kinds = isFew ? reeksen.map(({label}) => label) : isGrouped ? names : []
  const looks = reeksen.map(({label, kolom}, index) =>
    isFew
      ? {kind: index, name: ''}
      : isGrouped && kolom
        ? {kind: names.indexOf(kolom.naam), name: kolom.groep}
        : {kind: 0, name: label}
  )
  return {kinds, fills: tones(palette, kinds.length), looks}
}

/** The scale, and where it lies: with room at both ends for the longest text there. */
function axisFor(bars: readonly Bar[], left: number, right: number): Axis {
  const values = bars.flatMap(({value}) => (value === undefined ? [] : [value]))
  const before = endWidth(bars.filter(({value = 0}) => value < 0))
  const after = endWidth(bars.filter(({value = -1}) => value >= 0))
  const from = left + before
  const to = Math.max(from + LEAST_PLOT, right - after)
  const tick = widest(tickTexts(scaleOf(values, MOST_TICKS, true).ticks), SMALL) + 24
  const most = Math.max(1, Math.min(MOST_TICKS, Math.floor((to - from) / tick)))
  return {scale: scaleOf(values, most, false), from, to}
}

function endWidth(bars: readonly Bar[]): number {
  return bars.length === 0
    ? 0
    : Math.ceil(
        widest(
          bars.flatMap(({lines}) => lines),
          VALUE
        )
      ) + BESIDE
}

function legendOf({kinds, fills}: Looks, palette: Palette, width: number): Legend {
  const entries = kinds.map((label, index) => ({
    label,
    look: {fill: fills[index] ?? palette.base, stroke: palette.base}
  }))
  const style = {letters: VALUE, fill: palette.text}
  return layLegend(entries.length > 1 ? entries : [], width, (height) => -height - LEGEND_GAP, style)
}

function lengthsOf(groups: readonly Bar[][], rows: Rows, stroke: string): Length[] {
  return placed(groups, rows).flatMap(({bar: {value, thickness, fill}, top}) =>
    value === undefined ? [] : [{start: 0, end: value, top, bottom: top + thickness - WHITE, fill, stroke}]
  )
}

/** The text of each value beyond the end of its bar; of a missing one, why it is not there. */
function endsOf(
  groups: readonly Bar[][],
  rows: Rows,
  {scale, from, to}: Axis,
  {palette, right}: {palette: Palette; right: number}
): TextMark[] {
  return placed(groups, rows).map(({bar: {value, lines, thickness}, top}) => {
    const isNegative = value !== undefined && value < 0
    const end = place(value ?? 0, scale.domain, from, to)
    const leading = lineHeight(VALUE)
    const y = top + (thickness - WHITE - (lines.length - 1) * leading) / 2
    const fill = value === undefined ? palette.soft : palette.text
    // Beside the line of zero, unless there is no room for all that is said there.
    const isTooLong = value === undefined && end + BESIDE + widest(lines, VALUE) > right
    const x = isNegative ? end - BESIDE : (isTooLong ? from : end) + BESIDE
    return {x, y, lines, fill, letters: VALUE, align: isNegative ? 'right' : 'left'}
  })
}

function placed(groups: readonly Bar[][], {rows}: Rows): {bar: Bar; top: number}[] {
  return groups.flatMap((bars, index) => {
    let top = rows[index]?.top ?? 0
    return bars.map((bar) => {
      const at = {bar, top}
      top += bar.thickness
      return at
    })
  })
}
