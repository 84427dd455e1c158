import type {Point, Position} from 'unist'
import type {Range} from './range.ts'

/** Offsets in `text` to line and column. Lines are counted at the first question: most files have none. */
export function positions(text: string): (range: Range) => Position {
  let starts: number[] | undefined
  const point = (offset: number): Point => {
    starts ??= lineStarts(text)
    const line = lineOf(starts, offset)
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset}
  }
  return ([start, end]) => ({start: point(start), end: point(end)})
}

/** A lone CR never gets here: decoding refuses it. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
