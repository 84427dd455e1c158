import type {Node} from '../../../node.ts'
import type {Context, Handler} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all} from '../walk.ts'

/** Blocks of plain Markdown. */
export const blocks: Readonly<Record<string, Handler>> = {
  paragraph,
  blockquote: ({children}, context) =>
    isDeep(context) ? all(children, context) : call('citaat', {}, all(children, deeper(context))),
  code: ({value = ''}, {shown}) =>
    call(
      'codeblok',
      {},
      value
        .split('\n')
        .map((line) => shown(line, LONGEST_CODE))
        .join('\n')
    ),
  thematicBreak: () => call('scheiding', {})
}

const LONGEST_CODE = 40
/** From here on nothing moves to the right any more: there would be no room left for words. */
const DEEPEST = 6

export function deeper(context: Context): Context {
  return {...context, depth: context.depth + 1}
}

export function isDeep({depth}: Context): boolean {
  return depth >= DEEPEST
}

function paragraph(node: Node, context: Context): Expression {
  const body = all(node.children, context)
  if (node.data?.directiveLabel) return call('opschrift', {}, body)
  return call(context.leadIns.has(node) ? 'aanloop' : 'alinea', {}, body)
}
