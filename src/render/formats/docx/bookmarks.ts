import {BookmarkEnd, BookmarkStart} from 'docx'
import type {XmlComponent} from 'docx'
import type {State} from './state.ts'

/** A bookmark around something, or at a place. A name is used once: a second is not written. */
export function bookmarked(
  name: string,
  children: readonly XmlComponent[],
  {bookmarks}: Pick<State, 'bookmarks'>
): XmlComponent[] {
  if (bookmarks.names.has(name.toLowerCase())) return [...children]
  bookmarks.names.add(name.toLowerCase())
  const id = ++bookmarks.last
  return [new BookmarkStart(name, id), ...children, new BookmarkEnd(id)]
}
