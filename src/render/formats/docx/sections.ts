import type {FileChild, XmlComponent} from 'docx'
import {block, element} from './element.ts'
import {childOf, childrenOf} from './template/xml.ts'
import type {Element} from './template/xml.ts'

interface Size {
  width: number
  height: number
}

/** The room for text on the pages of a section, in twips. */
export function roomOf(section: Element, landscape: boolean): Size {
  const {width, height} = paperOf(section, landscape)
  const margins = childOf(section, 'w:pgMar')
  const margin = (side: string): number => Math.abs(number(margins, `w:${side}`, 1417))
  return {
    width: Math.max(2000, width - margin('left') - margin('right') - number(margins, 'w:gutter', 0)),
    height: Math.max(2000, height - margin('top') - margin('bottom'))
  }
}

function paperOf(section: Element, landscape: boolean): Size {
  const size = childOf(section, 'w:pgSz')
  const width = number(size, 'w:w', 11906)
  const height = number(size, 'w:h', 16838)
  return landscape && width < height ? {width: height, height: width} : {width, height}
}

function number(from: Element | undefined, name: string, otherwise: number): number {
  const value = Number.parseFloat(from?.getAttribute(name) ?? '')
  return Number.isFinite(value) ? value : otherwise
}

/** The end of a section, as a paragraph that takes no room. */
export function sectionBreak(section: Element, options: {landscape: boolean; first: boolean}): FileChild {
  const properties = element('w:pPr', {}, [
    element('w:spacing', {'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact'}),
    element('w:rPr', {}, [element('w:sz', {'w:val': 2})]),
    sectionCopy(section, options)
  ])
  return block('w:p', [properties])
}

function sectionCopy(
  section: Element,
  {landscape, first}: {landscape: boolean; first: boolean}
): XmlComponent {
  const {width, height} = paperOf(section, landscape)
  const orient = landscape ? 'landscape' : undefined
  const children = childrenOf(section)
    .filter((child) => first || !startsAnew(child))
    .map((child) =>
      child.nodeName === 'w:pgSz'
        ? element('w:pgSz', {'w:w': width, 'w:h': height, 'w:orient': orient})
        : copyOf(child)
    )
  return element('w:sectPr', {}, children)
}

/** A page without header and numbering from one belong to the start of the report only. */
function startsAnew({nodeName}: Element): boolean {
  return ['w:titlePg', 'w:pgNumType', 'w:type'].includes(nodeName)
}

function copyOf(original: Element): XmlComponent {
  const attributes = Object.fromEntries([...original.attributes].map(({name, value}) => [name, value]))
  return element(original.nodeName, attributes, childrenOf(original).map(copyOf))
}

/** Makes the section of the template that of the last pages of the report. */
export function turnLast(section: Element, {landscape, first}: {landscape: boolean; first: boolean}): void {
  for (const child of childrenOf(section)) {
    if (!first && startsAnew(child)) section.removeChild(child)
    if (child.nodeName !== 'w:pgSz' || !landscape) continue
    const {width, height} = paperOf(section, true)
    const values = {'w:w': String(width), 'w:h': String(height), 'w:orient': 'landscape'}
    for (const [name, value] of Object.entries(values)) child.setAttributeNS(child.namespaceURI, name, value)
  }
}
