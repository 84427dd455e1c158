import {symbolOf, klasseOf} from '../../../src/render/oordeel.ts'
import type {Node} from '../../../src/render/node.ts'
import {headsAbove} from '../../../src/render/table-heads.ts'
import {squeezed} from '../pdf/poppler.ts'

/** What a reader of any format must find, in order; texts without what depends on where lines end. */
export interface Extract {
  /** With their level: `2 Kern`. */
  headings: string[]
  captions: string[]
  cells: string[]
  /** The words of all links outside headings, lists of contents and notes, one after the other. */
  links: string
  notes: string[]
  alternatives: string[]
}

/** The document tree that all formats are written from. */
export function ofTree(root: Node): Extract {
  const notes = new Map(all(root, 'footnoteDefinition').map((note) => [note.identifier, note]))
  const order = all(root, 'footnoteReference').map(({identifier}) => identifier)
  const inText = (root.children ?? []).filter(({type}) => type !== 'footnoteDefinition')
  return {
    headings: all(root, 'heading').map((node) => `${String(node.depth)} ${squeezed(shown(node))}`),
    captions: found(root, ({data}) => data?.isBijschrift === true).map((node) => squeezed(shown(node))),
    cells: all(root, 'table').flatMap(cellsOf),
    links: squeezed(inText.flatMap(linksIn).join('')),
    notes: [...new Set(order)].map((id) => squeezed(shown(notes.get(id) ?? {type: 'text'}))),
    alternatives: all(root, 'image').map(({alt}) => squeezed(alt ?? ''))
  }
}

/** Heads above columns first, with those of the columns that have none; then the row below them. */
function cellsOf(table: Node): string[] {
  const [head, ...rows] = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => squeezed(shown(cell)))
  )
  const heads = headsAbove(table)
  const own = heads.map(({van, aantal}) => head?.slice(van, van + aantal) ?? [])
  const above = heads.flatMap(({label}, index) => (label === '' ? (own[index] ?? []) : [squeezed(label)]))
  const below = heads.flatMap(({label}, index) => (label === '' ? [] : (own[index] ?? [])))
  return [...above, ...(heads.length > 0 ? below : (head ?? [])), ...rows.flat()]
}

function linksIn(node: Node): string[] {
  if (node.type === 'heading' || node.name === 'inhoud' || node.name === 'lijst') return []
  return node.type === 'link' ? [shown(node)] : (node.children ?? []).flatMap(linksIn)
}

/** As a reader sees it: a judgement has a sign, a note is elsewhere. */
function shown(node: Node): string {
  if (node.type === 'footnoteReference' || node.type === 'image') return ''
  const words = node.value ?? (node.children ?? []).map(shown).join('')
  return node.name === 'oordeel' ? ` ${symbolOf(klasseOf(node.attributes?.['klasse']))} ${words} ` : words
}

function all(node: Node, type: string): Node[] {
  return found(node, (each) => each.type === type)
}

