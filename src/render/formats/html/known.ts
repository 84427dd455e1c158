import type {FootnoteDefinition, RootContent} from 'mdast'
import type {State} from 'mdast-util-to-hast'

/**
 * What was written as HTML of one document, for who writes it again after some of its blocks were replaced and nothing
 * else of it changed.
 */
export interface KnownPages {
  /** What stands around the report: the headings, and so the contents, are the same. */
  frame?: string
  /** By their first block. */
  runs: WeakMap<RootContent, Written>
  notes?: {of: Notes; html: string | Uint8Array}
}

/** A heading with the blocks up to the next; only what stands before the first heading has none. */
export type BlockRun = readonly RootContent[]

/** A run as HTML, with the footnotes that it refers to. */
export interface Written {
  run: BlockRun
  html: string | Uint8Array
  references: readonly Reference[]
}

export interface Reference {
  id: string
  /** That the footnote had. */
  number: number
  /** Which time it is that a text refers to it. */
  time: number
}

/** All that the HTML of the footnotes follows from. */
export interface Notes {
  order: readonly string[]
  times: readonly (number | undefined)[]
  definitions: readonly FootnoteDefinition[]
}

export function newKnownPages(): KnownPages {
  return {runs: new WeakMap()}
}

/** The run as it was written before, when its footnotes have the numbers that they had; else as `make` writes it. */
export function recallRun(
  run: BlockRun,
  state: State,
  pages: KnownPages | undefined,
  make: (run: BlockRun, state: State) => Written
): string | Uint8Array {
  const [first] = run
  const known = first && pages?.runs.get(first)
  if (known && isSame(known.run, run) && counted(known.references, state)) return known.html
  const {html, references} = make(run, state)
  if (pages === undefined || first === undefined) return html
  const bytes = Buffer.from(html)
  pages.runs.set(first, {run, html: bytes, references: [...references]})
  return bytes
}

/** Counts the references as if they were written now; false, and counts none, when one would get another number. */
function counted(references: readonly Reference[], {footnoteOrder, footnoteCounts}: State): boolean {
  const before = footnoteOrder.length
  for (const [index, {id, number, time}] of references.entries()) {
    const known = footnoteCounts.get(id)
    if (known === undefined) footnoteOrder.push(id)
    const now = known === undefined ? footnoteOrder.length : footnoteOrder.indexOf(id) + 1
    footnoteCounts.set(id, (known ?? 0) + 1)
    if (now === number && time === (known ?? 0) + 1) continue
    for (const each of references.slice(0, index + 1).reverse()) uncount(each.id, footnoteCounts)
    footnoteOrder.length = before
    return false
  }
  return true
}

function uncount(id: string, counts: Map<string, number>): void {
  const times = (counts.get(id) ?? 1) - 1
  if (times === 0) counts.delete(id)
  else counts.set(id, times)
}

/** The footnotes as they were written before, when all that they follow from is the same. */
export function recallNotes(
  of: Notes,
  pages: KnownPages | undefined,
  make: () => string
): string | Uint8Array {
  const known = pages?.notes
  if (known && isSameNotes(known.of, of)) return known.html
  const html = make()
  if (pages) pages.notes = {of, html: Buffer.from(html)}
  return html
}

function isSameNotes(a: Notes, b: Notes): boolean {
  return isSame(a.order, b.order) && isSame(a.times, b.times) && isSame(a.definitions, b.definitions)
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
