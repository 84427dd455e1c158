import type {Rapport} from '../../../model/rapport.ts'
import type {Node} from '../../node.ts'
import type {Expression} from './expression.ts'

export type Handler = (node: Node, context: Context) => Expression

/** What handlers know of the place where they are, and of the report. */
export interface Context {
  handlers: Readonly<Partial<Record<string, Handler>>>
  rapport: Rapport
  /** An author's text with only what the fonts can show, and with places to break what is too long for `longest`. */
  shown: (value: string, longest: number) => string
  /** From how many characters a word may be broken anywhere. */
  longest: number
  /** Finds the words that may be divided, as a group. */
  divided: RegExp
  /** Footnotes by identifier. */
  notes: ReadonlyMap<string, Node>
  /** Those that were printed: the second reference points at the first. */
  printed: Set<string>
  /** Images that can be shown, by url. */
  images: ReadonlyMap<string, ImageFile>
  /** In a heading: no links and no places, because the table of contents prints it once more. */
  heading: boolean
  landscape: boolean
  /** Headings that begin a page. */
  starts: ReadonlySet<Node>
  /** Paragraphs that stay with what follows. */
  leadIns: ReadonlySet<Node>
  /** How deep in lists and quotations. */
  depth: number
  /** How deep in lists with marks alone. */
  marks: number
}

export interface ImageFile {
  path: string
  /** As Typst calls it: `png`. */
  format: string
  bytes: Uint8Array
}
