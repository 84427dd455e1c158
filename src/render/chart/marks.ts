import type {Field} from 'vega-lite/types_unstable/channeldef.js'
import type {UnitSpec} from 'vega-lite/types_unstable/spec/unit.js'
import type {Letters} from './text.ts'

/**
 * The marks of a chart as layers of Vega-Lite. Each is given data and never an expression, so that the words of an
 * author stay words; places are pixels from the upper left corner of the plot.
 */
export type Layer = UnitSpec<Field>

/** What is drawn: the plot, the room around it for labels, and what is in it, from back to front. */
export interface Drawing {
  width: number
  height: number
  room: {left: number; top: number; right: number; bottom: number}
  layers: readonly Layer[]
}

export interface TextMark {
  x: number
  /** The middle of the first line. */
  y: number
  lines: readonly string[]
  fill: string
  letters: Letters
  align?: 'left' | 'center' | 'right'
  /** Of the letters: from bottom to top. */
  upward?: boolean
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
  fill: string
  stroke?: string
}

export interface Rule {
  x: number
  y: number
  x2: number
  y2: number
  stroke: string
}

export interface Sign {
  x: number
  y: number
  /** A name of Vega, or a path in a square from -1 to 1. */
  shape: string
  /** Side of the square in pixels. */
  size: number
  stroke: string
  fill?: string
}

export const NO_FILL = 'none'

/** Room from line to line, as a part of the size of the letters. */
const LEADING = 1.3

export function lineHeight({size}: Letters): number {
  return Math.round(size * LEADING)
}

/** A layer per kind of letters; lines go down from `y`. */
export function texts(marks: readonly TextMark[]): Layer[] {
  const kinds = new Map<string, TextMark[]>()
  for (const mark of marks) kinds.set(kindOf(mark), [...(kinds.get(kindOf(mark)) ?? []), mark])
  return [...kinds.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const {letters, align = 'left', upward = false} = first
    const values = group.map(({x, y, lines, fill}) => ({x, y, tekst: lines.join('\n'), fill}))
    const mark = {
      type: 'text',
      align,
      baseline: 'middle',
      fontSize: letters.size,
      fontWeight: letters.weight === 'bold' ? 600 : 400,
      lineHeight: lineHeight(letters),
      angle: upward ? 270 : 0
    } as const
    const encoding = {...AT, text: {field: 'tekst', type: 'nominal'}, color: raw('fill')} as const
    return [{data: {values}, mark, encoding}]
  })
}

export function boxes(marks: readonly Box[]): Layer[] {
  if (marks.length === 0) return []
  const values = marks.map(({stroke = NO_FILL, ...rest}) => ({...rest, stroke}))
  const encoding = {
    x: pixels('left'),
    x2: {field: 'right'},
    y: pixels('top'),
    y2: {field: 'bottom'},
    fill: raw('fill'),
    stroke: raw('stroke')
  } as const
  return [{data: {values}, mark: {type: 'rect', strokeWidth: 1}, encoding}]
}

export function rules(marks: readonly Rule[]): Layer[] {
  if (marks.length === 0) return []
  const encoding = {...AT, x2: {field: 'x2'}, y2: {field: 'y2'}, stroke: raw('stroke')} as const
  return [{data: {values: [...marks]}, mark: {type: 'rule', strokeWidth: 1}, encoding}]
}

export function signs(marks: readonly Sign[]): Layer[] {
  if (marks.length === 0) return []
  const values = marks.map(({size, fill = NO_FILL, ...rest}) => ({...rest, fill, area: size * size}))
  const encoding = {
    ...AT,
    shape: raw('shape'),
    size: {field: 'area', type: 'quantitative', scale: null},
    fill: raw('fill'),
    stroke: raw('stroke')
  } as const
  return [{data: {values}, mark: {type: 'point', strokeWidth: 2, opacity: 1}, encoding}]
}

const AT = {x: pixels('x'), y: pixels('y')}

function pixels(field: string): {field: string; type: 'quantitative'; scale: null; axis: null} {
  return {field, type: 'quantitative', scale: null, axis: null}
}

/** The value itself: a colour or a shape that we chose. */
function raw(field: string): {field: string; type: 'nominal'; scale: null} {
  return {field, type: 'nominal', scale: null}
}

function kindOf({letters, align = 'left', upward = false}: TextMark): string {
  return [letters.size, letters.weight, align, upward].join(' ')
}
