import {attributeOf, childOf, childrenOf, numberIn, valueAttribute} from '../xml.ts'
import type {Element} from '../xml.ts'

/** How a paragraph takes room, in points. */
export interface Measure {
  /** Of its letters. */
  size: number
  /** The width of a letter of size 1, on average. */
  letter: number
  /** From line to line, as a multiple of that of the letters. */
  line: number
  before: number
  after: number
  /** Left and right together. */
  indent: number
  /** It does not stand at the foot of a page. */
  keepNext: boolean
}

/** Of the fonts that offices write in; measured in Dutch text, or else that of Calibri. */
const LETTERS: Readonly<Record<string, number>> = {
  arial: 0.47,
  cambria: 0.45,
  georgia: 0.47,
  helvetica: 0.47,
  'segoe ui': 0.47,
  tahoma: 0.47,
  'trebuchet ms': 0.46,
  verdana: 0.54
}

/** That of Word where a template says nothing. */
const PLAIN: Measure = {size: 10, letter: 0.42, line: 1, before: 0, after: 0, indent: 0, keepNext: false}
const DEEPEST = 12

/** The measure of each style of a template, by id; `''` is what holds without a style. */
export function measuresOf(styles: Element): (style: string) => Measure {
  const defaults = childOf(styles, 'w:docDefaults')
  const base = changed(
    PLAIN,
    childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
    childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')
  )
  const byId = new Map(
    childrenOf(styles)
      .filter(({name}) => name === 'w:style')
      .map((style) => [attributeOf(style, 'w:styleId'), style])
  )
  const known = new Map<string, Measure>()
  const resolve = (id: string, depth: number): Measure => {
    const found = known.get(id)
    const style = byId.get(id)
    if (found !== undefined || style === undefined || depth > DEEPEST) return found ?? base
    const above = valueAttribute(childOf(style, 'w:basedOn'))
    const measure = changed(resolve(above, depth + 1), childOf(style, 'w:pPr'), childOf(style, 'w:rPr'))
    known.set(id, measure)
    return measure
  }
  return (id) => resolve(id, 0)
}

/** A measure with what properties of a paragraph and of its letters change in it. */
export function changed(from: Measure, paragraph?: Element, letters?: Element): Measure {
  if (!saysMore(paragraph) && !saysMore(letters)) return from
  const spacing = childOf(paragraph, 'w:spacing')
  const indent = childOf(paragraph, 'w:ind')
  const font = attributeOf(childOf(letters, 'w:rFonts'), 'w:ascii').toLowerCase()
  const halves = numberIn(childOf(letters, 'w:sz'), 'w:val')
  const size = halves === undefined ? from.size : halves / 2
  const line = numberIn(spacing, 'w:line')
  const exact = attributeOf(spacing, 'w:lineRule') === 'exact'
  const twips = (element: Element | undefined, name: string): number | undefined => {
    const value = numberIn(element, name)
    return value === undefined ? undefined : value / 20
  }
  const left = twips(indent, 'w:left') ?? twips(indent, 'w:start')
  const right = twips(indent, 'w:right') ?? twips(indent, 'w:end')
  return {
    size,
    letter:
      font === ''
        ? from.letter
        : ((Object.hasOwn(LETTERS, font) ? LETTERS[font] : undefined) ?? PLAIN.letter),
    line: line === undefined ? from.line : exact ? line / 20 / size / LINE : line / 240,
    before: twips(spacing, 'w:before') ?? from.before,
    after: twips(spacing, 'w:after') ?? from.after,
    indent: left === undefined && right === undefined ? from.indent : (left ?? 0) + (right ?? 0),
    keepNext: childOf(paragraph, 'w:keepNext') === undefined ? from.keepNext : true
  }
}

/** Most paragraphs only name their style. */
function saysMore(properties: Element | undefined): boolean {
  return properties?.children.some((each) => typeof each === 'string' || each.name !== 'w:pStyle') === true
}

/** From line to line, of letters of size 1 in the fonts of offices. */
export const LINE = 1.22
