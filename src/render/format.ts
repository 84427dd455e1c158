import type {Root} from 'mdast'
import type {Rapport} from '../model/rapport.ts'

/** A kind of output: the report as a document tree in, a file out. */
export interface Format {
  id: string
  /** Without a dot. */
  extension: string
  /** `rapport` holds what stands beside the text: images, house style, metadata. */
  write(root: Root, rapport: Rapport): Promise<Uint8Array>
}
