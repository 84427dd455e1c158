import {sectionOf} from '../sections.ts'
import {attributeOf, childOf, childrenOf, numberIn} from '../xml.ts'
import type {Element} from '../xml.ts'
import {papersIn, type Paper} from './paper.ts'
import {measuresOf, type Measure} from './styles.ts'
import {heightOf, lineOf, readParagraph, type Paragraph} from './text.ts'

/** Where we are while the report is laid out. */
interface Layout {
  measureOf: (style: string) => Measure
  /** Heights of the notes by id, in points. */
  notes: ReadonlyMap<string, number>
  papers: Paper[]
  paper: Paper
  page: number
  /** What is left of the page, in points. */
  left: number
  bookmarks: Map<string, number>
}

const A4: Paper = {width: 453, height: 700, start: undefined, continuous: false}
/** Between the text of a cell and its edge, left and right together, in points. */
const CELL = 9

/**
 * On which page each bookmark stands, so that the contents say so before Word has counted. By the number of letters: in
 * one pass over the text, right to a page or two in a report of eighty. Word has the last word when the contents are
 * updated.
 */
export function estimatePages(
  document: Element,
  {styles, notes}: {styles: Element; notes: Element}
): ReadonlyMap<string, number> {
  const measureOf = measuresOf(styles)
  const papers = papersIn(childrenIn(document, 'w:body'))
  const paper = papers[0] ?? A4
  const layout: Layout = {
    ...{measureOf, papers: papers.slice(1), paper, page: paper.start ?? 1, left: paper.height},
    notes: heightsOf(notes, paper.width, measureOf),
    bookmarks: new Map()
  }
  blocks(childrenIn(document, 'w:body'), layout)
  return layout.bookmarks
}

function heightsOf(
  notes: Element,
  width: number,
  measureOf: (style: string) => Measure
): Map<string, number> {
  return new Map(
    childrenOf(notes).map((note) => {
      const paragraphs = childrenOf(note).filter(({name}) => name === 'w:p')
      const heights = paragraphs.map((each) => heightOf(readParagraph(each, measureOf), width))
      return [attributeOf(note, 'w:id'), heights.reduce((sum, height) => sum + height, 0)]
    })
  )
}

function childrenIn(parent: Element, name: string): Element[] {
  const found = childOf(parent, name)
  return found === undefined ? [] : childrenOf(found)
}

function blocks(elements: readonly Element[], layout: Layout): void {
  for (const each of elements) {
    if (each.name === 'w:p') paragraph(each, layout)
    else if (each.name === 'w:tbl') table(each, layout)
    else if (each.name === 'w:sdt') blocks(childrenIn(each, 'w:sdtContent'), layout)
  }
}

function turn(layout: Layout): void {
  layout.page++
  layout.left = layout.paper.height
}

function paragraph(element: Element, layout: Layout): void {
  const found = readParagraph(element, layout.measureOf)
  const {measure, notes} = found
  if (found.startsPage && layout.left < layout.paper.height) turn(layout)
  const height = heightOf(found, layout.paper.width)
  const line = lineOf(measure)
  // What is kept together, or else two lines.
  const least = measure.keepNext ? height + 2 * line : found.images > 0 ? height : Math.min(height, 2 * line)
  if (layout.left - measure.before < least) turn(layout)
  mark(found, layout)
  take(measure.before + height + measure.after + noteHeight(notes, layout), layout)
  if (sectionOf(element) !== undefined) nextSection(layout)
}

function mark({bookmarks}: Paragraph, layout: Layout): void {
  for (const name of bookmarks) layout.bookmarks.set(name, layout.page)
}

function noteHeight(notes: readonly string[], layout: Layout): number {
  return notes.reduce((sum, id) => sum + (layout.notes.get(id) ?? 0), 0)
}

/** Room, over as many pages as it takes. */
function take(height: number, layout: Layout): void {
  layout.left -= height
  while (layout.left < 0) {
    layout.page++
    layout.left += layout.paper.height
  }
}

function nextSection(layout: Layout): void {
  const next = layout.papers.shift()
  if (next === undefined) return
  layout.paper = next
  if (next.continuous) return
  turn(layout)
  if (next.start !== undefined) layout.page = next.start
}

/** Rows go to the next page as a whole, under the head once more. */
function table(element: Element, layout: Layout): void {
  const widths = childrenIn(element, 'w:tblGrid').map((each) => (numberIn(each, 'w:w') ?? 0) / 20)
  const rows = childrenOf(element).filter(({name}) => name === 'w:tr')
  let head = 0
  for (const [index, row] of rows.entries()) {
    const cells = childrenOf(row).filter(({name}) => name === 'w:tc')
    const found = cells.map((cell) => inCell(cell, layout))
    const heights = found.map((paragraphs, column) =>
      paragraphs.reduce((sum, each) => sum + cellHeight(each, (widths[column] ?? 90) - CELL), 0)
    )
    const height = Math.max(0, ...heights) + 2
    if (index === 0) head = height
    if (layout.left < height && layout.left < layout.paper.height) {
      turn(layout)
      if (index > 0) take(head, layout)
    }
    for (const each of found.flat()) mark(each, layout)
    take(
      height +
        noteHeight(
          found.flat().flatMap(({notes}) => notes),
          layout
        ),
      layout
    )
  }
}

function inCell(cell: Element, layout: Layout): Paragraph[] {
  const paragraphs = childrenOf(cell).filter(({name}) => name === 'w:p')
  return paragraphs.map((each) => readParagraph(each, layout.measureOf))
}

function cellHeight(found: Paragraph, width: number): number {
  return found.measure.before + heightOf(found, width) + found.measure.after
}
