import type {Root} from 'mdast'
import type {Rapport} from '../model/rapport.ts'
import type {Fragment} from '../model/beelden.ts'
import type {Finished} from './finish.ts'
import {refinish} from './finish/refinish.ts'
import {textOf} from './finish/text.ts'
import type {Node} from './node.ts'
import {isDirective} from './node.ts'
import {refill, type Assembled, type AssembledPart} from './skeleton/assemble.ts'
import type {Piece} from './skeleton/split.ts'
import type {Value} from './template/output.ts'

/** A document, with what it was made of. */
export interface Built extends Finished {
  rapport: Rapport
  assembled: Assembled
  /** For each value of the skeleton, the parts that it stands in. */
  places?: ReadonlyMap<Value, readonly AssembledPart[]>
}

/** A fragment of the report that holds other words now, and what it held before. */
export interface Rewritten {
  fragment: Fragment
  before: Root
}

/**
 * Brings a document up to date after other words came in fragments of its report. False when that can make a difference
 * elsewhere in it, as a heading or footnote that comes or goes does: then the document is of no use any more.
 */
export function rebuild(built: Built, rewritten: readonly Rewritten[]): boolean {
  const {assembled} = built
  const places = (built.places ??= placesOf(assembled))
  const parts = new Set<AssembledPart>()
  for (const {fragment, before} of rewritten) {
    if (assembled.spelled.has(fragment) || outline(before) !== outline(fragment.tree)) return false
    for (const part of places.get(fragment) ?? []) parts.add(part)
  }
  return [...parts].every((part) => renew(part, built))
}

function placesOf({skeleton, parts}: Assembled): Map<Value, AssembledPart[]> {
  const found = new Map<Value, AssembledPart[]>()
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    const end = next ? firstOf(next) : skeleton.values.length
    for (const value of skeleton.values.slice(firstOf(part), end)) {
      if (typeof value === 'string') continue
      const known = found.get(value)
      if (known) known.push(part)
      else found.set(value, [part])
    }
  }
  return found
}

/** The index of its first value, or of that of the part after it. */
function firstOf({piece}: AssembledPart): number {
  return piece.type === 'list' ? (piece.items[0]?.first ?? 0) : piece.first
}

/** All in a text that can make a difference outside of its place. */
function outline(tree: Node, found: string[] = []): string {
  for (const node of tree.children ?? []) {
    if (node.type === 'heading') found.push(`${String(node.depth)} ${textOf(node)}`)
    else if (isDirective(node)) found.push(JSON.stringify(node))
    else if (node.type.startsWith('footnote')) found.push(`${node.type} ${node.identifier ?? ''}`)
    outline(node, found)
  }
  return found.join('\n')
}

/** What is about the whole document, or gets its number from there. */
const WHOLE = /:{2,}(?:figuur|breed|inhoud)/u

function isWhole(piece: Piece): boolean {
  if (piece.type === 'list') return piece.items.some(({text}) => WHOLE.test(text))
  return WHOLE.test(piece.text) || (piece.type === 'container' && piece.children.some(isWhole))
}

function renew(part: AssembledPart, built: Built): boolean {
  const {assembled, root, rapport} = built
  if (isWhole(part.piece)) return false
  const filled = refill(assembled, part)
  if (part.nodes.length === 0) return filled.nodes.length === 0
  const finished =
    filled.nodes.length > 0 ? refinish(part.nodes, filled.nodes, built, rapport.grafieken) : undefined
  if (finished === undefined || !replace(root, part.nodes, finished)) return false
  part.nodes = finished
  return [...filled.footnotes].every(([identifier, note]) => renewNote(identifier, note, built))
}

/** Most footnotes of a text that changed did not. */
function renewNote(identifier: string, note: Node, built: Built): boolean {
  const before = built.assembled.footnotes.get(identifier)
  const [finished] = (before && refinish([before], [note], built, built.rapport.grafieken)) ?? []
  if (before === undefined || finished === undefined) return false
  if (JSON.stringify(before) === JSON.stringify(finished)) return true
  built.assembled.footnotes.set(identifier, finished)
  return replace(built.root, [before], [finished])
}

/** Puts blocks in the place of others; false when those do not stand there together. */
function replace(root: Node, old: readonly Node[], fresh: readonly Node[]): boolean {
  const children = root.children ?? []
  const start = old[0] ? children.indexOf(old[0]) : -1
  if (start === -1 || old.some((node, index) => children[start + index] !== node)) return false
  root.children = children.toSpliced(start, old.length, ...fresh)
  return true
}
