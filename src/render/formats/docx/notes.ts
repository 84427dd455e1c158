import type {Paragraph} from 'docx'
import type {FootnoteDefinition, Root} from 'mdast'
import type {State} from './state.ts'

/** Footnotes in the order in which the text first refers to them. */
export interface Notes {
  definitions: ReadonlyMap<string, FootnoteDefinition>
  numbers: Map<string, number>
  /** Filled when the body is done: notes may not refer to notes. */
  contents: Map<number, readonly Paragraph[]>
  inside: boolean
}

export type FoundNote =
  | {kind: 'first'; number: number; bookmark: string}
  | {kind: 'again'; text: string; bookmark: string}
  | {kind: 'nested'; text: string}

export function makeNotes(root: Root): Notes {
  const definitions = new Map(
    root.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : []
    )
  )
  return {definitions, numbers: new Map(), contents: new Map(), inside: false}
}

/** What stands in the text for a note: Word has one reference per note, and the next are fields with its number. */
export function noteOf(identifier: string, {notes}: State): FoundNote {
  const known = notes.numbers.get(identifier)
  if (known !== undefined) return {kind: 'again', text: String(known), bookmark: bookmarkOf(known)}
  if (notes.inside || !notes.definitions.has(identifier)) return {kind: 'nested', text: `[${identifier}]`}
  const number = notes.numbers.size + 1
  notes.numbers.set(identifier, number)
  return {kind: 'first', number, bookmark: bookmarkOf(number)}
}

function bookmarkOf(number: number): string {
  return `_Noot${String(number)}`
}
