import type {Node} from '../../../node.ts'
import type {Context} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all} from '../walk.ts'

/** The text of a note at its first reference; what follows points at it. */
export function footnoteReference({identifier = ''}: Node, context: Context): Expression {
  const note = context.notes.get(identifier)
  if (note === undefined) return []
  if (context.printed.has(identifier)) return call('nootnogmaals', {}, identifier)
  context.printed.add(identifier)
  const inside = {...context, heading: false, landscape: false, depth: 0, marks: 0}
  const [first, ...rest] = note.children ?? []
  const alone = first?.type === 'paragraph' && rest.length === 0
  return call('noot', {}, identifier, alone ? all(first.children, inside) : all(note.children, inside))
}
