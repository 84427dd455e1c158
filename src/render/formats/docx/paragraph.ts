import type {Look, State} from './state.ts'
import {element, fixed, property, toggle} from './xml.ts'
import type {Attributes, Element} from './xml.ts'

/** How a paragraph looks, where that differs from its style. Measures are in twips. */
export interface ParagraphLook {
  keepNext?: boolean
  pageBreakBefore?: boolean
  /** The list that it is an item of, by number; `none` for a style that numbers what has its own number. */
  numbering?: {list: number; level: number} | 'none'
  border?: Borders
  fill?: string
  /** Where a tab leads to, over dots. */
  tab?: number
  spacing?: {before: number; after: number; exactly: number}
  indent?: {left: number; hanging?: number}
  alignment?: 'right' | 'center'
}

type Borders = Readonly<Partial<Record<(typeof SIDES)[number], Border>>>

/** The width in eighths of a point, the space beside it in points. */
interface Border {
  size: number
  space: number
  color: string
}

const SIDES = ['top', 'left', 'bottom'] as const

/** A paragraph that looks like what it stands in. Bookmarks that wait for a place come first. */
export function paragraph(children: readonly Element[], state: State, more: ParagraphLook = {}): Element {
  const {look, styles, pending} = state
  const own = {...frame(look), ...more}
  const style = styles.id(look.role)
  const properties = Object.keys(own).length === 0 ? plainOf(style) : paragraphProperties(style, own)
  return element('w:p', {}, [properties, ...pending.splice(0), ...children])
}

/** By style: the properties of paragraphs that are as their style says. */
const plain = new Map<string, Element>()

function plainOf(style: string): Element {
  const known = plain.get(style) ?? fixed(paragraphProperties(style, {}))
  plain.set(style, known)
  return known
}

/** The bar and the ground of what the paragraph stands in, and how far it is from the margin. */
function frame({bar, fill, indent}: Look): ParagraphLook {
  const edge = (color: string, size: number): Border => ({color, size, space: 8})
  return {
    ...(indent > 0 && {indent: {left: indent}}),
    ...(bar !== undefined && {
      border: {left: edge(bar, 24), ...(fill !== undefined && {top: edge(fill, 4), bottom: edge(fill, 4)})}
    }),
    ...(fill !== undefined && {fill})
  }
}

/** In the order of the standard (ECMA-376 part 1, 17.3.1.26): Word takes no other. */
function paragraphProperties(style: string, look: ParagraphLook): Element {
  const {keepNext, pageBreakBefore, numbering, border, fill, tab, spacing, indent, alignment} = look
  const found = [property('w:pStyle', style)]
  const add = (name: string, attributes: Attributes): void => {
    found.push(element(name, attributes))
  }
  if (keepNext !== undefined) found.push(toggle('w:keepNext', keepNext))
  if (pageBreakBefore !== undefined) found.push(toggle('w:pageBreakBefore', pageBreakBefore))
  if (numbering !== undefined) found.push(numberingOf(numbering))
  if (border !== undefined) found.push(element('w:pBdr', {}, bordersOf(border)))
  if (fill !== undefined) add('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill})
  if (tab !== undefined) found.push(element('w:tabs', {}, [tabTo(tab)]))
  if (spacing !== undefined) found.push(spacingOf(spacing))
  if (indent !== undefined) add('w:ind', {'w:left': indent.left, 'w:hanging': indent.hanging})
  if (alignment !== undefined) found.push(property('w:jc', alignment))
  return element('w:pPr', {}, found)
}

function numberingOf(numbering: Exclude<ParagraphLook['numbering'], undefined>): Element {
  const {list, level} = numbering === 'none' ? {list: 0, level: 0} : numbering
  return element('w:numPr', {}, [property('w:ilvl', level), property('w:numId', list)])
}

function bordersOf(borders: Borders): Element[] {
  return SIDES.flatMap((side) => {
    const border = borders[side]
    if (border === undefined) return []
    const {size, space, color} = border
    return [element(`w:${side}`, {'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': color})]
  })
}

function tabTo(position: number): Element {
  return element('w:tab', {'w:val': 'right', 'w:leader': 'dot', 'w:pos': position})
}

export function spacingOf({before, after, exactly}: Exclude<ParagraphLook['spacing'], undefined>): Element {
  const room = {'w:before': before, 'w:after': after}
  return element('w:spacing', {...room, 'w:line': exactly, 'w:lineRule': 'exact'})
}
