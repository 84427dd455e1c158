import {paragraph} from './paragraph.ts'
import {lineBreak, text} from './run.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import type {Element} from './xml.ts'

/** Code with its lines as they are. */
export function code(value: string, state: State): Element {
  const lines = value.split(/\r\n?|\n/u)
  const runs = lines.flatMap((line, index) => [...(index > 0 ? [lineBreak()] : []), text(line)])
  return paragraph(runs, within(state, {role: 'code'}))
}

/** A line across the page. */
export function rule(state: State): Element {
  return paragraph([], state, {border: {bottom: {size: 4, space: 1, color: 'C3CCD5'}}})
}
