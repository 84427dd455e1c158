import type {Diagnostic} from '../../model/diagnostic.ts'
import {didYouMean} from '../../nearest.ts'
import {DIRECTIVE_NAMES, isKnown} from '../directives.ts'
import type {Node} from '../node.ts'
import {isDirective} from '../node.ts'
import type {Skeleton} from '../template/output.ts'
import {PLACEHOLDER, placeInTemplate} from '../template/output.ts'
import {fault} from '../template/place.ts'
import {parseMarkdown} from './parse-markdown.ts'
import type {Part} from './split.ts'

/** A placeholder after parsing: the nth value of the part. */
export const NUMBERED: RegExp = /\uE000(\d+)\uE001/u

/** Parsed Markdown by its text: parts of the same shape are parsed once. */
export type Shapes = Map<string, readonly Node[]>

/** Parses a part, or finds it parsed. What the template does wrong in it is said once per shape. */
export function shapeOf(
  part: Part,
  skeleton: Skeleton,
  shapes: Shapes,
  diagnostics: Diagnostic[]
): readonly Node[] {
  const found = shapes.get(part.text)
  if (found) return found
  let count = 0
  const numbered = part.text.replaceAll(PLACEHOLDER, () => `\uE000${String(count++)}\uE001`)
  const {children} = parseMarkdown(numbered)
  shapes.set(part.text, children)
  const report = (message: string, hint?: string, line = 1): void => {
    const start = part.text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0)
    const at = placeInTemplate(skeleton, part.offset + start)
    if (at) diagnostics.push(fault(at, message, hint))
  }
  inspect(children, report)
  const kept = new Set(
    JSON.stringify(children, (key, value: unknown) => (key === 'position' ? 0 : value)).match(
      /\uE000\d+\uE001/gu
    )
  )
  if (kept.size < count)
    report(
      'Een waarde op deze regel komt niet in het rapport.',
      'Heeft de tabel hier meer cellen dan kolommen?'
    )
  return children
}

type Report = (message: string, hint?: string, line?: number) => void

function inspect(
  nodes: readonly (Node & {position?: {start: {line: number}} | undefined})[],
  report: Report
): void {
  for (const node of nodes) {
    const line = node.position?.start.line
    if (node.type === 'html')
      report('HTML in een sjabloon wordt niet overgenomen.', 'Gebruik Markdown of een `:::`-blok.', line)
    else if (node.type === 'definition')
      report('Een sjabloon kan geen losse linkdefinities bevatten.', 'Schrijf `[tekst](#anker)`.', line)
    else if (isDirective(node) && !isKnown(node)) unknownDirective(node, report, line)
    inspect(node.children ?? [], report)
  }
}

function unknownDirective(node: Node, report: Report, line: number | undefined): void {
  const colons = node.type === 'textDirective' ? ':' : node.type === 'leafDirective' ? '::' : ':::'
  const name = node.name ?? ''
  if (NUMBERED.test(name) || /^\d/u.test(name))
    report(
      'Een dubbele punt direct voor een waarde leest Markdown als opmaak.',
      'Zet een spatie na de dubbele punt.',
      line
    )
  else {
    const hint = DIRECTIVE_NAMES.includes(name)
      ? 'Deze opmaak bestaat wel, maar met een ander aantal dubbele punten.'
      : 'Is het gewone tekst, zet dan een spatie na de dubbele punt.'
    report(`Onbekende opmaak \`${colons}${name}\`${didYouMean(name, DIRECTIVE_NAMES)}`, hint, line)
  }
}
