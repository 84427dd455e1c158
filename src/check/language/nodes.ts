import type {Nodes, Root} from 'mdast'
import type {Tekst} from '../../model/element.ts'

// As in blocks.ts.
let last: {tree: Root; nodes: readonly Nodes[]} | undefined

/** Every node of a text, in order, of the types asked. */
export function nodesOf<T extends Sought>({tree}: Tekst, ...types: T[]): Extract<Nodes, {type: T}>[] {
  if (last?.tree !== tree) last = {tree, nodes: under(tree, [])}
  return last.nodes.filter((node) => isOf(node, types))
}

/** Words are by far the most nodes, and are looked at in blocks. */
type Sought = Exclude<Nodes['type'], 'text'>

function under(node: Nodes, found: Nodes[]): Nodes[] {
  if (node.type !== 'text') found.push(node)
  if ('children' in node) for (const child of node.children) under(child, found)
  return found
}

function isOf<T extends Nodes['type']>(node: Nodes, types: readonly T[]): node is Extract<Nodes, {type: T}> {
  return types.some((type) => type === node.type)
}
