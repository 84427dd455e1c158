import type {Composed} from '../compose.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {InputFile} from '../model/source.ts'
import type {Tekstwijziging} from '../model/tekstwijziging.ts'
import type {Built, KnownPages} from '../render.ts'

/** The last report and its document, with what they were made of. */
export interface KnownReport {
  composed?: Composed & {
    onderzoek: Onderzoek
    concept: boolean
    intern: boolean
    /** The texts that were replaced since: of each the one that is in it, and the last. */
    later: readonly Tekstwijziging[]
  }
  document?: KnownDocument
}

/** A report as a document, and what was written of that. */
export interface KnownDocument {
  template: readonly InputFile[]
  built: Built
  pages: KnownPages
}

/** Keeps what was replaced in this onderzoek for when its report is asked for: a text twice replaced was replaced once. */
export function addChanges(
  {composed}: KnownReport,
  onderzoek: Onderzoek,
  found: readonly Tekstwijziging[]
): void {
  if (composed?.onderzoek !== onderzoek) return
  const before = new Map(composed.later.map((each) => [each.na, each.voor]))
  const replaced = new Set(found.map(({voor}) => voor))
  composed.later = [
    ...composed.later.filter(({na}) => !replaced.has(na)),
    ...found.map(({voor, na}) => ({voor: before.get(voor) ?? voor, na}))
  ]
}
