import type {Grafiek} from '../../model/grafiek.ts'
import type {OordeelKlasse} from '../../model/oordeelklasse.ts'
import {layLegend, type Entry, type Legend} from './legend.ts'
import {LABEL, STRONG, VALUE} from './letters.ts'
import {boxes, lineHeight, signs, texts, type Box, type Drawing, type Sign, type TextMark} from './marks.ts'
import {OORDEEL, OORDEEL_TEXT, type Palette} from './palette.ts'
import {layRows, type Rows} from './rows.ts'
import {longestWord, widest, wrap} from './text.ts'

/** Drawn and not written, because no font has all of them; in a square from -1 to 1. */
const SHAPES: Readonly<Record<OordeelKlasse, string>> = {
  hoog: 'M-.8,.1L-.25,.7L.85,-.7',
  midden: 'M0,-.85A.85,.85,0,1,1,0,.85A.85,.85,0,1,1,0,-.85M0,-.85V.85M-.25,-.8V.8M-.5,-.68V.68M-.7,-.4V.4',
  laag: 'M-.7,-.7L.7,.7M-.7,.7L.7,-.7',
  geen: 'M-.7,0H.7',
  open: 'M-.5,-.45A.5,.5,0,1,1,.2,.03Q0,.15,0,.45M0,.8V.95'
}

const SIGN = 11
const BESIDE_SIGN = 22
const PADDING = 8
const LEAST_HEIGHT = 32
/** A column that holds a sign alone. */
const LEAST_WIDTH = 30
const GAP = 3
const ROW_GAP = 5
const LEGEND_GAP = 12

interface Cell {
  klasse: OordeelKlasse
  text: string
}

interface Columns {
  left: number
  wide: number
  /** The words are in the cells, or else in the legend. */
  hasWords: boolean
}

/** Judgements as a table of cells, each with a sign and its word beside its colour: rows are norms, columns objects. */
export function drawHeatmap(grafiek: Grafiek, palette: Palette, least: number): Drawing {
  const {categorieen, reeksen} = grafiek
  const cells = categorieen.map((_, row) =>
    reeksen.map(({klassen, teksten}): Cell => ({klasse: klassen?.[row] ?? 'open', text: teksten[row] ?? ''}))
  )
  const style = {letters: LABEL, fill: palette.text, gap: ROW_GAP}
  const {left} = layRows(categorieen, [], least, style)
  const columns = columnsOf(cells.flat(), reeksen.length, left, least)
  const words = cells.map((row) => row.map(({text}) => wrapIn(text, columns)))
  const heights = words.map((row) =>
    Math.max(LEAST_HEIGHT, ...row.map((lines) => tallOf(lines) + PADDING * 2))
  )
  const rows = layRows(categorieen, heights, least, style)
  const width = Math.max(least, Math.ceil(left + columns.wide * reeksen.length))
  const heads = headsOf(
    reeksen.map(({label}) => label),
    columns,
    palette
  )
  const legend = legendOf(columns.hasWords ? [] : cells.flat(), width, palette, heads.height)
  const top = heads.height + legend.height + (legend.height === 0 ? 4 : LEGEND_GAP)
  return {
    width,
    height: rows.height,
    room: {left: 0, right: 0, top, bottom: 4},
    layers: [
      ...boxes(cells.flatMap((row, index) => boxesOf(row, rows, index, columns))),
      ...signs(cells.flatMap((row, index) => signsOf(row, rows, index, columns))),
      ...texts([
        ...rows.rows.map(({label}) => label),
        ...heads.marks,
        ...words.flatMap((row, index) => wordMarks(row, rows, index, columns))
      ]),
      ...legend.layers
    ]
  }
}

function columnsOf(cells: readonly Cell[], count: number, left: number, width: number): Columns {
  const wide = Math.max(LEAST_WIDTH, (width - left) / Math.max(1, count))
  const longest = longestWord(
    cells.map(({text}) => text),
    STRONG
  )
  return {left, wide, hasWords: longest + BESIDE_SIGN + PADDING * 2 + GAP <= wide}
}

function wrapIn(text: string, {wide, hasWords}: Columns): string[] {
  return hasWords ? wrap(text, wide - BESIDE_SIGN - PADDING * 2 - GAP, STRONG) : []
}

/** Names above the columns; upright where they are too narrow for a word. */
function headsOf(
  labels: readonly string[],
  {left, wide}: Columns,
  {text: fill}: Palette
): {height: number; marks: TextMark[]} {
  if (labels.every((label) => label === '')) return {height: 0, marks: []}
  const leading = lineHeight(STRONG)
  if (longestWord(labels, STRONG) + PADDING > wide) {
    const marks = labels.map((label, index): TextMark => {
      const x = left + (index + 0.5) * wide
      return {x, y: -PADDING, lines: [label], fill, letters: STRONG, upward: true}
    })
    return {marks, height: Math.ceil(widest(labels, STRONG)) + PADDING * 2}
  }
  const wrapped = labels.map((label) => wrap(label, wide - PADDING, STRONG))
  const marks = wrapped.map((lines, index): TextMark => {
    const x = left + index * wide + PADDING
    return {x, y: -PADDING - (lines.length - 0.5) * leading, lines, fill, letters: STRONG}
  })
  return {marks, height: Math.max(...wrapped.map((lines) => lines.length)) * leading + PADDING * 2}
}

function legendOf(cells: readonly Cell[], width: number, palette: Palette, above: number): Legend {
  const kinds = new Map(cells.map((cell) => [`${cell.klasse} ${cell.text}`, cell]))
  const entries = [...kinds.values()].map(({klasse, text}): Entry => {
    return {label: text, look: {shape: SHAPES[klasse], stroke: OORDEEL[klasse].edge}}
  })
  const style = {letters: VALUE, fill: palette.text}
  return layLegend(entries, width, (height) => -above - height - LEGEND_GAP, style)
}

function boxesOf(cells: readonly Cell[], {rows}: Rows, index: number, {left, wide}: Columns): Box[] {
  const {top = 0, bottom = 0} = rows[index] ?? {}
  return cells.map(({klasse}, column) => {
    const {ground, edge} = OORDEEL[klasse]
    const start = left + column * wide
    return {left: start, right: start + wide - GAP, top, bottom, fill: ground, stroke: edge}
  })
}

function signsOf(cells: readonly Cell[], {rows}: Rows, index: number, columns: Columns): Sign[] {
  const {top = 0, bottom = 0} = rows[index] ?? {}
  return cells.map(({klasse}, column) => {
    const start = columns.left + column * columns.wide
    const x = columns.hasWords ? start + PADDING + SIGN / 2 : start + (columns.wide - GAP) / 2
    return {x, y: (top + bottom) / 2, shape: SHAPES[klasse], size: SIGN, stroke: OORDEEL[klasse].edge}
  })
}

function wordMarks(cells: readonly string[][], {rows}: Rows, index: number, columns: Columns): TextMark[] {
  const {top = 0, bottom = 0} = rows[index] ?? {}
  const leading = lineHeight(STRONG)
  return cells.map((lines, column) => {
    const x = columns.left + column * columns.wide + PADDING + BESIDE_SIGN - 4
    const y = (top + bottom) / 2 - ((lines.length - 1) * leading) / 2
    return {x, y, lines, fill: OORDEEL_TEXT, letters: STRONG}
  })
}

function tallOf(lines: readonly string[]): number {
  return lines.length * lineHeight(STRONG)
}
