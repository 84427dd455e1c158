import {separators} from '../notes.ts'
import {makeRelations} from '../relations.ts'
import type {Relations} from '../relations.ts'
import {element, parse} from '../xml.ts'
import type {Element} from '../xml.ts'
import {partsOfPages} from './content-types.ts'
import {textOf} from './open.ts'
import type {Parts} from './open.ts'
import {placeIn} from './place.ts'
import type {Place} from './place.ts'

export const DOCUMENT = 'word/document.xml'
export const NOTES = 'word/footnotes.xml'
export const NUMBERING = 'word/numbering.xml'

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
}

/** The parts of a template that the report comes in, as trees. */
export interface Template {
  parts: Parts
  document: Element
  place: Place
  notes: Element
  numbering: Element
  /** What the document and its notes refer to. */
  relations: {text: Relations; notes: Relations}
  /** The document, and what stands on every page, by path: here placeholders are filled in. */
  texts: ReadonlyMap<string, Element>
}

/** Undefined when the template has no place for the report; throws on XML that is not well-formed. */
export function readTemplate(parts: Parts): Template | undefined {
  const read = (path: string): Element => {
    const root = parse(textOf(parts.get(path)))
    root.attributes = {...NAMESPACES, ...root.attributes}
    return root
  }
  const document = read(DOCUMENT)
  const place = placeIn(document)
  if (place === undefined) return undefined
  const others = [...partsOfPages(parts, 'header'), ...partsOfPages(parts, 'footer')]
  return {
    ...{parts, document, place},
    notes: parts.has(NOTES) ? read(NOTES) : element('w:footnotes', NAMESPACES, separators()),
    numbering: parts.has(NUMBERING) ? read(NUMBERING) : element('w:numbering', NAMESPACES),
    relations: {text: relationsOf(parts, DOCUMENT), notes: relationsOf(parts, NOTES)},
    texts: new Map([[DOCUMENT, document], ...others.map((path) => [path, read(path)] as const)])
  }
}

/** The part that lists what another refers to. */
export function listOf(path: string): string {
  return path.replace(/[^/]+$/u, '_rels/$&.rels')
}

function relationsOf(parts: Parts, path: string): Relations {
  return makeRelations(textOf(parts.get(listOf(path))))
}
