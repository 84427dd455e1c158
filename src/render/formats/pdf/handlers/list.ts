import {textOf} from '../../../finish/text.ts'
import type {Node} from '../../../node.ts'
import type {Context} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all, one} from '../walk.ts'
import {deeper, isDeep} from './blocks.ts'

/** In characters: some five lines. */
const FEW_LINES = 400

interface List extends Node {
  ordered?: boolean | null
  start?: number | null
  spread?: boolean | null
}

export function list(node: List, context: Context): Expression {
  const {children = [], ordered, start} = node
  const vanaf = Math.max(0, start ?? 1)
  if (isDeep(context))
    return children.map((each, index) => flat(each, ordered ? `${String(vanaf + index)}.` : '–', context))
  const ruim = children.some((item) => (item.children ?? []).filter(isText).length > 1)
  const {marks} = context
  const inside = {...deeper(context), marks: ordered ? marks : marks + 1}
  const items = children.map((each) => item(each, ruim, inside))
  return ordered ? call('nummering', {vanaf, ruim}, {items}) : call('lijst', {ruim, diepte: marks}, {items})
}

/** An item that is no list any more, because there is no room to the right: its blocks, with its mark as text. */
function flat({children = []}: Node, mark: string, context: Context): Expression {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return [call('alinea', {}, mark), ...all(children, context)]
  return [call('alinea', {}, [`${mark} `, ...all(first.children, context)]), ...all(rest, context)]
}

/** In a list of lines the one paragraph of an item is no paragraph; of a few lines it goes to the next page as a whole. */
function item(node: Node, ruim: boolean, context: Context): Expression {
  const {children = []} = node
  const [only] = children
  if (!ruim && children.length === 1 && only?.type === 'paragraph' && textOf(only).length <= FEW_LINES)
    return call('regelpunt', {}, all(only.children, context))
  return children.map((child) =>
    child.type === 'paragraph' && !ruim ? all(child.children, context) : one(child, context)
  )
}

function isText({type}: Node): boolean {
  return type === 'paragraph'
}
