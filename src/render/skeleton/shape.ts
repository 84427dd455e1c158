import {didYouMean} from '../../leaves/nearest.ts'
import {DIRECTIVE_NAMES, isKnown} from '../directives.ts'
import {type Shape, type ShapeFault, shapes} from '../kept.ts'
import type {Node} from '../node.ts'
import {isDirective} from '../node.ts'
import {recall} from '../recall.ts'
import {PLACEHOLDER} from '../template/output.ts'
import {isExcessive} from './excess.ts'
import {parseMarkdown} from './parse-markdown.ts'

/** A placeholder after parsing: the nth value of the part. */
export const NUMBERED: RegExp = /\uE000(\d+)\uE001/u

/** Parses the text of a part, or finds it parsed: many parts have the same shape. */
export function shapeOf(text: string): Shape {
  return recall(shapes, text, parseShape)
}

function parseShape(text: string): Shape {
  if (isExcessive(text)) {
    const message = 'In deze alinea staat te veel opmaak.'
    return {nodes: [], faults: [{message, hint: 'Splits haar, of haal opmaak weg.', line: 1}]}
  }
  let count = 0
  const numbered = text.replaceAll(PLACEHOLDER, () => `\uE000${String(count++)}\uE001`)
  const {children} = parseMarkdown(numbered)
  const faults: ShapeFault[] = []
  inspect(children, (message, hint, line = 1) => faults.push({message, hint, line}))
  forgetPlaces(children)
  const printed = JSON.stringify(children)
  const kept = new Set(printed.match(/\uE000\d+\uE001/gu))
  if (kept.size < count)
    faults.push({
      message: 'Een waarde op deze regel komt niet in het rapport.',
      hint: 'Markdown leest deze regel anders dan bedoeld.',
      line: 1
    })
  return {nodes: children, faults}
}

interface Placed extends Node {
  position?: {start: {line: number}} | undefined
}

/** Nobody asks for them after this, and they are half of all that a part is. */
function forgetPlaces(nodes: readonly Placed[]): void {
  for (const node of nodes) {
    delete node.position
    forgetPlaces(node.children ?? [])
  }
}

type Report = (message: string, hint: string, line?: number) => void

function inspect(nodes: readonly Placed[], report: Report): void {
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
