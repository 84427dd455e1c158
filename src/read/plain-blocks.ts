import type {RootContent} from 'mdast'
import type {Position} from 'unist'
import {plainInline, type Stretch} from './plain-inline.ts'

/** A line that begins with words: no list, quotation, code, table, heading, figure or definition. */
const PROSE = /^(?!\d{1,9}[.)](?: |$))(?:[\p{L}\p{N}"'“”‘’„(€§…]|\*{1,2}[\p{L}\p{N}]|\[(?!\^))/u
const HEADING = /^(#{1,6}) (?=[^ #])/u
const NOTE = /^\[\^([A-Za-z0-9-]+)\]: (?=[^ ])/u

/**
 * Lines without an empty one between them as the parser of Markdown gives them, or nothing where only that parser knows:
 * headings, and then a paragraph or a footnote.
 */
export function plainBlocks(stretch: Stretch, notes: ReadonlySet<string>): RootContent[] | undefined {
  const {text, start, end, line} = stretch
  const blocks: RootContent[] = []
  let at = start
  for (let count = 0; at < end; count++) {
    const found = text.indexOf('\n', at)
    const stop = found === -1 || found > end ? end : found
    const depth = HEADING.exec(text.slice(at, stop))?.[1]?.length
    const here = {text, start: at, line: line + count, lineStart: at}
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
  const written = stretch.text.slice(stretch.start, stretch.end)
  if (written.endsWith(' ')) return undefined
  const [head = '', label] = NOTE.exec(written) ?? []
  const lines = written.slice(head.length).split('\n')
  if (!lines.every((line) => PROSE.test(line))) return undefined
  const inside = {...stretch, start: stretch.start + head.length}
  const children = plainInline(inside, notes)
  if (children === undefined) return undefined
  const paragraph: RootContent = {type: 'paragraph', children, position: placeOf(inside)}
  if (label === undefined) return paragraph
  const identifier = label.toLowerCase()
  const position = placeOf(stretch)
  return {type: 'footnoteDefinition', identifier, label, children: [paragraph], position}
}

function placeOf({text, start, end, line, lineStart}: Stretch): Position {
  const newlines = text.slice(start, end).split('\n').length - 1
  const column = newlines === 0 ? end - lineStart + 1 : end - text.lastIndexOf('\n', end - 1)
  return {
    start: {line, column: start - lineStart + 1, offset: start},
    end: {line: line + newlines, column, offset: end}
  }
}
