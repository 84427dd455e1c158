import type {Root} from 'mdast'
import type {Severity} from '../model/diagnostic.ts'
import type {PdfEngine} from '../model/pdf-engine.ts'
import type {Rapport} from '../model/rapport.ts'

/** A kind of output: the report as a document tree in, a file out. */
export interface Format {
  id: string
  /** Without a dot. */
  extension: string
  /** Files that the file of `write` points at, which come beside it. */
  companions?(rapport: Rapport): readonly {name: string; bytes: Uint8Array}[]
  /**
   * `rapport` holds what stands beside the text: images, house style, metadata. Empty when no file could be made; then
   * a fout was told.
   */
  write(root: Root, rapport: Rapport, aids?: Aids): Promise<Uint8Array>
}

/** What some formats need of who asks for them. */
export interface Aids {
  /** Hears what there is to say about a file as a whole. */
  tell?: (message: Message) => void
  /** What makes a PDF, where there is such a thing. */
  pdf?: () => Promise<PdfEngine | undefined>
}

/** In Dutch. */
export interface Message {
  severity: Severity
  text: string
}
