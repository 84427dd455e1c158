import type {Html, Nodes, Parents, Root} from 'mdast'
import {checkInvoeging, checkText} from './invoegingen.ts'
import {limits} from './limits.ts'
import {quote} from './quote.ts'
import type {Report} from './report.ts'
import type {Range} from './range.ts'

interface Tidy {
  text: string
  report: Report
  /** Characters that each definition of a link stands for. */
  definitions: Map<string, number>
  /** How often each is used. */
  references: Map<string, number>
  depth: number
  failed: boolean
}

/**
 * Takes HTML out of the tree and says so, and checks what is inserted. False when the tree is too large for the stages
 * that follow.
 */
export function tidy(root: Root, text: string, report: Report): boolean {
  const maps = {definitions: new Map<string, number>(), references: new Map<string, number>()}
  const state = {text, report, ...maps, depth: 0, failed: false}
  visit(state, root)
  let expansion = 0
  for (const [name, count] of state.references) expansion += count * (state.definitions.get(name) ?? 0)
  if (expansion > limits.expansion)
    fail(state, root, 'De verwijzingen met een definitie maken samen een te grote tekst.')
  return !state.failed
}

function visit(state: Tidy, node: Nodes): void {
  if (state.failed) return
  switch (node.type) {
    case 'text':
      checkText(state.text.slice(...rangeOf(node)), rangeOf(node), state.report)
      break
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      checkInvoeging(
        node,
        state.text.slice(...rangeOf(node)),
        state.text.slice(rangeOf(node)[1], rangeOf(node)[1] + 200),
        rangeOf(node),
        state.report
      )
      break
    case 'table':
      if ((node.align?.length ?? 0) * node.children.length > limits.cells)
        fail(state, node, 'Deze tabel is te groot.')
      break
    case 'linkReference':
    case 'imageReference':
      state.references.set(node.identifier, (state.references.get(node.identifier) ?? 0) + 1)
      break
    case 'definition':
      state.definitions.set(node.identifier, node.url.length + (node.title ?? '').length)
      break
  }
  if ('children' in node) visitChildren(state, node)
}

function visitChildren(state: Tidy, parent: Parents): void {
  if (++state.depth > limits.nodes)
    fail(state, parent, 'Hier zijn te veel lijsten, citaten of nadruk in elkaar gezet.')
  for (const child of parent.children) {
    if (child.type === 'html') reportHtml(state, child)
    else visit(state, child)
  }
  if (parent.children.some(({type}) => type === 'html')) removeHtml(parent)
  state.depth--
}

function fail(state: Tidy, node: Nodes, message: string): void {
  const [start] = rangeOf(node)
  state.report('te-groot', [start, start + 1], message)
  state.failed = true
}

/** Comments vanish without a word; of a pair of tags the first is enough to speak of. */
function reportHtml(state: Tidy, node: Html): void {
  const [start, end] = rangeOf(node)
  const rest = withoutComments(node.value)
  if (rest.startsWith('<!--')) {
    const message =
      'De opmerking die hier begint, eindigt nergens met `-->`. De tekst erna zou uit het rapport vallen.'
    state.report('open-opmerking', [start, start + 4], message)
  } else if (rest !== '' && !/^<\/[^>]*>$/u.test(rest)) {
    const message = `${quote(rest)} is HTML en komt niet in het rapport. Gebruik Markdown, of schrijf \`\\<\` voor een gewone <.`
    state.report('ruwe-html', [start, Math.max(start, end)], message)
  }
}

/** What is left without whole comments, which HTML allows anywhere. */
function withoutComments(html: string): string {
  let rest = html.trim()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end === -1) break
    rest = rest.slice(end + 3).trim()
  }
  return rest
}

function removeHtml(parent: Parents): void {
  const kept: Nodes[] = []
  for (const child of parent.children) {
    const before = kept.at(-1)
    if (child.type === 'html') continue
    if (child.type === 'text' && before?.type === 'text') join(before, child)
    else kept.push(child)
  }
  Object.assign(parent, {children: kept})
}

function join(before: Extract<Nodes, {type: 'text'}>, after: Extract<Nodes, {type: 'text'}>): void {
  before.value += after.value
  if (before.position && after.position)
    before.position = {start: before.position.start, end: after.position.end}
}

function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
