import type {Heading, RootContent} from 'mdast'
import {bookmarked} from './bookmarks.ts'
import {code, rule} from './code.ts'
import {containers} from './containers.ts'
import {inline} from './inline.ts'
import {list} from './list.ts'
import {bookmarkName} from './names.ts'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {table} from './table.ts'
import type {Element} from './xml.ts'

/** Blocks of the report as paragraphs and tables of Word. */
export function blocks(nodes: readonly RootContent[], state: State): Element[] {
  return nodes.flatMap((node) => one(node, state))
}

function one(node: RootContent, state: State): Element[] {
  switch (node.type) {
    case 'paragraph': {
      const bold = node.data?.directiveLabel === true
      const kept = state.plan.leadIns.has(node) ? {keepNext: true} : {}
      return [paragraph(inline(node.children, state, bold ? {bold} : {}), state, kept)]
    }
    case 'heading':
      return [heading(node, state)]
    case 'list':
      return list(node, state)
    case 'table':
      return table(node, state)
    case 'blockquote':
      return blocks(node.children, within(state, {role: 'quote'}))
    case 'code':
    case 'html':
      return [code(node.value, state)]
    case 'thematicBreak':
      return [rule(state)]
    case 'containerDirective':
      return containers[node.name]?.(node, state) ?? blocks(node.children, state)
    case 'leafDirective':
    case 'footnoteDefinition':
    case 'definition':
    case 'yaml':
      return []
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return blocks(node.children, state)
    default:
      return [paragraph(inline([node], state), state)]
  }
}

/** The title of the report is that of Word; what stands a level below it is Kop 1. */
function heading(node: Heading, state: State): Element {
  const level = String(Math.max(1, node.depth - 1))
  const role = node.depth === 1 ? 'title' : `${node.data?.inhoud === false ? 'unlisted' : 'heading'}${level}`
  const id = node.data?.id
  const words = inline(node.children, state)
  const children = id === undefined ? words : bookmarked(bookmarkName(id), words, state)
  // The report numbers itself: a template must not do that once more.
  const numbering = state.styles.numbered(role) ? {numbering: 'none' as const} : {}
  const page = state.plan.fresh.has(node) ? {pageBreakBefore: true} : {}
  return paragraph(children, within(state, {role}), {...numbering, ...page})
}
