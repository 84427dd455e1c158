import type {Root} from 'mdast'
import type {Outcome} from '../model/diagnostic.ts'
import type {DrawingEngine} from '../model/drawing-engine.ts'
import type {PdfEngine} from '../model/pdf-engine.ts'
import type {Rapport} from '../model/rapport.ts'
import type {KnownPages} from './formats/html/known.ts'

/** A kind of output: the report as a document tree in, a file out. */
export interface Format {
  id: string
  /** Without a dot. */
  extension: string
  /** Files that the file of `write` points at, which come beside it. */
  companions?(rapport: Rapport): readonly {name: string; bytes: Uint8Array}[]
  /** `rapport` holds what stands beside the text: images, house style, metadata. With a fout there is no file. */
  write(root: Root, rapport: Rapport, aids?: Aids): Promise<Outcome<Uint8Array>>
}

/** What some formats need of who asks for them. */
export interface Aids {
  /** What makes a PDF, where there is such a thing. */
  pdf?: () => Promise<PdfEngine | undefined>
  /** What draws an SVG for programs that cannot. */
  drawing?: () => DrawingEngine | undefined
  /** What was written of the same document before, of which some blocks may have been replaced since. */
  pages?: KnownPages
}
