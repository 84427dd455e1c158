import {BorderStyle, TextRun} from 'docx'
import type {Paragraph} from 'docx'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {clean} from './text.ts'

/** Code with its lines as they are. */
export function code(value: string, state: State): Paragraph {
  const lines = clean(value).split(/\r\n?|\n/u)
  const runs = lines.map((text, index) => new TextRun({text, ...(index > 0 && {break: 1})}))
  return paragraph(runs, within(state, {role: 'code'}))
}

/** A line across the page. */
export function rule(state: State): Paragraph {
  const bottom = {style: BorderStyle.SINGLE, size: 4, space: 1, color: 'C3CCD5'}
  return paragraph([], state, {border: {bottom}})
}
