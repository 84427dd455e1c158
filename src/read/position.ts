import type {Point, Position} from 'unist'
import type {Lines} from '../leaves/lines.ts'

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
