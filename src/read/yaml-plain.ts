import type {Built} from './yaml-built.ts'
import {limits} from './limits.ts'
import {flow, quoted} from './yaml-flow.ts'
import type {Range} from './range.ts'
import {SpanTable} from './span-table.ts'
import {isReserved} from './yaml-keys.ts'
import type {YamlResult} from './yaml-data.ts'

interface Line {
  /** Where its first sign stands, and the signs from there on; none on an empty line. */
  start: number
  indent: number
  text: string
}

interface State {
  lines: Line[]
  next: number
  base: number
  spans: SpanTable
}

/** Signs that mean something elsewhere in YAML, or that its lines do not end with as ours do. */
const UNSURE = /[\t\r\0\u0085\u2028\u2029\ufeff]| $/mu
const KEY = /^([a-z][a-z0-9_-]*):(?: (?! )(.*))?$/su
const PLAIN = /^[A-Za-zÀ-ɏ0-9(€“‘„](?:(?!: | #).)*(?<!:)$/su
/** YAML has no longer keys on one line; the parser says so. */
const LONGEST_KEY = 1000
/** Of a file with more lines than this allows, the parser counts the tokens: it may be too large. */
const TOKENS = 12

/**
 * The plain part of YAML, in which nearly every list and front matter is written, as `readYaml` reads it but without its
 * parser: maps and lists by indentation, with words, `>-` and short lists between brackets. Undefined for anything else.
 */
export function readPlainYaml(text: string, base: number): YamlResult | undefined {
  if (UNSURE.test(text)) return undefined
  const lines = linesOf(text)
  if (lines.length * TOKENS > limits.tokens) return undefined
  const spans = new SpanTable()
  const state = {lines, next: 0, base, spans}
  const row = spans.open('')
  const root = peek(state)?.indent === 0 ? block(state, 0, 1) : undefined
  if (root === undefined || peek(state) !== undefined) return undefined
  spans.close(row, root.range)
  return {data: root.value, spans: spans.end(), dropped: []}
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at)
    const end = found === -1 ? text.length : found
    let start = at
    while (text[start] === ' ') start++
    lines.push({start, indent: start - at, text: text.slice(start, end)})
    at = end + 1
  }
  return lines
}

/** The next line that says something. */
function peek(state: State): Line | undefined {
  while (/^(?:#|$)/u.test(state.lines[state.next]?.text ?? '-')) state.next++
  return state.lines[state.next]
}

/** Undefined wherever this is not plain, from here on up. `depth` is how many values this one is in. */
function block(state: State, indent: number, depth: number): Built | undefined {
  if (depth > limits.depth / 2) return undefined
  return peek(state)?.text.startsWith('- ') ? list(state, indent, depth) : map(state, indent, depth)
}

function map(state: State, indent: number, depth: number): Built | undefined {
  const entries = new Map<string, unknown>()
  let range: Range | undefined
  for (let line = peek(state); line && line.indent >= indent; line = peek(state)) {
    const [, name, rest = ''] = KEY.exec(line.text) ?? []
    if (name === undefined || name.length > LONGEST_KEY) return undefined
    if (line.indent > indent || entries.has(name) || isReserved(name)) return undefined
    const start = line.start + state.base
    state.next++
    const row = state.spans.open(name)
    const built = value(state, {text: rest, start: line.start + name.length + 2, indent}, depth + 1, indent)
    if (built === undefined) return undefined
    state.spans.close(row, built.range, [start, start + name.length])
    entries.set(name, built.value)
    range = [range?.[0] ?? start, built.range[1]]
  }
  return range && {value: Object.fromEntries(entries), range}
}

function list(state: State, indent: number, depth: number): Built | undefined {
  const values: unknown[] = []
  let range: Range | undefined
  for (let line = peek(state); line && line.indent >= indent; line = peek(state)) {
    if (line.indent > indent || !line.text.startsWith('- ')) {
      if (line.indent === indent && KEY.test(line.text)) break
      return undefined
    }
    const start = line.start + state.base
    const row = state.spans.open(values.length)
    const built = item(state, line, depth + 1)
    if (built === undefined) return undefined
    state.spans.close(row, built.range)
    values.push(built.value)
    range = [range?.[0] ?? start, built.range[1]]
  }
  return range && {value: values, range}
}

/** What stands behind `- `: a value, or a map that begins there. */
function item(state: State, line: Line, depth: number): Built | undefined {
  const inside = {start: line.start + 2, indent: line.indent + 2, text: line.text.slice(2)}
  if (KEY.test(inside.text)) {
    state.lines[state.next] = inside
    return map(state, inside.indent, depth)
  }
  state.next++
  return inside.text === '' ? undefined : value(state, inside, depth, undefined)
}

/** `own` is the indentation of the map that this is a value of: its lists may stand as far to the left as itself. */
function value(state: State, line: Line, depth: number, own: number | undefined): Built | undefined {
  const parent = own ?? line.indent - 2
  if (/^(?:>-|\|-?)$/u.test(line.text)) return written(state, line, parent)
  const next = peek(state)
  if (line.text === '') {
    if (next === undefined || next.indent < parent) return undefined
    if (next.indent === parent) return next.text.startsWith('- ') ? list(state, parent, depth) : undefined
    return block(state, next.indent, depth)
  }
  // A value that goes on on the next line.
  if (next && next.indent > parent) return undefined
  const start = line.start + state.base
  const sign = line.text[0]
  if (sign === '[' || sign === '{') return flow(line.text, start, state.spans)
  if (sign === '"' || sign === "'") return quoted(line.text, start)
  if (!PLAIN.test(line.text)) return undefined
  return {value: line.text, range: [start, start + line.text.length]}
}

/** A text below `>-`, of one paragraph, or below `|` or `|-`, as it stands. */
function written(state: State, {start, text: sign}: Line, parent: number): Built | undefined {
  const lines: Line[] = []
  for (let line = state.lines[state.next]; line; line = state.lines[state.next]) {
    if (line.text !== '' && line.indent <= parent) break
    lines.push(line)
    state.next++
  }
  const own = lines.slice(0, lines.findLastIndex(({text}) => text !== '') + 1)
  const [first] = own
  const last = own.at(-1)
  if (first === undefined || last === undefined || first.text === '') return undefined
  if (own.some(({text, indent}) => text !== '' && indent < first.indent)) return undefined
  const isOneParagraph = own.every(({text, indent}) => text !== '' && indent === first.indent)
  // The last line of a file may have no end, and then this text has none either.
  if (sign === '>-' ? !isOneParagraph : state.next === state.lines.length) return undefined
  const words = own.map(({text, indent}) => (text === '' ? '' : ' '.repeat(indent - first.indent) + text))
  const value = words.join(sign === '>-' ? ' ' : '\n') + (sign === '|' ? '\n' : '')
  return {value, range: [start + state.base, last.start + last.text.length + state.base]}
}
