import type {Text} from 'mdast'
import type {Point, Position} from 'unist'
import {isKept, placeWithin} from '../../leaves/text-place.ts'
import type {Stretch} from '../../model/diagnostic.ts'
import type {Block} from './blocks.ts'
import type {Piece} from './pieces.ts'

/** A place for a problem, to be spread into it. */
export function placeIn(position: Position | undefined): {position?: Position} {
  return position ? {position} : {}
}

/** A stretch of a block's text as the place of a problem; of a title, whose words have no positions, by its offsets. */
export function whereIn(block: Block, start: number, end: number): {position?: Position; part?: Stretch} {
  const position = locate(block, start, end)
  return position ? {position} : {part: {text: block.text, start, end}}
}

/**
 * Where a stretch of a block's text stands in its file. Where the words were written with signs that the text no
 * longer has (`\*`, `&amp;`), it is the whole node that holds them.
 */
export function locate(block: Block, start: number, end: number): Position | undefined {
  const first = block.pieces.find((piece) => piece.end > start)
  const last = block.pieces.findLast((piece) => piece.start < end)
  if (!first?.node.position || !last?.node.position) return block.node.position
  return {
    start: place(first, start, block)?.start ?? first.node.position.start,
    end: place(last, end - 1, block)?.end ?? last.node.position.end
  }
}

/** Where one character stands. */
function place(piece: Piece, at: number, block: Block): Position | undefined {
  const {node} = piece
  if (node.type !== 'text') return undefined
  const offset = at - piece.start
  if (isKept(node)) return placeWithin(node, offset, offset + 1)
  const [start, end] = [inBody(node, offset, block), inBody(node, offset + 1, block)]
  return start && end && {start, end}
}

/** In the body of a Markdown file, of which a node holds the very characters but for indents. */
function inBody(node: Text, offset: number, block: Block): Point | undefined {
  if (!node.position) return undefined
  const {start} = node.position
  const indent = indentOf(node, node.position, block.node.position)
  if (indent === undefined || start.offset === undefined) return undefined
  const breaks = lineBreaks(node)
  const line = breaks.findLastIndex((each) => each < offset) + 1
  return {
    line: start.line + line,
    column: line === 0 ? start.column + offset : indent + offset - (breaks[line - 1] ?? 0),
    offset: start.offset + offset + line * indent
  }
}

const known = new WeakMap<Text, readonly number[]>()

/** Where the lines end; kept, because one text may have many faults. */
function lineBreaks(node: Text): readonly number[] {
  const breaks = known.get(node) ?? [...node.value.matchAll(/\n/g)].map(({index}) => index)
  known.set(node, breaks)
  return breaks
}

/** How far the lines after the first are indented, when that alone explains where the node ends. */
function indentOf(node: Text, {start, end}: Position, block: Position | undefined): number | undefined {
  if (start.offset === undefined || end.offset === undefined) return undefined
  const surplus = end.offset - start.offset - node.value.length
  if (surplus === 0) return 0
  const indent = (block?.start.column ?? 1) - 1
  const breaks = lineBreaks(node).length
  return breaks > 0 && surplus === breaks * indent && end.line - start.line === breaks ? indent : undefined
}
