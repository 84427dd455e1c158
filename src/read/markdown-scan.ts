import {limits} from './limits.ts'
import {readPrefix} from './markdown-prefix.ts'
import type {Report} from './report.ts'

interface State {
  text: string
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
 * is never closed, and goes one level deeper for each list or quote. One linear walk, by character codes because every
 * text goes through it.
 */
export function scanMarkdown(text: string, report: Report, from = 0): boolean {
  const state: State = {text, containers: 0, underlines: 0, length: 0, marks: 0, work: 0}
  let count = 0
  for (let start = from; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const problem = ++count > limits.lines ? tooManyLines : scanLine(state, start, end)
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
function scanLine(state: State, start: number, end: number): string | undefined {
  const {markers, indent, content} = readPrefix(state.text, start, end)
  if (markers > limits.markers)
    return `Deze regel begint met meer dan ${String(limits.markers)} tekens voor lijsten of citaten.`
  if (markers > 0 && indent > limits.indent) return 'Deze lijst springt te ver in.'
  const problem = scanBlock(state, content, end)
  if (problem) return problem
  if (content === end || (markers > 0 && indent < 4) || isFootnote(state.text, start)) endParagraph(state)
  const {marks, pipes} = countMarks(state.text, content, end)
  if (pipes > limits.columns + 1) return `Een tabel mag ${String(limits.columns)} kolommen hebben.`
  state.work += limits.containerWork * (markers + pipes + (indent >> 1))
  state.length += end - start
  state.marks += marks
  return state.work + state.length * state.marks > limits.work ? tooMuchWork : undefined
}

/** Lines of `:::`, and of `===` or `---` below text. */
function scanBlock(state: State, content: number, end: number): string | undefined {
  const first = state.text[content]
  if (content === end || (first !== ':' && first !== '=' && first !== '-')) return undefined
  const line = state.text.slice(content, end).trimEnd()
  if (line.startsWith(':::')) {
    state.containers = /^:+$/u.test(line) ? Math.max(0, state.containers - 1) : state.containers + 1
    if (state.containers > limits.containers)
      return `Hier staan meer dan ${String(limits.containers)} blokken met \`:::\` in elkaar.`
  } else if (state.length > 0 && /^(?:=+|-+)$/u.test(line) && ++state.underlines > limits.underlines)
    return 'Hier staan te veel koppen met een streep eronder. Begin een kop met `##`.'
  return undefined
}

/** The definition of a footnote ends a paragraph; a mark of one at the start of a line does not. */
function isFootnote(text: string, start: number): boolean {
  const definition = /\[\^[^\]\n]+\]:/uy
  definition.lastIndex = start
  return text.startsWith('[^', start) && definition.test(text)
}

function endParagraph(state: State): void {
  state.work += state.length * state.marks
  state.length = 0
  state.marks = 0
}

const SIGNS = /[|`[\]<{*_]/gu

/** Of accents graves, that only work in runs of one length, each run counts. */
function countMarks(text: string, start: number, end: number): {marks: number; pipes: number} {
  let marks = 0
  let pipes = 0
  // Found by an expression, because nearly every sign of a text is none of these.
  for (const {0: sign, index} of text.slice(start, end).matchAll(SIGNS))
    if (sign === '|') pipes++
    else if (sign !== '`' || text[start + index - 1] !== '`') marks++
  return {marks, pipes}
}
