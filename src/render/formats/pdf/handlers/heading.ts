import {textOf} from '../../../finish/text.ts'
import type {Node} from '../../../node.ts'
import type {Context} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all} from '../walk.ts'

/** `K2.1`, `3.2.1` or `Bijlage 4` at the start of a heading. */
const NUMBER = /^(Bijlage \d+|K?\d+(?:\.\d+)*)\s+/u
/** What fits beside the title of the report at the top of a page. */
const LONGEST_RUNNING = 60

export function heading(node: Node, context: Context): Expression {
  const {depth = 1, data} = node
  const {number, children} = numbered(node.children ?? [])
  const body = all(children, {...context, heading: true})
  const kort = shortened(context.shown(textOf(node), Infinity), LONGEST_RUNNING)
  const inhoud = depth > 1 && data?.inhoud !== false
  const made = call('kop', {niveau: depth, nummer: context.shown(number, Infinity), inhoud}, body)
  const placed = data?.id === undefined ? made : call('anker', {}, data.id, made)
  // Beside the anchor and not within it: an anchor holds one thing.
  const running = depth === 2 ? [call('hoofdstuk', {}, kort)] : []
  return [...(context.starts.has(node) ? [call('paginabegin', {})] : []), placed, ...running]
}

/** The number apart, so that it can recede. */
function numbered(children: readonly Node[]): {number: string; children: readonly Node[]} {
  const [first, ...rest] = children
  const found = first?.type === 'text' ? NUMBER.exec(first.value ?? '') : null
  if (!first || !found) return {number: '', children}
  const text = {...first, value: (first.value ?? '').slice(found[0].length)}
  return {number: found[1] ?? '', children: [text, ...rest]}
}

/** For a line that has no room for all of it. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > length / 2 ? end : length).trimEnd()}…`
}
