import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Lines} from '../leaves/lines.ts'
import {Place} from './position.ts'

/** A stretch of a text. */
export interface Stretch {
  text: string
  lines: Lines
  start: number
  end: number
}

/** A node, and where it ends in the words of its stretch. */
interface Marked {
  node: PhrasingContent
  end: number
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
  const words = stretch.text.slice(stretch.start, stretch.end)
  const found: PhrasingContent[] = []
  let at = 0
  for (;;) {
    SPECIAL.lastIndex = at
    const next = SPECIAL.exec(words)
    if (next === null) break
    const one = marked(words, next.index, stretch, notes)
    if (one === undefined) return undefined
    if (next.index > at) found.push(textNode(words, at, next.index, stretch))
    found.push(one.node)
    at = one.end
  }
  if (at < words.length) found.push(textNode(words, at, words.length, stretch))
  // Of most paragraphs this is all there is; a copy has no room at the end for more.
  return found.slice()
}

function marked(words: string, at: number, stretch: Stretch, notes: ReadonlySet<string>): Marked | undefined {
  if (words[at] === '*') return emphasis(words, at, stretch)
  if (words[at] !== '[') return undefined
  const label = matchAt(NOTE, words, at)?.[1]
  if (label !== undefined) return note(label, at, stretch, notes)
  const link = matchAt(LINK, words, at)
  if (link === null) return undefined
  const [all, inside = '', url = ''] = link
  const children = inside === '' ? [] : [textNode(words, at + 1, at + 1 + inside.length, stretch)]
  const end = at + all.length
  return {node: {type: 'link', title: null, url, children, position: place(at, end, stretch)}, end}
}

/** `*word*` or `**words:**`, only where the signs around it leave no choice. */
function emphasis(words: string, at: number, stretch: Stretch): Marked | undefined {
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
  const end = to + size
  return {node: {type: size === 1 ? 'emphasis' : 'strong', children, position: place(at, end, stretch)}, end}
}

function isOf(signs: RegExp, sign: string | undefined): boolean {
  return sign !== undefined && signs.test(sign)
}

function note(label: string, at: number, stretch: Stretch, notes: ReadonlySet<string>): Marked | undefined {
  const identifier = label.toLowerCase()
  if (!notes.has(identifier)) return undefined
  const end = at + label.length + 3
  return {node: {type: 'footnoteReference', identifier, label, position: place(at, end, stretch)}, end}
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(words)
}

function textNode(
  words: string,
  from: number,
  to: number,
  stretch: Stretch
): PhrasingContent & {type: 'text'} {
  return {type: 'text', value: words.slice(from, to), position: place(from, to, stretch)}
}

function place(from: number, to: number, {lines, start}: Stretch): Position {
  return new Place(lines, start + from, start + to)
}

/** The place of a whole stretch. */
export function placeOf({lines, start, end}: Stretch): Position {
  return new Place(lines, start, end)
}

/** The place of a stretch that is these nodes and nothing else: of one alone its own, for of these there are most. */
export function around(
  [only, ...others]: readonly {position?: Position | undefined}[],
  stretch: Stretch
): Position {
  return only?.position !== undefined && others.length === 0 ? only.position : placeOf(stretch)
}
