import {flatMap} from '../../leaves/flat-map.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Node} from '../node.ts'
import type {Skeleton, Value} from '../template/output.ts'
import {placeInTemplate} from '../template/output.ts'
import {fault} from '../template/place.ts'
import {fill} from './fill.ts'
import type {Filling} from './fill.ts'
import {shapeOf} from './shape.ts'
import type {Part, Piece} from './split.ts'
import {split} from './split.ts'

/** What the skeleton says, as a tree: blocks in order, footnotes aside. */
export interface Assembled {
  /** In order; each piece of the skeleton with the blocks that it gave. */
  parts: AssembledPart[]
  footnotes: Map<string, Node>
  ownHeadings: ReadonlySet<Node>
  diagnostics: Diagnostic[]
  skeleton: Skeleton
  /** Prose of which the words alone stand somewhere, such as in an attribute. */
  spelled: ReadonlySet<Value>
}

export interface AssembledPart {
  piece: Piece
  /** Of the heading above. */
  depth: number
  nodes: readonly Node[]
}

/** Characters of Markdown of a template, each shape once: a large report has some tens of thousands. */
const MOST_PARSED = 2_000_000

const FORM = 'Een blok begint met `:::naam` en eindigt met evenveel dubbele punten.'

/** Makes one tree of the skeleton and its values, part by part: linear, also for a report of a thousand pages. */
export function assemble(skeleton: Skeleton): Assembled {
  const state = filling(skeleton, 1)
  const parts = split(skeleton).map((piece) => ({piece, depth: state.depth, nodes: all([piece], state)}))
  const {footnotes, ownHeadings, spelled} = state
  return {parts, footnotes, ownHeadings, diagnostics: unique(state.diagnostics), skeleton, spelled}
}

/** The blocks of a piece again, for other values in the same skeleton; with the footnotes in them. */
export function refill(
  {skeleton}: Assembled,
  {piece, depth}: AssembledPart
): Pick<Filling, 'footnotes' | 'spelled'> & {nodes: readonly Node[]} {
  const state = filling(skeleton, depth)
  return {nodes: all([piece], state), footnotes: state.footnotes, spelled: state.spelled}
}

function filling(skeleton: Skeleton, depth: number): Filling {
  return {
    skeleton,
    diagnostics: [],
    ownHeadings: new Set(),
    footnotes: new Map(),
    depth,
    seen: new Set(),
    parsed: 0,
    spelled: new Set()
  }
}

function all(pieces: readonly Piece[], state: Filling): Node[] {
  return flatMap(pieces, (piece) => {
    if (piece.type === 'container') return container(piece, state)
    if (piece.type === 'table') return table(piece, state)
    if (piece.type === 'list') return list(piece, state)
    return fill(shape(piece, state), piece.first, state)
  })
}

function shape(part: Part, state: Filling): readonly Node[] {
  const {seen} = state
  if (!seen.has(part.text)) state.parsed += part.text.length
  seen.add(part.text)
  if (state.parsed > MOST_PARSED) {
    report(
      part,
      'Dit sjabloon maakt te veel verschillende stukken opmaak.',
      state,
      'Laat waarden waarden zijn.'
    )
    return []
  }
  const {nodes, faults} = shapeOf(part.text)
  for (const {message, hint, line} of faults) {
    const before = part.text.split('\n', line - 1)
    const start = before.reduce((offset, each) => offset + each.length + 1, 0)
    report({...part, offset: part.offset + start}, message, state, hint)
  }
  return nodes
}

function container(piece: Extract<Piece, {type: 'container'}>, state: Filling): Node[] {
  const closing = ':'.repeat(piece.size)
  const [open] = fill(shape({...piece, text: `${piece.text}\n${closing}`}, state), piece.first, state)
  if (open?.type !== 'containerDirective') report(piece, 'Deze `:::` is geen geldig blok.', state, FORM)
  else if (!piece.closed) report(piece, 'Dit blok wordt niet gesloten.', state, FORM)
  const inside = all(piece.children, state)
  const children = (open?.children ?? []).concat(inside)
  return open && children.length > 0 ? [{...open, children}] : []
}

function table(piece: Extract<Piece, {type: 'table'}>, state: Filling): Node[] {
  const [head] = fill(shape(piece, state), piece.first, state)
  const rows = piece.rows.flatMap((row) => {
    // A row alone is no table: it is parsed under the head, of which only the delimiters matter.
    const delimiters = piece.text.split('\n')[1] ?? ''
    const lone = {
      ...row,
      text: `${delimiters.replaceAll('-', ' ').replaceAll(':', ' ')}\n${delimiters}\n${row.text}`
    }
    const [parsed] = fill(shape(lone, state), row.first, state)
    const [, cells] = parsed?.children ?? []
    if ((cells?.children?.length ?? 0) > (head?.children?.[0]?.children?.length ?? 0))
      report(row, 'Deze rij heeft meer cellen dan de kop van de tabel.', state)
    return cells ? [cells] : []
  })
  return head && rows.length > 0 ? [{...head, children: (head.children ?? []).concat(rows)}] : []
}

function list({items}: Extract<Piece, {type: 'list'}>, state: Filling): Node[] {
  const parsed = items.flatMap((item) => fill(shape(item, state), item.first, state))
  const [first] = parsed
  return first ? [{...first, children: flatMap(parsed, ({children}) => children ?? [])}] : []
}

function report(part: Part, message: string, state: Filling, hint?: string): void {
  const at = placeInTemplate(state.skeleton, part.offset)
  if (at) state.diagnostics.push(fault(at, message, hint))
}

/** What a template does wrong in a list, it does for every item: once is enough. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()]
}
