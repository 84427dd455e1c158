import type {Text} from 'mdast'
import {bookmarked} from './bookmarks.ts'
import {field} from './fields.ts'
import type {Mark} from './plan.ts'
import {text} from './run.ts'
import type {RunLook} from './run.ts'
import type {State} from './state.ts'
import type {Element} from './xml.ts'

/** A text, with bookmarks around what is pointed at, and its number as a field if it is the number of a caption. */
export function markedText(node: Text, state: State, look: RunLook): Element[] {
  const marks = state.plan.marks.get(node)
  if (marks === undefined) return plain(node.value, look)
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  return within(node.value, 0, node.value.length, sorted, {state, look})
}

interface Place {
  state: State
  look: RunLook
}

/** Of marks that overlap without one being in the other, the later one is left out; its links stay plain links. */
function within(value: string, from: number, to: number, marks: readonly Mark[], place: Place): Element[] {
  const [mark, ...others] = marks
  if (mark === undefined) return plain(value.slice(from, to), place.look)
  const inside = others.filter(({start, end}) => start >= mark.start && end <= mark.end)
  const after = others.filter(({start}) => start >= mark.end)
  const {state, look} = place
  const middle =
    mark.kind === 'seq'
      ? field(`SEQ ${mark.name} \\* ARABIC`, plain(value.slice(mark.start, mark.end), look), look)
      : bookmarked(mark.name, within(value, mark.start, mark.end, inside, place), state)
  return [
    ...plain(value.slice(from, mark.start), look),
    ...middle,
    ...within(value, mark.end, to, after, place)
  ]
}

function plain(value: string, look: RunLook): Element[] {
  return value === '' ? [] : [text(value.replaceAll(/[\r\n]+/gu, ' '), look)]
}
