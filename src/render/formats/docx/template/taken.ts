import {attributeOf, descendants, numberIn} from '../xml.ts'
import type {Element} from '../xml.ts'
import type {Template} from './read.ts'

/** The last number of each kind that a template has, and names that it uses: the report must not use them again. */
export interface Taken {
  bookmark: number
  bookmarkNames: string[]
  image: number
  note: number
  list: number
  listForm: number
  paths: string[]
}

/** What Word does not count up to; counting on from there would give the same number again and again. */
const BEYOND = 2 ** 31

/** Word counts images in a file from here. */
const IMAGES = 1000

export function takenIn({parts, document, notes, numbering}: Template): Taken {
  return {
    bookmark: last(document, 'w:bookmarkStart', 'w:id', 0),
    bookmarkNames: descendants(document, 'w:bookmarkStart').map((each) =>
      attributeOf(each, 'w:name').toLowerCase()
    ),
    image: last(document, 'wp:docPr', 'id', IMAGES),
    note: last(notes, 'w:footnote', 'w:id', 0),
    list: last(numbering, 'w:num', 'w:numId', 0),
    listForm: last(numbering, 'w:abstractNum', 'w:abstractNumId', 0),
    paths: [...parts.keys()]
  }
}

function last(root: Element, name: string, attribute: string, least: number): number {
  const numbers = descendants(root, name).map((each) => numberIn(each, attribute) ?? 0)
  return numbers.reduce((most, each) => (each < BEYOND ? Math.max(most, each) : most), least)
}
