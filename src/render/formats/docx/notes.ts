import type {Notes} from './state.ts'
import type {Root} from 'mdast'
import {run, text} from './run.ts'
import type {State} from './state.ts'
import {element} from './xml.ts'
import type {Element} from './xml.ts'

export type FoundNote =
  | {kind: 'first'; id: number; bookmark: string}
  | {kind: 'again'; text: string; bookmark: string}
  | {kind: 'nested'; text: string}

export function makeNotes(root: Root, last: number): Notes {
  const definitions = new Map(
    root.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : []
    )
  )
  return {definitions, numbers: new Map(), last, inside: false}
}

/** What stands in the text for a note: Word has one reference per note, and the next are fields with its number. */
export function noteOf(identifier: string, {notes}: State): FoundNote {
  const known = notes.numbers.get(identifier)
  if (known !== undefined) return {kind: 'again', text: String(known), bookmark: bookmarkOf(known)}
  if (notes.inside || !notes.definitions.has(identifier)) return {kind: 'nested', text: `[${identifier}]`}
  const number = notes.numbers.size + 1
  notes.numbers.set(identifier, number)
  return {kind: 'first', id: notes.last + number, bookmark: bookmarkOf(number)}
}

function bookmarkOf(number: number): string {
  return `_Noot${String(number)}`
}

/** A note, with its number before its first words. */
export function footnote(id: number, [first, ...rest]: readonly Element[], {styles}: State): Element {
  const number = run([element('w:footnoteRef')], {style: styles.id('footnoteReference')})
  const [properties, ...words] = first?.children ?? []
  const lead = [...(properties === undefined ? [] : [properties]), number, text(' '), ...words]
  return element('w:footnote', {'w:id': id}, [element('w:p', {}, lead), ...rest])
}

/** What stands above the notes of a page, and above those that go on from the page before. */
export function separators(): Element[] {
  return ['separator', 'continuationSeparator'].map((type, index) =>
    element('w:footnote', {'w:type': type, 'w:id': index - 1}, [
      element('w:p', {}, [run([element(`w:${type}`)])])
    ])
  )
}
