import {childOf, childrenOf, element} from '../xml.ts'
import type {Element} from '../xml.ts'
import {sectionOf} from '../sections.ts'
import {isSaid, paragraphsIn, visibleText} from './placeholders.ts'

/** Where the report goes in a template: in the place of a paragraph, and in which section that is. */
export interface Place {
  /** The paragraph, and what it stands in. */
  paragraph: Element
  parent: Element
  section: Element
  /** Within a table or a text box, where no section can end: there pages do not turn. */
  isInside: boolean
  /** Something follows the report in its section. */
  followed: boolean
}

/** Undefined when the template has no place for the report; of several the first is it, and the others become empty. */
export function placeIn(document: Element): Place | undefined {
  const body = childOf(document, 'w:body')
  const [found, ...others] = body
    ? paragraphsIn(body).filter(({paragraph}) => isSaid('inhoud', paragraph))
    : []
  if (body === undefined || found === undefined) return undefined
  for (const each of [found, ...others]) keepSection(each)
  for (const {paragraph} of others) paragraph.children = []
  const children = childrenOf(body)
  const after = children.slice(children.findIndex((child) => holds(child, found.paragraph)) + 1)
  const end = after.findIndex((child) => sectionOf(child) !== undefined)
  const section = sectionOf(after[end]) ?? addSection(body)
  const followed = after
    .slice(0, end === -1 ? after.length : end + 1)
    .some((each) => visibleText(each) !== '')
  return {...found, section, followed, isInside: found.isInside}
}

/** Puts the report in its place. */
export function put(report: readonly Element[], {paragraph, parent, isInside}: Place): void {
  // A cell ends with a paragraph: Word calls a file damaged in which a table is the last thing of one.
  const end = isInside ? [element('w:p')] : []
  parent.children = parent.children.flatMap((child) => (child === paragraph ? [...report, ...end] : [child]))
}

/** A paragraph that ends a section keeps that, although the text in it is replaced. */
function keepSection({paragraph, parent}: Pick<Place, 'paragraph' | 'parent'>): void {
  const section = sectionOf(paragraph)
  if (section === undefined) return
  const after = element('w:p', {}, [element('w:pPr', {}, [section])])
  parent.children = parent.children.flatMap((child) => (child === paragraph ? [child, after] : [child]))
}

function holds(parent: Element, child: Element): boolean {
  return parent === child || childrenOf(parent).some((each) => holds(each, child))
}

/** Every document has one for its last pages; of a template without it the pages are A4. */
function addSection(body: Element): Element {
  const section = element('w:sectPr', {}, [element('w:pgSz', {'w:w': 11_906, 'w:h': 16_838})])
  body.children.push(section)
  return section
}