function found(node: Node, is: (node: Node) => boolean): Node[] {
  return [...(is(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => found(child, is))]
}

/** The report as a page of HTML. */
export function ofHtml(document: Document): Extract {
  const main = document.querySelector('main')
  if (main === null) throw new Error('Er is geen main.')
  const within = (selector: string, without = 'sup'): string[] => textsIn(main, selector, without)
  const links = 'sup, .inhoud, .lijst, .footnotes, h1, h2, h3, h4, h5, h6'
  return {
    headings: headingsIn(main, '.footnotes'),
    captions: within('caption, figcaption > p:first-child'),
    cells: within('th, td'),
    links: linkTexts(main, `:is(${links}) a`),
    notes: within('.footnotes li', 'sup, [data-footnote-backref]'),
    alternatives: [...main.querySelectorAll('img')].map(({alt}) => squeezed(alt))
  }
}

/** What mammoth made of the report in Word. */
export function ofWord(document: Document): Extract {
  const {body} = document
  const titles = ['Inhoud', 'Tabellen', 'Figuren']
  return {
    headings: headingsIn(body, 'li').filter((heading) => !titles.includes(heading.slice(2))),
    captions: textsIn(body, '.bijschrift', 'sup'),
    cells: textsIn(body, 'th, td', 'sup'),
    links: linkTexts(body, ':is(sup, .inhoudsregel, li[id^=footnote-], h1, h2, h3, h4, h5, h6) a'),
    notes: textsIn(body, 'li[id^=footnote-]', 'sup, a[href^="#footnote-ref"]'),
    alternatives: [...body.querySelectorAll('img')].map(({alt}) => squeezed(alt))
  }
}

function headingsIn(root: Element, outside: string): string[] {
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((each) => each.closest(outside) === null)
    .map((each) => `${each.tagName.slice(1)} ${squeezed(textWithout(each, 'sup'))}`)
}

function textsIn(root: Element, selector: string, without: string): string[] {
  return [...root.querySelectorAll(selector)].map((each) => squeezed(textWithout(each, without)))
}

function linkTexts(root: Element, outside: string): string {
  const links = [...root.querySelectorAll('a[href]')].filter((each) => !each.matches(outside))
  return squeezed(links.map((each) => textWithout(each, 'sup')).join(''))
}

function textWithout(element: Element, selector: string): string {
  const around = element.ownerDocument.createElement('div')
  around.append(element.cloneNode(true))
  for (const each of around.querySelectorAll(selector)) each.remove()
  return around.textContent
}

interface Tag {
  kind: string
  text: string
  tags: Tag[]
}

/** The report as PDF, as `pdfinfo -struct-text` tells it; the descriptions of figures are not in that. */
export function ofPdf(structure: string, alternatives: readonly string[]): Extract {
  const root = tagsIn(structure)
  const notes = tagged(root, (kind) => kind === 'Note', 'Lbl')
  const links = tagged(root, (kind) => kind === 'Link', 'TOC Note Lbl H1 H2 H3 H4 H5 H6')
  return {
    headings: headingTags(root),
    captions: tagged(root, (kind) => kind === 'Caption').map((tag) => textOfTag(tag)),
    cells: tagged(root, (kind) => kind === 'TH' || kind === 'TD').map((tag) => textOfTag(tag)),
    links: links.map((tag) => textOfTag(tag)).join(''),
    notes: notes.map((tag) => textOfTag(tag)),
    alternatives: alternatives.map(squeezed)
  }
}

function headingTags(root: Tag): string[] {
  return tagged(root, (kind) => /^H[1-6]$/u.test(kind)).map((tag) => `${tag.kind.slice(1)} ${textOfTag(tag)}`)
}

/** Of a kind and not within others. */
function tagged(tag: Tag, is: (kind: string) => boolean, outside = ''): Tag[] {
  if (outside.split(' ').includes(tag.kind)) return []
  return [...(is(tag.kind) ? [tag] : []), ...tag.tags.flatMap((each) => tagged(each, is, outside))]
}

/** Without the mark and the text of notes, and the dots of lists. */
function textOfTag({text, tags}: Tag): string {
  const inside = tags.filter(({kind}) => kind !== 'Note' && kind !== 'Lbl')
  return squeezed([text, ...inside.map(textOfTag)].join(''))
}

/** Tags are indented; text stands in quotation marks, in the place where it is read. */
function tagsIn(structure: string): Tag {
  const root: Tag = {kind: 'root', text: '', tags: []}
  const open: {indent: number; tag: Tag}[] = [{indent: -1, tag: root}]
  for (const line of structure.split('\n')) {
    const indent = line.search(/\S/u)
    const words = /^ *"(.*)"$/u.exec(line)?.[1]
    const kind = words === undefined ? /^ *([A-Z][A-Za-z0-9]*)\b(?! \d)/u.exec(line)?.[1] : '#text'
    if (kind === undefined || kind === 'Object') continue
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const tag: Tag = {kind, text: words ?? '', tags: []}
    open.at(-1)?.tag.tags.push(tag)
    open.push({indent, tag})
  }
  return root
}
