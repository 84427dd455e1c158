/** What makes a PDF of a program in Typst, on computers that have it. There is one today. */
export interface PdfEngine {
  /** The fonts that it may use, as files. */
  fonts: readonly Uint8Array[]
  /** Undefined when the source cannot be made into a PDF that keeps to the standard. `date` is what the file says. */
  compile: (source: string, files: readonly EngineFile[], date: Date) => Uint8Array | undefined
}

/** A file that the source names by its path. */
export interface EngineFile {
  path: string
  bytes: Uint8Array
}
