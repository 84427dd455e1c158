import type {Nodes} from 'mdast'
import type {Tekst} from '../../model/element.ts'

/** Every node of a text, in order, of the types asked. */
export function* nodesOf<T extends Nodes['type']>(
  {tree}: Tekst,
  ...types: T[]
): Iterable<Extract<Nodes, {type: T}>> {
  yield* under(tree, types)
}

function* under<T extends Nodes['type']>(
  node: Nodes,
  types: readonly T[]
): Iterable<Extract<Nodes, {type: T}>> {
  if (isOf(node, types)) yield node
  if ('children' in node) for (const child of node.children) yield* under(child, types)
}

function isOf<T extends Nodes['type']>(node: Nodes, types: readonly T[]): node is Extract<Nodes, {type: T}> {
  return types.some((type) => type === node.type)
}
