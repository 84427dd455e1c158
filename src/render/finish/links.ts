import type {Node} from '../node.ts'
import {text} from '../node.ts'

/** Every scheme that a report can link to; `#` stands apart. */
const SAFE = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu

export interface Targets {
  ids: ReadonlySet<string>
  /** Urls of the images that come with the report. */
  images: ReadonlySet<string>
}

/**
 * Leaves only what works and is safe in every format: links within this document that arrive, links to the web and to
 * mail, and images that came with the report. Of all else the text remains.
 */
export function safeLinks(nodes: readonly Node[], targets: Targets): Node[] {
  return nodes.flatMap((node) => {
    if (node.children) node.children = safeLinks(node.children, targets)
    if (node.type === 'link' && !arrives(node.url ?? '', targets)) return [...(node.children ?? [])]
    if (node.type === 'image' && !targets.images.has(node.url ?? '')) return [text(node.alt ?? '')]
    return [node]
  })
}

function arrives(url: string, {ids}: Targets): boolean {
  if (!url.startsWith('#')) return SAFE.test(url)
  return ids.has(url.slice(1))
}
