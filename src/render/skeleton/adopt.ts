import {flatMap} from '../../leaves/flat-map.ts'
import type {Fragment} from '../../model/beelden.ts'
import {isAuthors} from '../directives.ts'
import type {Node} from '../node.ts'
import {copy, isDirective, text} from '../node.ts'

/** Where the texts of authors are put in. */
export interface Adoption {
  /** Of the heading above. */
  depth: number
  /** Footnotes stand at the end of the document, each once. */
  footnotes: Map<string, Node>
}

const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'containerDirective'])

type Definitions = ReadonlyMap<string, Node>

/** A copy of what an author wrote, fit for its place: headings one deeper than the one above, HTML as plain text. */
export function adopt({tree}: Fragment, adoption: Adoption): Node[] {
  const definitions = new Map<string, Node>()
  collect(tree, definitions)
  return all(tree.children, adoption, definitions)
}

function collect(node: Node, definitions: Map<string, Node>): void {
  const key = node.identifier?.toUpperCase() ?? ''
  if (node.type === 'definition' && !definitions.has(key)) definitions.set(key, node)
  for (const child of node.children ?? []) collect(child, definitions)
}

function all(nodes: readonly Node[], adoption: Adoption, definitions: Definitions): Node[] {
  // Half of all nodes are words, which nobody changes: they need no copy.
  return flatMap(nodes, (node) => (node.type === 'text' ? node : one(node, adoption, definitions)))
}

function one(node: Node, adoption: Adoption, definitions: Definitions): Node | Node[] {
  const children = node.children && all(node.children, adoption, definitions)
  switch (node.type) {
    case 'heading': {
      const depth = Math.min(6, adoption.depth + Math.max(1, (node.depth ?? 2) - 1))
      return {...copy(node, children), depth}
    }
    case 'html':
      return text(node.value ?? '')
    case 'definition':
    case 'yaml':
      return []
    case 'footnoteDefinition':
      adoption.footnotes.set(node.identifier ?? '', copy(node, paragraphs(children ?? [])))
      return []
    case 'linkReference':
    case 'imageReference':
      return resolved(node, children, definitions)
    case 'emphasis':
      // A number that compose filled in: no emphasis for the reader.
      return node.data?.hName === 'span' ? (children ?? []) : copy(node, children)
    default:
      if (isDirective(node) && !isAuthors(node)) return literal(node, children ?? [])
      return copy(node, children && HOLDS_BLOCKS.has(node.type) ? paragraphs(children) : children)
  }
}

function resolved(node: Node, children: Node[] | undefined, definitions: Definitions): Node[] {
  const definition = definitions.get(node.identifier?.toUpperCase() ?? '')
  const url = definition?.url
  if (url === undefined) return children ?? [text(node.alt ?? '')]
  const {title} = definition ?? {}
  return node.type === 'linkReference'
    ? [{type: 'link', url, title, children: children ?? []}]
    : [{type: 'image', url, title, alt: node.alt}]
}

/** What is no directive of authors is text that looked like one, as in `de gemeente:Stadskanaal`. */
function literal(node: Node, children: Node[]): Node[] {
  if (node.type === 'containerDirective') return children
  const label = children.length > 0 ? [text('['), ...children, text(']')] : []
  const line = [text(`${node.type === 'textDirective' ? ':' : '::'}${node.name ?? ''}`), ...label]
  return node.type === 'textDirective' ? line : [{type: 'paragraph', children: line}]
}

/** Raw HTML between blocks became text, which cannot stand there alone. */
export function paragraphs(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => (node.type === 'text' ? {type: 'paragraph', children: [node]} : node))
}
