import {PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject} from '@cantoo/pdf-lib'
import {textOf} from './values.ts'

/** An element of the structure: what it is, and what it holds. */
export interface Tag {
  kind: string
  /** A description in words: `Alt` or `ActualText`. */
  alt: string
  /** Whether something on a page belongs to it itself. */
  hasContent: boolean
  tags: Tag[]
}

/** More than any report has; a file that claims more is made to keep us busy. */
const MOST = 2_000_000
const DEEPEST = 200

/** The tags of a document as a tree, under their standard names. */
export function tagsOf({catalog}: PDFDocument): Tag[] {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  if (!(root instanceof PDFDict)) return []
  const roles = root.lookup(PDFName.of('RoleMap'))
  const reading: Reading = {roles: roles instanceof PDFDict ? roles : undefined, seen: new Set()}
  return kidsOf(root, reading, 0).tags
}

interface Reading {
  roles: PDFDict | undefined
  /** An element occurs once in a tree; who meets it again goes in a circle. */
  seen: Set<PDFObject>
}

function kidsOf(element: PDFDict, reading: Reading, depth: number): Pick<Tag, 'hasContent' | 'tags'> {
  const value = element.lookup(PDFName.of('K'))
  const kids = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value]
  const tags: Tag[] = []
  let hasContent = false
  for (const kid of kids) {
    if (kid instanceof PDFNumber) hasContent = true
    if (!(kid instanceof PDFDict) || reading.seen.has(kid) || reading.seen.size > MOST || depth > DEEPEST)
      continue
    const type = nameOf(kid.lookup(PDFName.of('Type')))
    if (type === 'MCR') hasContent = true
    if (type === 'MCR' || type === 'OBJR') continue
    reading.seen.add(kid)
    tags.push(tagOf(kid, reading, depth + 1))
  }
  return {hasContent, tags}
}

function tagOf(element: PDFDict, reading: Reading, depth: number): Tag {
  const alt = [PDFName.of('Alt'), PDFName.of('ActualText')].map((key) => textOf(element.lookup(key))).join('')
  return {kind: kindOf(element, reading), alt, ...kidsOf(element, reading, depth)}
}

/** Word and others have names of their own, and a list of what they stand for. */
function kindOf(element: PDFDict, {roles}: Reading): string {
  let kind = nameOf(element.lookup(PDFName.of('S')))
  for (let steps = 0; steps < 5; steps++) {
    const standard = nameOf(roles?.lookup(PDFName.of(kind)))
    if (standard === '' || standard === kind) return kind
    kind = standard
  }
  return kind
}

function nameOf(value: unknown): string {
  return value instanceof PDFName ? value.decodeText() : ''
}
