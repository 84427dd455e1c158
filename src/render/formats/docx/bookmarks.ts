import type {State} from './state.ts'
import {element} from './xml.ts'
import type {Element} from './xml.ts'

/** A bookmark around something, or at a place. A name is used once: a second is not written. */
export function bookmarked(
  name: string,
  children: readonly Element[],
  {bookmarks}: Pick<State, 'bookmarks'>
): Element[] {
  if (bookmarks.names.has(name.toLowerCase())) return [...children]
  bookmarks.names.add(name.toLowerCase())
  const id = ++bookmarks.last
  const start = element('w:bookmarkStart', {'w:id': id, 'w:name': name})
  return [start, ...children, element('w:bookmarkEnd', {'w:id': id})]
}
