/** What makes a PDF of a program in Typst, on computers that have it. There is one today. */
export interface PdfEngine {
  /** The fonts that it may use, as files. */
  fonts: readonly Uint8Array[]
  /** For a source with these files, and for others without signs that are in none of them. */
  compilerFor: (source: string, files: readonly EngineFile[]) => PdfCompiler
}

export interface PdfCompiler {
  /** Undefined when the source cannot be made into a PDF that keeps to the standard. `date` is what the file says. */
  compile: (source: string, files: readonly EngineFile[], date: Date) => Compiled | undefined
}

export interface Compiled {
  bytes: Uint8Array
  /** What the program says of where things are, in the order in which it says so. */
  places: readonly Place[]
}

/** A place on a page, in points from its left and top; pages count from 1. */
export interface Place {
  page: number
  x: number
  y: number
}

/** A file that the source names by its path. */
export interface EngineFile {
  path: string
  bytes: Uint8Array
}
