import type {Skeleton} from '../template/output.ts'
import {PLACEHOLDER} from '../template/output.ts'

/**
 * A part of the skeleton that can be parsed on its own. Parsing one long text takes more than linear time, and most
 * parts have the same shape as an earlier one, so that few are parsed at all.
 */
export type Piece =
  | (Part & {type: 'markdown'})
  | (Part & {type: 'container'; size: number; closed: boolean; children: readonly Piece[]})
  | (Part & {type: 'table'; rows: readonly Part[]})
  | {type: 'list'; items: readonly Part[]}

/** Some text of the skeleton, where it stands, and the index of its first value. */
export interface Part {
  text: string
  offset: number
  first: number
}

interface Cursor {
  lines: readonly string[]
  index: number
  offset: number
  first: number
}

const CONTAINER = /^(:{3,})[^\s:]/u
const FENCE = /^(`{3,}|~{3,})/u
const ITEM = '- '
const HEADING = /^#{1,6}(?:\s|$)/u
const DELIMITERS = /^\|(?:\s*:?-+:?\s*\|)+\s*$/u
/** What can go on after a blank line: list items, quotes and all that is indented. */
const CONTINUES = /^(?:\s|>|[-*+](?:\s|$)|\d+[.)](?:\s|$))/u

/** Splits where a block begins for sure: at headings, containers, tables and paragraphs in the first column. */
export function split({text}: Skeleton): Piece[] {
  const lines = text.split('\n')
  return pieces({lines, index: 0, offset: 0, first: 0}, lines.length)
}

function pieces(cursor: Cursor, end: number): Piece[] {
  const found: Piece[] = []
  while (cursor.index < end) {
    const line = cursor.lines[cursor.index] ?? ''
    const container = CONTAINER.exec(line)?.[1]
    if (line.trim() === '') take(cursor, 1)
    else if (container) found.push(takeContainer(cursor, container.length, end))
    else if (line.startsWith('|') && DELIMITERS.test(cursor.lines[cursor.index + 1] ?? ''))
      found.push(takeTable(cursor, end))
    else if (line.startsWith(ITEM)) found.push(takeList(cursor, end))
    else found.push({type: 'markdown', ...take(cursor, lengthOfBlock(cursor, end))})
  }
  return found
}

function take(cursor: Cursor, count: number): Part {
  const text = cursor.lines.slice(cursor.index, cursor.index + count).join('\n')
  const part = {text: text.trimEnd(), offset: cursor.offset, first: cursor.first}
  cursor.index += count
  cursor.offset += text.length + 1
  cursor.first += text.split(PLACEHOLDER).length - 1
  return part
}

/** A container ends at the first line with as many colons; what nests in it has fewer. */
function takeContainer(cursor: Cursor, size: number, end: number): Piece {
  const closing = new RegExp(`^:{${String(size)},}\\s*$`, 'u')
  const open = take(cursor, 1)
  let close = cursor.index
  while (close < end && !closing.test(cursor.lines[close] ?? '')) close++
  const children = pieces(cursor, close)
  const closed = close < end
  if (closed) take(cursor, 1)
  return {type: 'container', ...open, size, closed, children}
}

function takeTable(cursor: Cursor, end: number): Piece {
  const head = take(cursor, 2)
  const rows: Part[] = []
  while (cursor.index < end && cursor.lines[cursor.index]?.startsWith('|')) rows.push(take(cursor, 1))
  return {type: 'table', ...head, rows}
}

/** Items of one line each; a list with anything else in it is parsed as a whole. */
function takeList(cursor: Cursor, end: number): Piece {
  const length = lengthOfBlock(cursor, end)
  const lines = cursor.lines.slice(cursor.index, cursor.index + length)
  const filled = lines.findLastIndex((line) => line.trim() !== '') + 1
  if (!lines.slice(0, filled).every((line) => line.startsWith(ITEM)))
    return {type: 'markdown', ...take(cursor, length)}
  return {type: 'list', items: Array.from({length: filled}, () => take(cursor, 1))}
}

function lengthOfBlock(cursor: Cursor, end: number): number {
  const start = cursor.index
  if (HEADING.test(cursor.lines[start] ?? '')) return 1
  let fence = ''
  let index = start
  for (; index < end; index++) {
    const line = cursor.lines[index] ?? ''
    const [, opens] = FENCE.exec(line) ?? []
    if (fence !== '') fence = line.trim().startsWith(fence) ? '' : fence
    else if (opens !== undefined) fence = opens
    else if (index > start && begins(line, cursor.lines[index - 1] ?? '')) break
  }
  return index - start
}

function begins(line: string, before: string): boolean {
  return (
    HEADING.test(line) ||
    CONTAINER.test(line) ||
    (before.trim() === '' && line !== '' && !CONTINUES.test(line))
  )
}
