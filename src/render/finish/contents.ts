import type {Node} from '../node.ts'
import {text} from '../node.ts'
import {holdsBlocks} from './headings.ts'
import {textOf} from './text.ts'

/** What stands under a heading in a table of contents. */
export interface Entry {
  id: string
  title: string
  entries: Entry[]
}

/** The headings as a tree, to a depth; the title of the report itself, at depth 1, is not in it. */
export function entriesOf(headings: readonly Node[], deepest: number): Entry[] {
  const top: Entry[] = []
  const open: Entry[][] = [top]
  for (const heading of headings) {
    const level = (heading.depth ?? 1) - 1
    if (level < 1 || level > deepest || heading.data?.inhoud === false) continue
    const entry = {id: heading.data?.id ?? '', title: textOf(heading), entries: []}
    open.length = Math.min(open.length, level)
    open.at(-1)?.push(entry)
    open.push(entry.entries)
  }
  return top
}

/** Puts the table of contents where the template asks for it. */
export function fillContents(nodes: readonly Node[], headings: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.children && holdsBlocks(node)) node.children = fillContents(node.children, headings)
    if (node.type !== 'leafDirective' || node.name !== 'inhoud') return node
    const deepest = Number(node.attributes?.['diepte'] ?? 3)
    const label: Node = {type: 'paragraph', data: {directiveLabel: true}, children: node.children ?? []}
    const children = [...(node.children?.length ? [label] : []), ...list(entriesOf(headings, deepest))]
    return {...node, type: 'containerDirective', children}
  })
}

function list(entries: readonly Entry[]): Node[] {
  if (entries.length === 0) return []
  const children = entries.map((entry): Node => {
    const link: Node = {type: 'link', url: `#${entry.id}`, children: [text(entry.title)]}
    return {
      type: 'listItem',
      ...{spread: false},
      children: [{type: 'paragraph', children: [link]}, ...list(entry.entries)]
    }
  })
  return [{type: 'list', ...{ordered: false, spread: false}, children}]
}
