import type {Point, Position} from 'unist'

/** Offsets in a text to line and column. Lines are counted at the first question: of most files nothing is asked. */
export class Lines {
  private readonly text: string
  private starts: readonly number[] | undefined

  constructor(text: string) {
    this.text = text
  }

  point(offset: number): Point {
    this.starts ??= lineStarts(this.text)
    const line = lineOf(this.starts, offset)
    return {line: line + 1, column: offset - (this.starts[line] ?? 0) + 1, offset}
  }

  /** As plain data. */
  between(start: number, end: number): Position {
    return {start: this.point(start), end: this.point(end)}
  }
}

/** A lone CR never gets here: decoding refuses it. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts.slice()
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
