import type {Root} from 'mdast'
import type {Severity} from '../model/diagnostic.ts'
import type {Rapport} from '../model/rapport.ts'

/** A kind of output: the report as a document tree in, a file out. */
export interface Format {
  id: string
  /** Without a dot. */
  extension: string
  /** Files that the file of `write` points at, which come beside it. */
  companions?(rapport: Rapport): readonly {name: string; bytes: Uint8Array}[]
  /** `rapport` holds what stands beside the text: images, house style, metadata. */
  write(root: Root, rapport: Rapport): Promise<Uint8Array | Written>
}

/** A file of a format that cannot always do what is asked. */
export interface Written {
  /** Absent when there is no file; then one of the messages is a fout. */
  bytes?: Uint8Array
  messages: readonly Message[]
}

/** Something about a file as a whole, in Dutch. */
export interface Message {
  severity: Severity
  text: string
}
