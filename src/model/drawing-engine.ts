/** What draws an SVG as pixels: a program for WebAssembly, and the fonts that it may use, as files. */
export interface DrawingEngine {
  wasm: Uint8Array
  fonts: readonly Uint8Array[]
}
