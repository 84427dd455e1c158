import type {RootContent} from 'mdast'
import {placeOf, plainInline, type Stretch} from './plain-inline.ts'
import {plainList, plainParagraph, plainQuotation} from './plain-lists.ts'
import {plainTable} from './plain-tables.ts'

const HEADING = /^(#{1,6}) (?=[^ #])/u
/** Whatever begins so may be part of a list that a blank line does not end. */
const LIST = /(?: |[-*+](?:[ \n]|$)|\d{1,9}[.)](?:[ \n]|$))/uy
const NOTE = /^\[\^([A-Za-z0-9-]+)\]: (?=[^ ])/u

/**
 * Lines without an empty one between them as the parser of Markdown gives them, or nothing where only that parser knows:
 * a list, a table, a quotation, or headings and then a paragraph or a footnote. `mayList` says whether a list here is one
 * by itself, whatever stands around it.
 */
export function plainBlocks(
  stretch: Stretch,
  notes: ReadonlySet<string>,
  mayList: boolean
): RootContent[] | undefined {
  const {text, start} = stretch
  if (isList(stretch)) return mayList ? listed(plainList(stretch, notes)) : undefined
  if (text[start] === '|') return listed(plainTable(stretch, notes))
  return text[start] === ':' ? listed(plainQuotation(stretch, notes)) : prose(stretch, notes)
}

export function isList({text, start}: Stretch): boolean {
  LIST.lastIndex = start
  return LIST.test(text)
}

function listed(block: RootContent | undefined): RootContent[] | undefined {
  return block && [block]
}

function prose(stretch: Stretch, notes: ReadonlySet<string>): RootContent[] | undefined {
  const {text, lines, start, end} = stretch
  const blocks: RootContent[] = []
  let at = start
  while (at < end) {
    const found = text.indexOf('\n', at)
    const stop = found === -1 || found > end ? end : found
    const depth = HEADING.exec(text.slice(at, stop))?.[1]?.length
    const here = {text, lines, start: at}
    if (depth === undefined) {
      const last = paragraphOrNote({...here, end}, notes)
      return last && [...blocks, last]
    }
    const children = inlineOfHeading({...here, start: at + depth + 1, end: stop}, notes)
    if (children === undefined) return undefined
    blocks.push({type: 'heading', depth: levelOf(depth), children, position: placeOf({...here, end: stop})})
    at = stop + 1
  }
  return blocks
}

function levelOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6
}

function inlineOfHeading(
  stretch: Stretch,
  notes: ReadonlySet<string>
): ReturnType<typeof plainInline> | undefined {
  const last = stretch.text[stretch.end - 1]
  return last === '#' || last === ' ' ? undefined : plainInline(stretch, notes)
}

function paragraphOrNote(stretch: Stretch, notes: ReadonlySet<string>): RootContent | undefined {
  const [head = '', label] = NOTE.exec(stretch.text.slice(stretch.start, stretch.end)) ?? []
  const paragraph = plainParagraph({...stretch, start: stretch.start + head.length}, notes)
  if (paragraph === undefined || label === undefined) return paragraph
  const identifier = label.toLowerCase()
  const position = placeOf(stretch)
  return {type: 'footnoteDefinition', identifier, label, children: [paragraph], position}
}
