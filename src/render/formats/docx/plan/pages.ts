import type {Root} from 'mdast'
import type {Node} from '../../../node.ts'

/** A chapter of one page does not need a page of its own; one with sections, or the first after the contents, does. */
export function freshPages({children}: Root): Set<Node> {
  const fresh = new Set<Node>()
  let chapter: Node | undefined
  let isFirst = true
  for (const node of children) {
    if (node.type !== 'heading') continue
    if (node.depth === 2) {
      chapter = node
      if (isFirst) fresh.add(node)
      isFirst = false
    } else if (node.depth === 3 && chapter !== undefined) fresh.add(chapter)
  }
  return fresh
}
