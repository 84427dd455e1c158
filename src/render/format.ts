import type {Root} from 'mdast'
import type {Outcome} from '../model/diagnostic.ts'
import type {Rapport} from '../model/rapport.ts'

/** A kind of output: the report as a document tree in, a file out. */
export interface Format {
  id: string
  /** Without a dot. */
  extension: string
  /** `rapport` holds what stands beside the text: images, house style, metadata. With a fout there is no file. */
  write(root: Root, rapport: Rapport): Promise<Outcome<Uint8Array>>
}
