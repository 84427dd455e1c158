import type {Nodes, Paragraph, Root, Text} from 'mdast'
import type {Position} from 'unist'
import type {Diagnostic, Outcome} from '../model/diagnostic.ts'
import {inFile, remember, type Written} from '../leaves/text-place.ts'
import {limits} from './limits.ts'
import {readMarkdown} from './markdown.ts'
import {readRules} from './messages.ts'
import type {Report} from './report.ts'

/**
 * Whether Markdown may see more than words in a text: a sign that can begin something, a line that begins like a list,
 * heading or code, or white space at an end of a line.
 */
const significant = /[\\`*_[<|\t\r]|::|:getal|&#?\w+;|^ {0,3}(?:[-+>=~#]|\d{1,9}[.)](?: |$))|^ | $/mu

/**
 * Markdown in a text key of a YAML file, written there as `raw`. Where
 * it cannot be told for certain where a node stands, it has the position of the whole; of the words `text-place.ts` knows it.
 * Most texts are plain sentences, and these never go through the parser.
 */
export function readInline(text: string, file: string, position: Position, raw: string): Outcome<Root> {
  const body = text.trimEnd()
  const written = {value: body, raw, start: position.start}
  if (!significant.test(body)) return {value: plain(written, position), diagnostics: []}
  const diagnostics: Diagnostic[] = []
  const report: Report = (rule, [from, to], message) =>
    diagnostics.push({
      ...{rule, severity: readRules[rule].severity, message, file},
      position: (to > from ? inFile(written, from, to) : undefined) ?? position
    })
  const root = body.length <= limits.markdown ? readMarkdown(body, report) : undefined
  if (body.length > limits.markdown)
    report('te-groot', [0, 0], 'Deze tekst is te groot. Zet hem in een hoofdstuk.')
  if (root) place(root, position, written)
  return {value: root ?? {type: 'root', children: [], position}, diagnostics}
}

function plain(written: Written, position: Position): Root {
  const {value: text} = written
  let end = 0
  const paragraphs = text.split(/\n(?:\s*\n)+/u).filter((part) => part !== '')
  const children = paragraphs.map((part): Paragraph => {
    const value = part.replace(/^\n/u, '')
    const from = text.indexOf(value, end)
    end = from + value.length
    const node: Text = {type: 'text', value, position}
    remember(node, written, from, end)
    return {type: 'paragraph', children: [node], position}
  })
  return {type: 'root', children, position}
}

function place(node: Nodes, position: Position, written: Written): void {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset]
  if (from !== undefined && to !== undefined) remember(node, written, from, to)
  const own = from === undefined || to === undefined ? undefined : inFile(written, from, to)
  node.position = own ?? position
  if ('children' in node) for (const child of node.children) place(child, position, written)
}
