import type {Node} from '../../../node.ts'
import type {Context} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all, one} from '../walk.ts'
import {deeper, isDeep} from './blocks.ts'

interface List extends Node {
  ordered?: boolean | null
  start?: number | null
  spread?: boolean | null
}

export function list(node: List, context: Context): Expression {
  const ruim = (node.children ?? []).some((item) => (item.children ?? []).filter(isText).length > 1)
  const items = (node.children ?? []).map((each) => item(each, ruim, deeper(context)))
  const diep = isDeep(context)
  if (node.ordered) return call('nummering', {vanaf: Math.max(0, node.start ?? 1), ruim, diep}, {items})
  return call('lijst', {ruim, diep}, {items})
}

/** In a list of lines the one paragraph of an item is no paragraph. */
function item({children = []}: Node, ruim: boolean, context: Context): Expression {
  return children.map((child) =>
    child.type === 'paragraph' && !ruim ? all(child.children, context) : one(child, context)
  )
}

function isText({type}: Node): boolean {
  return type === 'paragraph'
}
