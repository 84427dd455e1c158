/** What draws an SVG as pixels: a program for WebAssembly, and the fonts that it may use, as files. */
export interface DrawingEngine {
  wasm: Uint8Array
  /** Read when a drawing has words. Throws where they are not installed. */
  fonts: () => readonly Uint8Array[]
}
