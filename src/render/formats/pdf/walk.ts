import {isDirective, type Node} from '../../node.ts'
import type {Context} from './context.ts'
import {call, type Expression} from './expression.ts'

/** What a node becomes; of a kind that nobody knows the text remains. */
export function one(node: Node, context: Context): Expression {
  const handler = context.handlers[isDirective(node) ? `:${node.name ?? ''}` : node.type]
  const made = handler ? handler(node, context) : fallback(node, context)
  const id = node.attributes?.['id']
  return id && !context.heading ? [call('anker', {}, id), made] : made
}

export function all(nodes: readonly Node[] | undefined, context: Context): Expression[] {
  return (nodes ?? []).map((node) => one(node, context))
}

function fallback(node: Node, context: Context): Expression {
  return node.value === undefined ? all(node.children, context) : context.shown(node.value, context.longest)
}
