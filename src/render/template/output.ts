import type {Fragment} from '../../model/beelden.ts'
import type {Place} from './place.ts'

/** Stands for the next value in the skeleton. Private use: a template cannot hold it, and Markdown sees a letter. */
export const PLACEHOLDER = '\uE000'

export type Value = string | Fragment

/**
 * What a template makes: its own Markdown with a placeholder for every value, in order, and the values aside. A value
 * is never read as Markdown, so that no author can forget to escape one.
 */
export interface Skeleton {
  text: string
  values: readonly Value[]
  /** Where the parts of the text were written: offset and place, in order. */
  marks: readonly Mark[]
}

export interface Mark {
  offset: number
  at: Place
}

/** The place in the template that wrote what stands at an offset. */
export function placeInTemplate(skeleton: Skeleton, offset: number): Place | undefined {
  let low = 0
  let high = skeleton.marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((skeleton.marks[middle]?.offset ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  const mark = skeleton.marks[low - 1]
  if (!mark) return undefined
  const written = skeleton.text.slice(mark.offset, offset)
  const lines = written.split('\n').length - 1
  const {line, column} = mark.at.position.start
  const start =
    lines === 0
      ? {line, column: column + written.length}
      : {line: line + lines, column: written.length - written.lastIndexOf('\n')}
  return {file: mark.at.file, position: {start, end: {line: start.line, column: start.column + 1}}}
}
