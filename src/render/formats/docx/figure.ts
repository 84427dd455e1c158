import type {ContainerDirective} from 'mdast-util-directive'
import {blocks} from './inside.ts'
import {bookmarked} from './bookmarks.ts'
import {inline} from './inline.ts'
import {bookmarkName} from './names.ts'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import type {Element} from './xml.ts'

/** A table or figure with its caption, which it is kept with: above a table, below a figure. */
export function withCaption(node: ContainerDirective, state: State): Element[] {
  const id = node.attributes?.['id']
  if (id) state.pending.push(...bookmarked(bookmarkName(id), [], state))
  const isAbove = node.data?.bijschrift?.reeks === 'Tabel'
  return node.children.flatMap((child) => {
    if (child.type === 'list') return blocks([child], within(state, {role: 'note'}))
    if (child.type !== 'paragraph') return blocks([child], state)
    if (child.data?.isBijschrift === true)
      return [paragraph(inline(child.children, state), within(state, {role: 'caption'}), {keepNext: isAbove})]
    if (child.children.some(({type}) => type === 'image'))
      return [paragraph(inline(child.children, state), state, {keepNext: true})]
    return blocks([child], within(state, {role: 'note'}))
  })
}
