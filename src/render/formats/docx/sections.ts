import {attributeOf, childOf, childrenOf, element, numberIn, property} from './xml.ts'
import type {Element} from './xml.ts'
import {spacingOf} from './paragraph.ts'

interface Size {
  width: number
  height: number
}

/** How the pages of a section differ from those of the template. */
interface Turn {
  landscape: boolean
  /** It is the first of the report. */
  first: boolean
  /** Headers and footers that go with pages that lie, by those of pages that stand. */
  lying: ReadonlyMap<string, string>
}

/** The room for text on the pages of a section, in twips. */
export function roomOf(section: Element, landscape: boolean): Size {
  const {width, height} = paperOf(section, landscape)
  const margins = childOf(section, 'w:pgMar')
  const margin = (side: string): number => Math.abs(numberIn(margins, `w:${side}`) ?? 1417)
  return {
    width: Math.max(2000, width - margin('left') - margin('right') - (numberIn(margins, 'w:gutter') ?? 0)),
    height: Math.max(2000, height - margin('top') - margin('bottom'))
  }
}

function paperOf(section: Element, landscape: boolean): Size {
  const size = childOf(section, 'w:pgSz')
  const width = numberIn(size, 'w:w') ?? 11_906
  const height = numberIn(size, 'w:h') ?? 16_838
  return landscape && width < height ? {width: height, height: width} : {width, height}
}

/** The properties of the section that a paragraph ends, or with which a document ends. */
export function sectionOf(child: Element | undefined): Element | undefined {
  if (child?.name === 'w:sectPr') return child
  return child?.name === 'w:p' ? childOf(childOf(child, 'w:pPr'), 'w:sectPr') : undefined
}

/** The end of a section, as a paragraph that takes no room. */
export function sectionBreak(section: Element, options: Turn): Element {
  const properties = element('w:pPr', {}, [
    spacingOf({before: 0, after: 0, exactly: 20}),
    element('w:rPr', {}, [property('w:sz', 2)]),
    element('w:sectPr', {}, turned(section, options))
  ])
  return element('w:p', {}, [properties])
}

/** Makes the section of the template that of the last pages of the report. */
export function turnLast(section: Element, options: Turn): void {
  section.children = turned(section, options)
}

function turned(section: Element, {landscape, first, lying}: Turn): Element[] {
  const {width, height} = paperOf(section, landscape)
  return childrenOf(section)
    .filter((child) => first || !startsAnew(child))
    .map((child) => {
      const other = lying.get(attributeOf(child, 'r:id'))
      if (landscape && other !== undefined) return element(child.name, {...child.attributes, 'r:id': other})
      if (child.name !== 'w:pgSz' || !landscape) return child
      const size = {'w:w': width, 'w:h': height, 'w:orient': 'landscape'}
      return element(child.name, {...child.attributes, ...size})
    })
}

/** A page without header and numbering from one belong to the start of the report only. */
function startsAnew({name}: Element): boolean {
  return ['w:titlePg', 'w:pgNumType', 'w:type'].includes(name)
}
