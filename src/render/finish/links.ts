import type {Node} from '../node.ts'
import {text} from '../node.ts'

/** Every scheme that a report can link to; `#` stands apart. */
const SAFE = /^(?:https?:\/\/|mailto:)[^\s\0-\x1F\x7F-\x9F]+$/i

export interface Targets {
  ids: ReadonlySet<string>
  /** Urls of the images that come with the report. */
  images: ReadonlySet<string>
}

/**
 * Leaves only what works and is safe in every format: links within this document that arrive, links to the web and to
 * mail, and images that came with the report. Of all else the text remains.
 */
export function safeLinks(nodes: readonly Node[], targets: Targets): readonly Node[] {
  for (const node of nodes) if (node.children) node.children = safeLinks(node.children, targets)
  // A new list only where something goes: in a large report that is one list in a thousand.
  return nodes.every((node) => isSafe(node, targets))
    ? nodes
    : nodes.flatMap((node) => unlinked(node, targets))
}

function isSafe({type, url = ''}: Node, {ids, images}: Targets): boolean {
  if (type === 'link') return url.startsWith('#') ? ids.has(url.slice(1)) : SAFE.test(url)
  return type !== 'image' || images.has(url)
}

function unlinked(node: Node, targets: Targets): readonly Node[] {
  if (isSafe(node, targets)) return [node]
  return node.type === 'link' ? (node.children ?? []) : [text(node.alt ?? '')]
}
