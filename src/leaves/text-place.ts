import type {Nodes} from 'mdast'
import type {Point, Position} from 'unist'

/** A text key of a YAML file: what it says, and the characters that say so in the file, from `start` on. */
export interface Written {
  value: string
  raw: string
  start: Point
}

interface Place {
  written: Written
  /** Offsets in the value. */
  from: number
  to: number
}

const places = new WeakMap<Nodes, Place>()
const aligned = new WeakMap<Written, Aligned | undefined>()

/** The offset in what was written of each character of a value, and where its lines begin. */
interface Aligned {
  offsets: Uint32Array
  lines: readonly number[]
}

/** Keeps where a node stands in the text that it was read from. Where that is in the file is worked out when it is asked. */
export function remember(node: Nodes, written: Written, from: number, to: number): void {
  places.set(node, {written, from, to})
}

/** Whether a node is of a text key. */
export function isKept(node: Nodes): boolean {
  return places.has(node)
}

/** Where a stretch of the words of a node stands, by offsets in these words. */
export function placeWithin(node: Nodes & {value: string}, from: number, to: number): Position | undefined {
  const place = places.get(node)
  if (place === undefined) return undefined
  const {written, from: start} = place
  const isSame = written.value.startsWith(node.value, start)
  return isSame ? inFile(written, start + from, start + to) : undefined
}

/** Where a stretch of a text key stands in its file, by offsets in its value; undefined where that is not certain. */
export function inFile(written: Written, from: number, to: number): Position | undefined {
  if (!aligned.has(written)) aligned.set(written, align(written.value, written.raw))
  const found = aligned.get(written)
  const [first, last] = [found?.offsets[from], found?.offsets[Math.max(from, to - 1)]]
  if (found === undefined || first === undefined || last === undefined) return undefined
  const {lines} = found
  return {
    start: point(first, lines, written.start),
    end: point(last + (to > from ? 1 : 0), lines, written.start)
  }
}

function point(at: number, lines: readonly number[], {line, column, offset = 0}: Point): Point {
  const row = lines.findLastIndex((start) => start <= at)
  const before = at - (lines[row] ?? 0)
  return {line: line + row, column: row === 0 ? column + before : before + 1, offset: offset + at}
}

/**
 * The offset in what was written of each character of a value: `>` and quotation marks, indents and the ends of lines
 * are of the notation. Undefined where not every character was found, as of a text that was filled in.
 */
function align(value: string, raw: string): Aligned | undefined {
  const style = raw[0] ?? ''
  const offsets = new Uint32Array(value.length)
  let at = '|>'.includes(style) ? raw.indexOf('\n') + 1 : `"'`.includes(style) ? 1 : 0
  for (let index = 0; index < value.length; index++) {
    const found = next(value[index] ?? '', raw, at, style)
    if (found === undefined) return undefined
    offsets[index] = found.at
    at = found.after
  }
  return {offsets, lines: [0, ...[...raw.matchAll(/\n/gu)].map(({index}) => index + 1)]}
}

/** Where a character stands from `at` on, past what does not count, and where the next may stand. */
function next(char: string, raw: string, at: number, style: string): {at: number; after: number} | undefined {
  for (let place = at; place < raw.length; place++) {
    const found = raw[place] ?? ''
    if (found === '\\' && style === '"') return escaped(char, raw, place)
    if (found === char) return {at: place, after: place + (char === "'" && style === "'" ? 2 : 1)}
    // The end of a line is a space where lines are joined.
    if (found === '\n' && char === ' ') return {at: place, after: place + 1}
    if (!/\s/u.test(found)) return undefined
  }
  return undefined
}

function escaped(char: string, raw: string, at: number): {at: number; after: number} | undefined {
  const sign = raw[at + 1] ?? ''
  const meant = sign === 'n' ? '\n' : sign === 't' ? '\t' : sign
  return meant === char && 'nt"\\/'.includes(sign) ? {at, after: at + 2} : undefined
}
