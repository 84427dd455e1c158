import {TextRun} from 'docx'
import type {IRunOptions, XmlComponent} from 'docx'
import type {Text} from 'mdast'
import {bookmarked} from './bookmarks.ts'
import {field} from './fields.ts'
import type {Mark} from './plan.ts'
import type {State} from './state.ts'
import {clean} from './text.ts'

/** A text, with bookmarks around what is pointed at, and its number as a field if it is the number of a caption. */
export function markedText(node: Text, state: State, run: IRunOptions): XmlComponent[] {
  const marks = [...(state.plan.marks.get(node) ?? [])].sort((a, b) => a.start - b.start || b.end - a.end)
  return within(node.value, 0, node.value.length, marks, {state, run})
}

interface Place {
  state: State
  run: IRunOptions
}

/** Of marks that overlap without one being in the other, the later one is left out; its links stay plain links. */
function within(
  value: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  place: Place
): XmlComponent[] {
  const [mark, ...others] = marks
  if (mark === undefined) return plain(value.slice(from, to), place)
  const inside = others.filter(({start, end}) => start >= mark.start && end <= mark.end)
  const after = others.filter(({start}) => start >= mark.end)
  const {state, run} = place
  const middle =
    mark.kind === 'seq'
      ? field(`SEQ ${mark.name} \\* ARABIC`, plain(value.slice(mark.start, mark.end), place), run)
      : bookmarked(mark.name, within(value, mark.start, mark.end, inside, place), state)
  return [
    ...plain(value.slice(from, mark.start), place),
    ...middle,
    ...within(value, mark.end, to, after, place)
  ]
}

function plain(text: string, {run}: Place): XmlComponent[] {
  const shown = clean(text).replaceAll(/[\r\n]+/gu, ' ')
  return shown === '' ? [] : [new TextRun({...run, text: shown})]
}
