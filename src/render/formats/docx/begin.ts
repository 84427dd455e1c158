import type {Root} from 'mdast'
import {makeNotes} from './notes.ts'
import {planOf} from './plan.ts'
import {roomOf} from './sections.ts'
import {PLAIN} from './state.ts'
import type {State} from './state.ts'
import type {Taken} from './template/taken.ts'
import type {Element} from './xml.ts'

type Given = Pick<
  State,
  'blocks' | 'rapport' | 'styles' | 'letterings' | 'filled' | 'ownTemplate' | 'drawings' | 'relations'
> & {section: Element; taken: Taken}

/** What the handlers begin with; numbers and names go on from those of the template. */
export function makeState(root: Root, {section, taken, ...given}: Given): State {
  return {
    ...given,
    plan: planOf(root),
    notes: makeNotes(root, taken.note),
    lists: {first: taken.list + 1, ordered: []},
    room: roomOf(section, false),
    look: PLAIN,
    depth: 0,
    cards: {count: 0},
    images: {last: taken.image, paths: new Map(), taken: new Set(taken.paths)},
    bookmarks: {names: new Set(taken.bookmarkNames), last: taken.bookmark},
    pending: [],
    pageNumbers: [],
    problems: new Set()
  }
}
