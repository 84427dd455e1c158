import type {Found} from '../styles/stylist.ts'
import {attributeOf, childOf, descendants, parse, valueAttribute} from '../xml.ts'
import type {Element} from '../xml.ts'

/** The styles of a template, by what Word calls them and not by their ids: those differ by language. */
export function stylesIn(xml: string): Found[] {
  if (xml === '') return []
  const styles = descendants(parse(xml), 'w:style')
  const byId = new Map(styles.map((style) => [attributeOf(style, 'w:styleId'), style]))
  return styles.map((style) => ({
    id: attributeOf(style, 'w:styleId'),
    name: nameOf(style),
    type: attributeOf(style, 'w:type') || 'paragraph',
    numbered: numbers(style, byId)
  }))
}

function nameOf(style: Element): string {
  return valueAttribute(childOf(style, 'w:name'))
}

/** A style numbers its paragraphs if it says so, or if what it builds on does. */
function numbers(style: Element, byId: ReadonlyMap<string, Element>): boolean {
  const seen = new Set<Element>()
  let next: Element | undefined = style
  while (next !== undefined && !seen.has(next)) {
    seen.add(next)
    const properties = childOf(next, 'w:pPr')
    const numbering = properties && childOf(properties, 'w:numPr')
    if (numbering !== undefined) return valueAttribute(childOf(numbering, 'w:numId')) !== '0'
    next = byId.get(valueAttribute(childOf(next, 'w:basedOn')))
  }
  return false
}
