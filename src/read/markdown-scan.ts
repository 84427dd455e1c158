import {limits} from './limits.ts'
import type {Report} from './report.ts'

interface State {
  /** Containers (`:::figuur`) that are open. */
  containers: number
  /** Headings that are written with a line below them. */
  underlines: number
  /** Of the paragraph so far: characters, and marks that may begin or end something. */
  length: number
  marks: number
  /** Over all paragraphs so far. */
  work: number
}

/**
 * Whether micromark can parse this text in a few seconds: it looks further, and again, at each mark in a paragraph that
 * is never closed, and goes one level deeper for each list or quote. One linear walk over the lines.
 */
export function scanMarkdown(text: string, report: Report): boolean {
  const state: State = {containers: 0, underlines: 0, length: 0, marks: 0, work: 0}
  let count = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const problem = ++count > limits.lines ? tooManyLines : scanLine(state, text.slice(start, end))
    if (problem) {
      report('te-groot', [start, start + 1], problem)
      return false
    }
    start = end + 1
  }
  return true
}

const tooManyLines = `Een tekst mag ${String(limits.lines)} regels hebben. Verdeel hem over meer bestanden.`
const tooMuchWork =
  'Tot hier is de tekst te ingewikkeld om te lezen: een lange alinea met veel tekens als `*`, `_`, `[` of `<`, of veel lijsten en citaten in elkaar. Verdeel hem met lege regels of over meer bestanden.'

/** What is too much on this line, if anything is. */
function scanLine(state: State, line: string): string | undefined {
  const {markers, indent, content} = readPrefix(line)
  if (markers > limits.markers)
    return `Deze regel begint met meer dan ${String(limits.markers)} tekens voor lijsten of citaten.`
  if (markers > 0 && indent > limits.indent) return 'Deze lijst springt te ver in.'
  const pipes = line.split('|').length - 1
  if (pipes > limits.columns + 1) return `Een tabel mag ${String(limits.columns)} kolommen hebben.`
  if (content.startsWith(':::') && !openContainer(state, content))
    return `Hier staan meer dan ${String(limits.containers)} blokken met \`:::\` in elkaar.`
  if (state.length > 0 && /^(?:=+|-+)$/u.test(content) && ++state.underlines > limits.underlines)
    return 'Hier staan te veel koppen met een streep eronder. Begin een kop met `##`.'
  if (content === '' || (markers > 0 && indent < 4) || /^\[\^[^\]]+\]:/u.test(line)) endParagraph(state)
  state.work += limits.containerWork * (markers + pipes + Math.floor(indent / 2))
  state.length += line.length
  state.marks += countMarks(line)
  return state.work + state.length * state.marks > limits.work ? tooMuchWork : undefined
}

function endParagraph(state: State): void {
  state.work += state.length * state.marks
  state.length = 0
  state.marks = 0
}

function openContainer(state: State, content: string): boolean {
  if (/^:+\s*$/u.test(content)) state.containers = Math.max(0, state.containers - 1)
  else state.containers++
  return state.containers <= limits.containers
}

interface Prefix {
  markers: number
  /** Columns before the first marker or the content. */
  indent: number
  content: string
}

/** The signs of lists and quotes at the start of a line. */
function readPrefix(line: string): Prefix {
  const pattern = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r]|$))/uy
  let markers = 0
  let at = 0
  while (pattern.test(line)) {
    markers++
    at = pattern.lastIndex
  }
  const space = /^[ \t]*/u.exec(line)?.[0] ?? ''
  return {markers, indent: space.replaceAll('\t', '    ').length, content: line.slice(at).trim()}
}

/** Of accents graves, that only work in runs of one length, each run counts. */
function countMarks(line: string): number {
  return line.match(/[[\]<{*_]|`+/gu)?.length ?? 0
}
