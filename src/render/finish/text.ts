import type {Node} from '../node.ts'

/** The text of a node as a reader hears it. */
export function textOf(node: Node): string {
  if (node.type === 'footnoteReference') return ''
  return node.value ?? node.alt ?? (node.children ?? []).map(textOf).join('')
}
