import type {ElementContent} from 'hast'

/** The text of some HTML. */
export function toText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? toText(node.children) : ''))
    .join('')
}
