/** What draws an SVG as pixels: a program for WebAssembly, and the fonts that it may use, as files. */
export interface DrawingEngine {
  /** Its bytes, or a WebAssembly.Module of them. */
  wasm: Uint8Array | object
  /** Read when a drawing has words. Throws where they are not installed. */
  fonts: () => readonly Uint8Array[]
}
