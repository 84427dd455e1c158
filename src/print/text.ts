import type {Diagnostic, Related} from '../model/diagnostic.ts'
import type {PrintContext} from './context.ts'
import {OF_SEVERITY, painter, type Paint} from './colour.ts'
import {frame} from './frame.ts'
import {safe, safeLines} from './safe.ts'

/** Of one kind; a hundred times the same says what there is to say. */
const MOST_OF_A_KIND = 100

/** The messages as an auditor reads them, each with its place in the text. */
export function printText(diagnostics: readonly Diagnostic[], context: PrintContext): string {
  const paint = painter(context.colour)
  const linesOf = lineReader(context)
  const place = ({file, position}: Related | Diagnostic): string =>
    `${safe(context.pathOf(file))}:${String(position.start.line)}:${String(position.start.column)}`
  const block = (diagnostic: Diagnostic): string[] => [
    heading(place(diagnostic), diagnostic, paint),
    ...safeLines(diagnostic.message),
    ...frame(linesOf(diagnostic.file), diagnostic.position, paint).map((line) => `  ${line}`),
    ...hint(diagnostic.hint),
    ...(diagnostic.related ?? []).map(
      (related) => `  Zie ${place(related)}: ${safeLines(related.message).join(' ')}`
    ),
    ''
  ]
  const {shown, left} = capped(diagnostics)
  return [...shown.flatMap(block), ...left].map((line) => `${line}\n`).join('')
}

function heading(place: string, {severity, rule}: Diagnostic, paint: Paint): string {
  return `${paint('bold', place)} ${paint(OF_SEVERITY[severity], severity)} ${paint('dim', safe(rule))}`
}

function hint(text: string | undefined): string[] {
  if (text === undefined) return []
  const [first = '', ...rest] = safeLines(text)
  return [`  Tip: ${first}`, ...rest.map((line) => `       ${line}`)]
}

/** The lines of a file, split once for all messages about it. */
function lineReader({sources}: PrintContext): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const lines = known.get(file) ?? splitLines(sources.get(file)?.text ?? '')
    known.set(file, lines)
    return lines
  }
}

/** What follows the last line end is no line. */
function splitLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}

function capped(diagnostics: readonly Diagnostic[]): {shown: Diagnostic[]; left: string[]} {
  const counts = new Map<string, number>()
  const shown = diagnostics.filter(({rule}) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= MOST_OF_A_KIND
  })
  const left = [...counts].filter(([, count]) => count > MOST_OF_A_KIND)
  const lines = left.map(
    ([rule, count]) => `En nog ${String(count - MOST_OF_A_KIND)} meldingen ${safe(rule)}.`
  )
  return {shown, left: lines.length === 0 ? [] : [...lines, '']}
}
