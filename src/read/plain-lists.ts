import type {ListItem, Paragraph, RootContent} from 'mdast'
import {around, placeOf, plainInline, PROSE, type Stretch} from './plain-inline.ts'

const MARKER = /^(?:([-*+])|(\d{1,9})([.)])) (?=[^ ])/u
const QUOTATION = /^:::citaat(?:\{bron=([a-z0-9-]+)\})?$/u

/** A list of items of one line each, or nothing where only the parser knows. */
export function plainList(stretch: Stretch, notes: ReadonlySet<string>): RootContent | undefined {
  const items: ListItem[] = []
  let first: RegExpExecArray | undefined
  for (const line of linesOf(stretch)) {
    const written = line.text.slice(line.start, line.end)
    const marker = MARKER.exec(written)
    first ??= marker ?? undefined
    if (marker === null || marker[1] !== first?.[1] || marker[3] !== first?.[3]) return undefined
    const inside = {...line, start: line.start + marker[0].length}
    const paragraph = plainParagraph(inside, notes)
    if (paragraph === undefined) return undefined
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: placeOf(line)
    })
  }
  const number = first?.[2]
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: items,
    position: around(items, stretch)
  }
}

/** A quotation of one paragraph, or nothing where only the parser knows. */
export function plainQuotation(stretch: Stretch, notes: ReadonlySet<string>): RootContent | undefined {
  const lines = [...linesOf(stretch)]
  const [head, ...rest] = lines
  const last = rest.pop()
  const [body] = rest
  if (head === undefined || last === undefined || body === undefined) return undefined
  const opening = QUOTATION.exec(head.text.slice(head.start, head.end))
  if (opening === null || last.text.slice(last.start, last.end) !== ':::') return undefined
  const paragraph = plainParagraph({...body, end: last.start - 1}, notes)
  if (paragraph === undefined) return undefined
  const [, bron] = opening
  const attributes = bron === undefined ? {} : {bron}
  const position = placeOf(stretch)
  return {type: 'containerDirective', name: 'citaat', attributes, children: [paragraph], position}
}

/** A paragraph of which every line begins with words. */
export function plainParagraph(stretch: Stretch, notes: ReadonlySet<string>): Paragraph | undefined {
  const written = stretch.text.slice(stretch.start, stretch.end)
  if (written.endsWith(' ') || !written.split('\n').every((line) => PROSE.test(line))) return undefined
  const children = plainInline(stretch, notes)
  return children && {type: 'paragraph', children, position: around(children, stretch)}
}

export function* linesOf({text, lines, start, end}: Stretch): Iterable<Stretch> {
  for (let at = start; at <= end;) {
    const found = text.indexOf('\n', at)
    const stop = found === -1 || found > end ? end : found
    yield {text, lines, start: at, end: stop}
    at = stop + 1
  }
}
