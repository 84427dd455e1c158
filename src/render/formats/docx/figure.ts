import type {FileChild} from 'docx'
import type {ContainerDirective} from 'mdast-util-directive'
import {blocks} from './inside.ts'
import {bookmarked} from './bookmarks.ts'
import {inline} from './inline.ts'
import {bookmarkName} from './names.ts'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'

/** An image with its caption below it, and kept with it. */
export function figuur(node: ContainerDirective, state: State): FileChild[] {
  const id = node.attributes?.['id']
  if (id) state.pending.push(...bookmarked(bookmarkName(id), [], state))
  const caption = state.plan.captionOf.get(node)
  return node.children.flatMap((child) => {
    if (child.type !== 'paragraph') return blocks([child], state)
    if (child.children.some(({type}) => type === 'image'))
      return [paragraph(inline(child.children, state), state, {keepNext: true})]
    const words = inline(child.children, within(state, {role: 'caption'}))
    const named = caption === undefined ? words : bookmarked(caption.bookmark, words, state)
    return [paragraph(named, within(state, {role: 'caption'}))]
  })
}
