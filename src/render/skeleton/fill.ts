import {flatMap} from '../../leaves/flat-map.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Attributes, Node} from '../node.ts'
import {copy} from '../node.ts'
import {isFragment} from '../template/is-fragment.ts'
import type {Skeleton, Value} from '../template/output.ts'
import type {Adoption} from './adopt.ts'
import {adopt, paragraphs} from './adopt.ts'
import {clean} from './clean.ts'
import {phrasing} from './phrasing.ts'
import {NUMBERED} from './shape.ts'

/** The state while the skeleton becomes a tree. */
export interface Filling extends Adoption {
  skeleton: Skeleton
  /** Shapes that this report has, and their length together. */
  seen: Set<string>
  parsed: number
  diagnostics: Diagnostic[]
  /** The headings of the template itself; those of authors are never left out. */
  ownHeadings: Set<Node>
  /** Prose of which the words alone stand somewhere, such as in an attribute. */
  spelled: Set<Value>
}

/** A copy of parsed Markdown with its values in: `first` is the index of its first. */
export function fill(nodes: readonly Node[], first: number, state: Filling): Node[] {
  return flatMap(nodes, (node) => fillOne(node, first, state))
}

function fillOne(node: Node, first: number, state: Filling): Node | Node[] {
  if (node.type === 'text') return fillText(node.value ?? '', first, state)
  if (node.type === 'paragraph') return fillParagraph(node, first, state)
  if (node.type === 'heading') return fillHeading(node, first, state)
  const children = node.children && fill(node.children, first, state)
  const filled = copy(node, node.type === 'link' ? withoutLinks(children ?? []) : children)
  if (filled.value !== undefined) filled.value = fillString(filled.value, first, state)
  if (filled.url !== undefined) filled.url = fillString(filled.url, first, state)
  if (filled.title) filled.title = fillString(filled.title, first, state)
  if (filled.alt) filled.alt = fillString(filled.alt, first, state)
  if (filled.attributes) filled.attributes = fillAttributes(filled.attributes, first, state)
  return filled
}

/** A text that stands alone takes the place of its paragraph; elsewhere it goes on within the line. */
function fillParagraph(node: Node, first: number, state: Filling): Node[] {
  const [only, ...others] = node.children ?? []
  const alone =
    only?.type === 'text' && others.length === 0 ? /^\s*\uE000(\d+)\uE001\s*$/u.exec(only.value ?? '') : null
  const value = alone ? valueAt(Number(alone[1]), first, state) : undefined
  if (isFragment(value)) return paragraphs(adopt(value, state))
  const children = fill(node.children ?? [], first, state)
  return children.some((child) => child.type !== 'text' || child.value?.trim()) ? [copy(node, children)] : []
}

function fillHeading(node: Node, first: number, state: Filling): Node {
  state.depth = node.depth ?? 1
  const children = fill(node.children ?? [], first, state)
  const anchor = children.find(({type, name}) => type === 'textDirective' && name === 'anker')
  const {id, inhoud} = anchor?.attributes ?? {}
  const heading = copy(node, trimmed(children.filter((child) => child !== anchor)))
  if (anchor) heading.data = {...(id && {id}), ...(inhoud === 'nee' && {inhoud: false})}
  state.ownHeadings.add(heading)
  return heading
}

/** The space before an `:anker` at the end of a heading says nothing. */
function trimmed(children: readonly Node[]): Node[] {
  const last = children.at(-1)
  return last?.type === 'text'
    ? children.slice(0, -1).concat({...last, value: last.value?.trimEnd() ?? ''})
    : [...children]
}

function fillText(source: string, first: number, state: Filling): Node[] {
  const found: Node[] = []
  // Splitting by an expression with a group gives text and number in turn.
  for (const [index, part] of source.split(NUMBERED).entries()) {
    const value = index % 2 === 0 ? part : valueAt(Number(part), first, state)
    if (isFragment(value)) found.push(...phrasing(paragraphs(adopt(value, state))))
    else append(found, index % 2 === 0 ? value : clean(value))
  }
  return found
}

function append(nodes: Node[], value: string): void {
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = {...last, value: (last.value ?? '') + value}
  else if (value !== '') nodes.push({type: 'text', value})
}

function fillString(source: string, first: number, state: Filling): string {
  return source
    .split(NUMBERED)
    .map((part, index) => (index % 2 === 0 ? part : plain(valueAt(Number(part), first, state), state)))
    .join('')
}

function fillAttributes(attributes: Attributes, first: number, state: Filling): Attributes {
  const filled = Object.entries(attributes).map(([key, value]): [string, string] => [
    key,
    fillString(value ?? '', first, state)
  ])
  return Object.fromEntries(filled)
}

function valueAt(number: number, first: number, state: Filling): Value {
  return state.skeleton.values[first + number] ?? ''
}

function plain(value: Value, {spelled}: Filling): string {
  if (!isFragment(value)) return clean(value)
  spelled.add(value)
  return clean(value.plain)
}

/** A link cannot hold another, nor a footnote, which becomes one. */
function withoutLinks(nodes: readonly Node[]): Node[] {
  return flatMap(nodes, (node) => {
    if (node.type === 'footnoteReference') return []
    const children = node.children && withoutLinks(node.children)
    return node.type === 'link' ? (children ?? []) : copy(node, children)
  })
}
