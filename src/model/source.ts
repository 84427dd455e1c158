import type {Root} from 'mdast'

/** A file as it lies on disk. `path` is relative to the folder that was read, with `/` between its parts. */
export interface InputFile {
  path: string
  bytes: Uint8Array
}

/** Where a value stands within the data of one file: `['normen', 0, 'tekst']`. */
export type Path = readonly (string | number)[]

/** Where an element was written: its file, and its place within the data of that file. */
export interface Origin {
  file: string
  path: Path
}

/**
 * Offsets in the text of a file, end exclusive. `key` is absent for list items and for the root.
 */
export interface Span {
  key?: readonly [number, number]
  value: readonly [number, number]
}

/** The span of each value. */
export interface Spans {
  get: (path: Path) => Span | undefined
}

/**
 * One file after reading: plain data, but for `spans`. Scalars in `data` are text (`'2019'`, never `2019`) or null
 * where a key has no value: only a schema knows which type was meant. `data` is undefined when nothing could be
 * made of the file; a diagnostic then says why.
 */
export interface Source {
  path: string
  /** The decoded text, without a byte order mark. */
  text: string
  data: unknown
  spans: Spans
  /** The texts of values that were left out while reading, such as those of a key that stood there twice. */
  dropped?: readonly string[]
  /** CSV files only. */
  csv?: Csv
  /** Markdown files only: what follows the front matter, with positions that hold for the whole file. */
  body?: Root
}

/**
 * A CSV file: where its cells stand in its text, for only its table knows what they are; `cellText` of csv.ts reads one.
 * Arrays of numbers, for there may be a million. In an `Origin` its path is `[row, column]`, and row 0 is the heading.
 */
export interface Csv {
  file: string
  delimiter: ';' | ',' | '\t'
  text: string
  /** Offsets of each cell, row by row, its quotation marks included. */
  starts: Uint32Array
  ends: Uint32Array
  /** The number of the first cell of each row, and last the number of all cells; rows may differ in length. */
  firsts: Uint32Array
}

/** A path as a key of a map. A NUL cannot occur in a file that was read, so it cannot occur in a key. */
export function pathKey(path: Path): string {
  return path.join('\0')
}
