import type {Composed} from '../compose.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {InputFile} from '../model/source.ts'
import type {Built, KnownPages} from '../render.ts'

/** The last report and its document, with what they were made of. */
export interface KnownReport {
  composed?: Composed & {
    onderzoek: Onderzoek
    concept: boolean
    intern: boolean
    /** How many of the changes to texts are in it. */
    seen: number
  }
  document?: KnownDocument
}

/** A report as a document, and what was written of that. */
export interface KnownDocument {
  template: readonly InputFile[]
  built: Built
  pages: KnownPages
}
