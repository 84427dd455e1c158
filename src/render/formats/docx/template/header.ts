import {childrenOf, descendants, element, parse, prefixOf} from '../xml.ts'
import {addType} from './content-types.ts'
import {textOf} from './open.ts'
import type {Parts} from './open.ts'
import {DOCUMENT, listOf} from './read.ts'
import {write} from './write.ts'

const PART = 'header-normenkader.xml'
const ID = 'rIdNormenkader'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'

/** A template without a header gets an empty one, in which stands what every page must say. */
export function withHeader(parts: Parts): void {
  const list = listOf(DOCUMENT)
  const document = parse(textOf(parts.get(DOCUMENT)))
  if (!parts.has(list) || descendants(document, 'w:headerReference').length > 0) return
  const relations = parse(textOf(parts.get(list)))
  const relation = {Id: ID, Type: `${OFFICE}/header`, Target: PART}
  relations.children.push(element(`${prefixOf(relations)}Relationship`, relation))
  // Of a section as it was before someone changed it, the headers are not kept.
  const former = new Set(descendants(document, 'w:sectPrChange').flatMap(childrenOf))
  for (const section of descendants(document, 'w:sectPr').filter((each) => !former.has(each)))
    section.children.unshift(
      ...['default', 'first', 'even'].map((type) =>
        element('w:headerReference', {'xmlns:r': OFFICE, 'w:type': type, 'r:id': ID})
      )
    )
  write(parts, `word/${PART}`, element('w:hdr', {'xmlns:w': WORD}))
  write(parts, list, relations)
  write(parts, DOCUMENT, document)
  addType(parts, `word/${PART}`, TYPE)
}
