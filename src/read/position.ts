import type {Point, Position} from 'unist'
import type {Range} from './range.ts'

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
}

/**
 * The place of a node as two offsets: a large study has hundreds of thousands, and with points of their own they took as
 * much as its texts. Made for who asks; nobody changes one.
 */
export class Place implements Position {
  private readonly lines: Lines
  private readonly from: number
  private readonly to: number

  constructor(lines: Lines, from: number, to: number) {
    this.lines = lines
    this.from = from
    this.to = to
  }

  get start(): Point {
    return this.lines.point(this.from)
  }

  get end(): Point {
    return this.lines.point(this.to)
  }
}

/** Offsets in `text` to line and column. */
export function positions(text: string): (range: Range) => Position {
  const lines = new Lines(text)
  return ([start, end]) => ({start: lines.point(start), end: lines.point(end)})
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
