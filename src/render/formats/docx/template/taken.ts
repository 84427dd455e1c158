import {attributeOf, descendants, numberIn} from '../xml.ts'
import type {Element} from '../xml.ts'
import type {Template} from './read.ts'

/**
 * The last number of each kind that a template has, and names that it uses: the report must not use them again. Bookmarks
 * and images are counted over all that is printed, headers, footers and notes too.
 */
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

export function takenIn({parts, texts, notes, numbering}: Template): Taken {
  const printed = [...texts.values(), notes]
  const bookmarks = printed.flatMap((root) => descendants(root, 'w:bookmarkStart'))
  const images = printed.flatMap((root) => descendants(root, 'wp:docPr'))
  return {
    bookmark: last(bookmarks, 'w:id', 0),
    bookmarkNames: bookmarks.map((each) => attributeOf(each, 'w:name').toLowerCase()),
    image: last(images, 'id', IMAGES),
    note: last(descendants(notes, 'w:footnote'), 'w:id', 0),
    list: last(descendants(numbering, 'w:num'), 'w:numId', 0),
    listForm: last(descendants(numbering, 'w:abstractNum'), 'w:abstractNumId', 0),
    paths: [...parts.keys()]
  }
}

function last(elements: readonly Element[], attribute: string, least: number): number {
  const numbers = elements.map((each) => numberIn(each, attribute) ?? 0)
  return numbers.reduce((most, each) => (each < BEYOND ? Math.max(most, each) : most), least)
}
