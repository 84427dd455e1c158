import {textOf} from './finish/text.ts'
import type {Node} from './node.ts'

/** In characters: a longer paragraph may stand at the foot of a page by itself. */
const SHORT = 240

/**
 * The paragraphs that only lead in what comes after them, a table, a list or a card: short ones right below a heading,
 * and those that end with a colon. Without it they, and their heading, would stay alone at the foot of a page.
 */
export function leadIns(nodes: readonly Node[]): Set<Node> {
  const found = new Set<Node>()
  for (const [index, node] of nodes.entries()) {
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    if (node.type !== 'paragraph' || after === undefined || !isLed(after)) continue
    const text = textOf(node).trim()
    if (text.length > SHORT) continue
    if (before?.type === 'heading' || text.endsWith(':')) found.add(node)
  }
  return found
}

function isLed({type}: Node): boolean {
  return type === 'table' || type === 'list' || type === 'containerDirective'
}
