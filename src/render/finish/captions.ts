import type {Reeks, Bijschrift} from '../bijschrift.ts'
import type {Node} from '../node.ts'
import {text} from '../node.ts'
import {holdsBlocks} from './headings.ts'

/**
 * Numbers what has a caption, in the order in which this document prints it: a `:::breed` with a label, and a
 * `:::figuur` with words or an id. Each gets its caption as a paragraph that begins with the number, a table above
 * itself and a figure below, before a table with its numbers, so that every format prints its children in order. What is printed twice keeps its number.
 * Returns them.
 */
export function numberCaptions(root: Node): Node[] {
  const captioned: Node[] = []
  visit(root, {counts: {Tabel: 0, Figuur: 0}, byId: new Map(), captioned})
  return captioned
}

/** Fills in what compose left open: links that print the number of a table or figure. */
export function nameCaptions(root: Node, captioned: readonly Node[]): void {
  const byId = new Map(captioned.map(({attributes, data}) => [attributes?.['id'], data?.bijschrift]))
  const fill = (node: Node): void => {
    const found = node.data?.noemtNummer ? byId.get(node.url?.slice(1)) : undefined
    if (found) node.children = [text(nameOf(found))]
    else for (const child of node.children ?? []) fill(child)
  }
  if (byId.size > 0) fill(root)
}

export function nameOf({reeks, nummer}: Bijschrift): string {
  return `${reeks} ${nummer}`
}

/** The words below or above a table or figure. */
export function captionOf({children = []}: Node): Node | undefined {
  return children.find(({data}) => data?.isBijschrift)
}

interface Numbering {
  counts: Record<Reeks, number>
  byId: Map<string, Bijschrift>
  captioned: Node[]
}

function visit(node: Node, numbering: Numbering): void {
  if (node.type === 'containerDirective' && node.name === 'breed') breed(node, numbering)
  if (node.type === 'containerDirective' && node.name === 'figuur') figuur(node, numbering)
  if (holdsBlocks(node)) for (const child of node.children ?? []) visit(child, numbering)
}

function breed(node: Node, numbering: Numbering): void {
  const {label, ...attributes} = node.attributes ?? {}
  const children = node.children ?? []
  node.attributes = attributes
  if (!label || !children.some(isTable)) return
  const caption = captioned(node, 'Tabel', [text(label)], numbering)
  node.children = [caption, ...children]
}

function figuur(node: Node, numbering: Numbering): void {
  const children = node.children ?? []
  const words = children.find((child) => child.type === 'paragraph' && !hasImage(child))
  if (words === undefined && !node.attributes?.['id']) return
  const reeks = children.some((child) => hasImage(child)) || !children.some(isTable) ? 'Figuur' : 'Tabel'
  const caption = captioned(node, reeks, words?.children ?? [], numbering)
  const isText = (child: Node): boolean => child.type === 'paragraph' && !hasImage(child)
  const shown = children.filter((child) => !isText(child))
  const others = children.filter((child) => isText(child) && child !== words)
  if (reeks === 'Tabel') node.children = [caption, ...shown, ...others]
  else {
    const numbers = shown.filter(isTable)
    node.children = [...shown.filter((child) => !isTable(child)), caption, ...numbers, ...others]
  }
}

function captioned(node: Node, reeks: Reeks, words: readonly Node[], numbering: Numbering): Node {
  const {counts, byId, captioned: found} = numbering
  const id = node.attributes?.['id'] ?? ''
  const bijschrift = byId.get(id) ?? {reeks, nummer: String(++counts[reeks])}
  if (id !== '') byId.set(id, bijschrift)
  node.data = {...node.data, bijschrift}
  found.push(node)
  const start = text(`${nameOf(bijschrift)}${words.length > 0 ? ': ' : ''}`)
  return {type: 'paragraph', data: {isBijschrift: true}, children: [start, ...words]}
}

function isTable({type}: Node): boolean {
  return type === 'table'
}

function hasImage({type, children = []}: Node): boolean {
  return type === 'image' || children.some(hasImage)
}
