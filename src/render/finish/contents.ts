import {flatMap} from '../../leaves/flat-map.ts'
import type {Node} from '../node.ts'
import {text} from '../node.ts'
import {captionOf} from './captions.ts'
import type {Reeks} from '../bijschrift.ts'
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

/** What there is to list: headings, and tables and figures with a number. */
export interface Listed {
  headings: readonly Node[]
  captioned: readonly Node[]
}

/** Puts the table of contents where the template asks for it, and after it the lists of tables and of figures. */
export function fillContents(nodes: readonly Node[], listed: Listed): Node[] {
  return flatMap(nodes, (node) => {
    if (node.children && holdsBlocks(node)) node.children = fillContents(node.children, listed)
    if (node.type !== 'leafDirective' || node.name !== 'inhoud') return node
    const {diepte = 3, lijsten} = node.attributes ?? {}
    const children = [...label(node.children), ...list(entriesOf(listed.headings, Number(diepte)))]
    const contents = {...node, type: 'containerDirective', children}
    return lijsten === 'nee'
      ? [contents]
      : [contents, ...listOf('Tabel', 'Tabellen', listed), ...listOf('Figuur', 'Figuren', listed)]
  })
}

/** Tables or figures by their captions; those that are printed twice stand in it once, as they have one id. */
function listOf(reeks: Reeks, title: string, {captioned}: Listed): Node[] {
  const entries = captioned.flatMap((node): Entry[] => {
    const id = node.attributes?.['id']
    const caption = captionOf(node)
    if (!id || caption === undefined || node.data?.bijschrift?.reeks !== reeks) return []
    return [{id, title: textOf(caption), entries: []}]
  })
  if (entries.length === 0) return []
  const children = [...label([text(title)]), ...list(entries)]
  return [{type: 'containerDirective', name: 'lijst', attributes: {reeks}, children}]
}

function label(words: readonly Node[] = []): Node[] {
  return words.length > 0 ? [{type: 'paragraph', data: {directiveLabel: true}, children: words}] : []
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
