import type {Node} from '../../../node.ts'

/** Every node of a tree, in order; `see` says whether those inside a node are seen too. */
export function walk(node: Node, see: (node: Node) => boolean): void {
  if (see(node)) for (const child of node.children ?? []) walk(child, see)
}
