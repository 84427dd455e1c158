import {bytesOf, textOf} from './open.ts'
import type {Parts} from './open.ts'

const PART = 'header-normenkader.xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'

/** A template without a header gets an empty one, in which stands what every page must say. */
export function withHeader(parts: Parts): void {
  const edit = (path: string, from: RegExp, to: string): void => {
    parts.set(path, bytesOf(textOf(parts.get(path)).replaceAll(from, to)))
  }
  const document = 'word/document.xml'
  const relations = 'word/_rels/document.xml.rels'
  if (/<w:headerReference\b/u.test(textOf(parts.get(document))) || !parts.has(relations)) return
  const references = ['default', 'first', 'even'].map(
    (type) => `<w:headerReference xmlns:r="${OFFICE}" w:type="${type}" r:id="rIdNormenkader"/>`
  )
  const relation = `<$1Relationship Id="rIdNormenkader" Type="${OFFICE}/header" Target="${PART}"/>`
  parts.set(
    `word/${PART}`,
    bytesOf(`<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="${WORD}"></w:hdr>`)
  )
  edit(
    '[Content_Types].xml',
    /<\/(\w+:)?Types>/gu,
    `<$1Override PartName="/word/${PART}" ContentType="${TYPE}"/></$1Types>`
  )
  edit(relations, /<\/(\w+:)?Relationships>/gu, `${relation}</$1Relationships>`)
  edit(document, /<w:sectPr\b([^>]*)\/>/gu, '<w:sectPr$1></w:sectPr>')
  edit(document, /<w:sectPr\b[^>]*>/gu, `$&${references.join('')}`)
}
