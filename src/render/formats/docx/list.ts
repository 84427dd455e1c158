import type {List, ListItem} from 'mdast'
import {blocks} from './inside.ts'
import {inline} from './inline.ts'
import {DEEPEST, STEP} from './numbering.ts'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import type {Element} from './xml.ts'

/** A real list: Word numbers it, and a numbered list starts anew each time. */
export function list(node: List, state: State): Element[] {
  const level = Math.min(state.depth, DEEPEST)
  const {lists} = state
  const isOrdered = node.ordered === true
  const number = lists.first + (isOrdered ? lists.ordered.push({level, start: node.start ?? 1}) : 0)
  return node.children.flatMap((item) => listItem(item, {list: number, level}, state))
}

function listItem(item: ListItem, numbering: {list: number; level: number}, state: State): Element[] {
  const left = state.look.indent + STEP
  const role = state.look.role === 'normal' || state.look.role === 'quote' ? 'list' : state.look.role
  const inner: State = {...within(state, {indent: left, role}), depth: state.depth + 1}
  const [first, ...rest] = item.children
  const words = first?.type === 'paragraph' ? inline(first.children, inner) : []
  const after = first?.type === 'paragraph' ? rest : item.children
  const lead = paragraph(words, inner, {numbering, indent: {left, hanging: STEP}})
  return [lead, ...blocks(after, inner)]
}
