/**
 * The engine that draws, of these bytes, as the build compiled it: a WebAssembly.Module, or undefined where none was kept.
 * In what is published scripts/compiled.mjs stands in the place of this file, which has none.
 */
export const compiled: (bytes: Uint8Array) => object | undefined = () => undefined
