import type {Nodes, Paragraph, Root} from 'mdast'
import type {Position} from 'unist'
import type {Diagnostic, Outcome} from '../model/diagnostic.ts'
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
 * Markdown in a text key of a YAML file. All nodes have the position of that text. Most texts are plain sentences, and
 * these never go through the parser.
 */
export function readInline(text: string, file: string, position: Position): Outcome<Root> {
  const body = text.trimEnd()
  if (!significant.test(body)) return {value: plain(body, position), diagnostics: []}
  const diagnostics: Diagnostic[] = []
  const report: Report = (rule, _, message) =>
    diagnostics.push({rule, severity: readRules[rule].severity, message, file, position})
  const root = body.length <= limits.markdown ? readMarkdown(body, report) : undefined
  if (body.length > limits.markdown)
    report('te-groot', [0, 0], 'Deze tekst is te groot. Zet hem in een hoofdstuk.')
  if (root) place(root, position)
  return {value: root ?? {type: 'root', children: [], position}, diagnostics}
}

function plain(text: string, position: Position): Root {
  const paragraphs = text.split(/\n(?:\s*\n)+/u).filter((part) => part !== '')
  const children = paragraphs.map((value): Paragraph => {
    return {
      type: 'paragraph',
      children: [{type: 'text', value: value.replace(/^\n/u, ''), position}],
      position
    }
  })
  return {type: 'root', children, position}
}

function place(node: Nodes, position: Position): void {
  node.position = position
  if ('children' in node) for (const child of node.children) place(child, position)
}
