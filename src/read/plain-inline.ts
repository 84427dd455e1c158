import type {PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'

/** A stretch of a text, and on which line it begins and where that line does. */
export interface Stretch {
  text: string
  start: number
  end: number
  line: number
  lineStart: number
}

/** A line that begins with words: no list, quotation, code, table, heading, figure or definition. */
export const PROSE: RegExp =
  /^(?!\d{1,9}[.)](?: |$))(?:[A-Za-zÀ-ɏ0-9"'“‘”’„(€§…]|\*{1,2}[A-Za-zÀ-ɏ0-9]|\[(?!\^))/u
/** Whatever may be more than words, and spaces around the end of a line, which Markdown takes out. */
const SPECIAL = /[\\`*_[\]<]|&(?=[#A-Za-z])|!\[|:[a-z]+[[{]| \n|\n /gu
const WORD = /[A-Za-zÀ-ÖØ-öø-ɏ0-9]/u
const BEFORE_EMPHASIS = /[ \n(]/u
const AFTER_EMPHASIS = /[ \n]/u
const SIGN = /[.,:;?!)]/u
const LINK =
  /\[((?:[^\s[\]\\`*_<&!](?:[^[\]\\`*_<&!\n]*[^\s[\]\\`*_<&!])?)?)\]\(((?:(?![()<>\\&[\]])[!-~À-ɏ])+)\)/uy
const NOTE = /\[\^([A-Za-z0-9-]+)\](?![([:])/uy

/**
 * The words, links, footnotes and emphasis of a paragraph or heading as the parser of Markdown gives them, or nothing
 * where only that parser knows. `notes` are the footnotes that there are.
 */
export function plainInline(stretch: Stretch, notes: ReadonlySet<string>): PhrasingContent[] | undefined {
  const {text, start, end} = stretch
  const words = text.slice(start, end)
  const found: PhrasingContent[] = []
  let at = 0
  for (;;) {
    SPECIAL.lastIndex = at
    const next = SPECIAL.exec(words)
    if (next === null) break
    const node = marked(words, next.index, stretch, notes)
    if (node === undefined) return undefined
    if (next.index > at) found.push(textNode(words, at, next.index, stretch, found.at(-1)?.position?.end))
    found.push(node)
    at = (node.position?.end.offset ?? 0) - start
  }
  if (at < words.length) found.push(textNode(words, at, words.length, stretch, found.at(-1)?.position?.end))
  // Of most paragraphs this is all there is; a copy has no room at the end for more.
  return found.slice()
}

function marked(
  words: string,
  at: number,
  stretch: Stretch,
  notes: ReadonlySet<string>
): PhrasingContent | undefined {
  if (words[at] === '*') return emphasis(words, at, stretch)
  if (words[at] !== '[') return undefined
  const label = matchAt(NOTE, words, at)?.[1]
  if (label !== undefined) return note(label, at, stretch, notes)
  const link = matchAt(LINK, words, at)
  if (link === null) return undefined
  const [all, inside = '', url = ''] = link
  const children = inside === '' ? [] : [textNode(words, at + 1, at + 1 + inside.length, stretch)]
  return {type: 'link', title: null, url, children, position: place(words, at, at + all.length, stretch)}
}

/** `*word*` or `**words:**`, only where the signs around it leave no choice. */
function emphasis(words: string, at: number, stretch: Stretch): PhrasingContent | undefined {
  const size = words.startsWith('**', at) ? 2 : 1
  const from = at + size
  const to = words.indexOf('*', from)
  const after = words[to + size]
  const opens = (at === 0 || isOf(BEFORE_EMPHASIS, words[at - 1])) && isOf(WORD, words[from])
  if (!opens || to === -1 || after === '*' || !words.startsWith('*'.repeat(size), to)) return undefined
  const atEnd = after === undefined || isOf(AFTER_EMPHASIS, after)
  const last = words[to - 1]
  const closes = isOf(WORD, last) ? atEnd || isOf(SIGN, after) : isOf(SIGN, last) && atEnd
  SPECIAL.lastIndex = from
  if (!closes || words.lastIndexOf('\n', to) > from || SPECIAL.exec(words)?.index !== to) return undefined
  const children = [textNode(words, from, to, stretch)]
  return {type: size === 1 ? 'emphasis' : 'strong', children, position: place(words, at, to + size, stretch)}
}

function isOf(signs: RegExp, sign: string | undefined): boolean {
  return sign !== undefined && signs.test(sign)
}

function note(
  label: string,
  at: number,
  stretch: Stretch,
  notes: ReadonlySet<string>
): PhrasingContent | undefined {
  const identifier = label.toLowerCase()
  if (!notes.has(identifier)) return undefined
  const position = place(stretch.text.slice(stretch.start, stretch.end), at, at + label.length + 3, stretch)
  return {type: 'footnoteReference', identifier, label, position}
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(words)
}

function textNode(
  words: string,
  from: number,
  to: number,
  stretch: Stretch,
  start = point(words, from, stretch)
): PhrasingContent & {type: 'text'} {
  return {type: 'text', value: words.slice(from, to), position: {start, end: point(words, to, stretch)}}
}

function place(words: string, from: number, to: number, stretch: Stretch): Position {
  return {start: point(words, from, stretch), end: point(words, to, stretch)}
}

function point(words: string, at: number, {start, line, lineStart}: Stretch): Point {
  const offset = start + at
  const newline = at === 0 ? -1 : words.lastIndexOf('\n', at - 1)
  if (newline === -1) return {line, column: offset - lineStart + 1, offset}
  let count = 1
  for (let before = words.indexOf('\n'); before !== newline; before = words.indexOf('\n', before + 1)) count++
  return {line: line + count, column: at - newline, offset}
}

/**
 * The place of what begins and ends with its children, without points of its own: of a large study there are hundreds of
 * thousands, and nobody changes one.
 */
export function around(children: readonly {position?: Position | undefined}[], stretch: Stretch): Position {
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  if (first === undefined || last === undefined) return placeOf(stretch)
  return first === last ? first : {start: first.start, end: last.end}
}

/** The place of a whole stretch. */
export function placeOf({text, start, end, line, lineStart}: Stretch): Position {
  const newlines = text.slice(start, end).split('\n').length - 1
  const column = newlines === 0 ? end - lineStart + 1 : end - text.lastIndexOf('\n', end - 1)
  return {
    start: {line, column: start - lineStart + 1, offset: start},
    end: {line: line + newlines, column, offset: end}
  }
}
