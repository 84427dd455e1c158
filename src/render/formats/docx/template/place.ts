import {wordsOf} from './placeholders.ts'
import {childOf, childrenOf, parse} from './xml.ts'
import type {Document, Element} from './xml.ts'

/** Where the report goes in a template: the paragraph, and the section that it is in. */
export interface Place {
  document: Document
  section: Element
  /** Something follows the report in its section. */
  followed: boolean
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const BODY = /\{\{\s*inhoud\s*\}\}/u

/** Undefined when the template has no place for the report. */
export function placeIn(xml: string): Place | undefined {
  const document = parse(xml)
  const body = document.getElementsByTagName('w:body')[0]
  if (body === undefined) return undefined
  const children = childrenOf(body)
  const at = children.findIndex((child) => BODY.test(wordsOf(child)))
  const paragraph = children[at]
  if (paragraph === undefined) return undefined
  keepSection(paragraph, document)
  const after = childrenOf(body).slice(at + 1)
  const end = after.findIndex((child) => sectionOf(child) !== undefined)
  const last = after[end]
  const section = last === undefined ? bodySection(body, document) : sectionOf(last)
  if (section === undefined) return undefined
  const followed = after.slice(0, end === -1 ? after.length : end + 1).some((each) => wordsOf(each) !== '')
  return {document, section, followed}
}

/** A paragraph that ends a section keeps that, although the text in it is replaced. */
function keepSection(paragraph: Element, document: Document): void {
  const section = paragraph.nodeName === 'w:p' ? sectionOf(paragraph) : undefined
  if (section === undefined) return
  const after = document.createElementNS(WORD, 'w:p')
  const properties = document.createElementNS(WORD, 'w:pPr')
  properties.appendChild(section)
  after.appendChild(properties)
  paragraph.parentNode?.insertBefore(after, paragraph.nextSibling)
}

function sectionOf(element: Element): Element | undefined {
  if (element.nodeName === 'w:sectPr') return element
  const properties = element.nodeName === 'w:p' ? childOf(element, 'w:pPr') : undefined
  return properties && childOf(properties, 'w:sectPr')
}

/** Every document has one for its last pages; of a template without it the pages are A4. */
function bodySection(body: Element, document: Document): Element {
  const section = document.createElementNS(WORD, 'w:sectPr')
  const size = document.createElementNS(WORD, 'w:pgSz')
  size.setAttributeNS(WORD, 'w:w', '11906')
  size.setAttributeNS(WORD, 'w:h', '16838')
  section.appendChild(size)
  body.appendChild(section)
  return section
}
