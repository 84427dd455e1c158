import type {Nodes, Root, RootContent} from 'mdast'
import type {Point} from 'unist'
import {parseMarkdown} from './markdown-parse.ts'
import {isList, plainBlocks} from './plain-blocks.ts'
import type {Stretch} from './plain-inline.ts'
import {Lines} from '../leaves/lines.ts'
import {Place} from './position.ts'

/**
 * Where a blank line need not end what stands before it: code, HTML, tabs, and blocks of `:::` within others. Of these
 * texts, and of those with definitions of links, the parser gets the whole.
 */
const WHOLE =
  /[\t\r\0\u2028\u2029]|^(?:[ >*+\-\d.)]|\[\^[^\]\n]*\]:)*(?:<|`{3}|~{3})|^(?:[ >*+\-\d.)]|\[\^[^\]\n]*\]:)+::/mu
const NOTE = /^\[\^([A-Za-z0-9-]+)\]:/gmu
const DEFINITION = /\]:/gu
const OPENING = /^(:{3,})(?:figuur|citaat)(?:\{[^{}]*\})?$/u
const CLOSING = /^:{3,}$/u

/**
 * Markdown as `parseMarkdown` gives it, in a fraction of the time: most of what authors write is paragraphs of words with
 * a link, a footnote or a stressed word, and of these no parser is needed. It gets the stretches between. What stands
 * before `from` counts as blank lines; the words in the tree are parts of `text` itself, not of a copy.
 */
export function parseBody(text: string, from = 0): Root {
  const body = text.slice(from)
  const notes = new Set([...body.matchAll(NOTE)].map(([, label = '']) => label.toLowerCase()))
  const definitions = body.match(DEFINITION)?.length ?? 0
  const whole = WHOLE.test(body) || definitions !== (body.match(NOTE)?.length ?? 0)
  const lines = new Lines(text)
  const children = whole ? undefined : blocksOf({text, lines, start: from, end: text.length}, notes)
  if (children === undefined) return parseMarkdown(blank(text.slice(0, from)) + body)
  return {type: 'root', children, position: new Place(lines, 0, text.length)}
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/gu, (line) => ' '.repeat(line.length))
}

function blocksOf(body: Stretch, notes: ReadonlySet<string>): RootContent[] | undefined {
  const {text} = body
  const children: RootContent[] = []
  const open: number[] = []
  let rest: Stretch | undefined
  let before: RootContent | undefined
  const all = [...stretches(body)]
  for (const [index, stretch] of all.entries()) {
    // Below a footnote what is indented is part of it, and code goes on over empty lines.
    const indent = before?.type === 'footnoteDefinition' ? ' ' : '    '
    if (text.startsWith(indent, stretch.start)) return undefined
    const isOutside = open.length === 0
    if (!followFences(stretch, open)) return undefined
    const next = all[index + 1]
    const mayList = (index === 0 || before !== undefined) && (next === undefined || !isList(next))
    const blocks = isOutside ? plainBlocks(stretch, notes, mayList) : undefined
    before = blocks?.at(-1)
    if (blocks === undefined) rest = rest ? {...rest, end: stretch.end} : stretch
    else {
      if (rest) children.push(...parsed(rest, notes))
      rest = undefined
      children.push(...blocks)
    }
  }
  if (rest) children.push(...parsed(rest, notes))
  return open.length === 0 ? children : undefined
}

/** Lines without an empty one between them. */
function* stretches({text, lines, start}: Stretch): Iterable<Stretch> {
  let found: Stretch | undefined
  for (let at = start; at <= text.length;) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const isBlank = text.slice(at, end).trimStart() === '' && /^ *$/u.test(text.slice(at, end))
    if (isBlank && found) yield found
    found = isBlank ? undefined : found ? {...found, end} : {text, lines, start: at, end}
    at = end + 1
  }
  if (found) yield found
}

/** Keeps which blocks of `:::` are open. False when that is not sure, or when a footnote may be known only within. */
function followFences({text, start, end}: Stretch, open: number[]): boolean {
  const fenced = open.length > 0 || text.startsWith('::', start) || text.slice(start, end).includes('\n::')
  if (!fenced) return true
  if (text.slice(start, end).includes(']:')) return false
  for (const line of text.slice(start, end).split('\n')) {
    if (!line.startsWith(':::')) continue
    const opening = OPENING.exec(line)?.[1]
    if (opening !== undefined) open.push(opening.length)
    else if (!CLOSING.test(line) || line.length < (open.pop() ?? Infinity)) return false
  }
  return true
}

/** What the parser makes of a stretch alone, with the footnotes there are. */
function parsed({text, lines, start, end}: Stretch, notes: ReadonlySet<string>): RootContent[] {
  const written = text.slice(start, end)
  const known = written.includes('[^') ? [...notes].filter((label) => !isDefinedIn(written, label)) : []
  const added = known.map((label) => `\n\n[^${label}]: x`).join('')
  const {children} = parseMarkdown(written + added)
  const own = children.slice(0, children.length - known.length)
  const {line} = lines.point(start)
  for (const child of own) shift(child, line - 1, start)
  return own
}

function isDefinedIn(written: string, label: string): boolean {
  return written.toLowerCase().includes(`[^${label}]:`)
}

function shift(node: Nodes, lines: number, offset: number): void {
  if (node.position) for (const point of [node.position.start, node.position.end]) move(point, lines, offset)
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

function move(point: Point, lines: number, offset: number): void {
  point.line += lines
  point.offset = (point.offset ?? 0) + offset
}
