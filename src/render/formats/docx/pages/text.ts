import {attributeOf, childOf, numberIn, textOf, valueAttribute} from '../xml.ts'
import type {Element} from '../xml.ts'
import {changed, LINE, type Measure} from './styles.ts'

/** What is in a paragraph that takes room or must be found. */
export interface Paragraph {
  measure: Measure
  letters: number
  /** Lines that an author broke. */
  breaks: number
  /** Of its images together, in points. */
  images: number
  bookmarks: string[]
  notes: string[]
  properties: Element | undefined
  startsPage: boolean
}

const POINT = 12_700

export function readParagraph(element: Element, measureOf: (style: string) => Measure): Paragraph {
  const properties = childOf(element, 'w:pPr')
  const style = valueAttribute(childOf(properties, 'w:pStyle'))
  const found: Paragraph = {
    measure: changed(measureOf(style), properties),
    ...{letters: 0, breaks: 0, images: 0, bookmarks: [], notes: [], properties},
    startsPage: childOf(properties, 'w:pageBreakBefore') !== undefined
  }
  collect(element, found)
  return found
}

function collect({children}: Element, found: Paragraph): void {
  for (const child of children) {
    if (typeof child === 'string') continue
    switch (child.name) {
      case 'w:t':
        found.letters += textOf(child).length
        break
      case 'w:br':
        if (attributeOf(child, 'w:type') === 'page') found.startsPage = true
        else found.breaks++
        break
      case 'w:bookmarkStart':
        found.bookmarks.push(attributeOf(child, 'w:name'))
        break
      case 'w:footnoteReference':
        found.notes.push(attributeOf(child, 'w:id'))
        break
      case 'wp:extent':
        found.images += (numberIn(child, 'cy') ?? 0) / POINT
        break
      case 'w:pPr':
      case 'w:rPr':
      case 'w:instrText':
        break
      default:
        collect(child, found)
    }
  }
}

/** From line to line, in points. */
export function lineOf({size, line}: Measure): number {
  return size * LINE * line
}

/** Of the text and the images, without the room above and below, in points. */
export function heightOf({measure, letters, breaks, images}: Paragraph, width: number): number {
  const room = (width - measure.indent) / (measure.size * measure.letter)
  // At the end of a line, but not of the last, some room is left for a word that did not fit.
  const above = letters <= room ? 0 : Math.ceil((letters - room) / Math.max(1, room - 2))
  const lines = Math.max(images > 0 ? 0 : 1, above + Math.min(1, letters) + breaks)
  return images + lines * lineOf(measure)
}
