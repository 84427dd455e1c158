import type {DrawingEngine} from '../model/drawing-engine.ts'
import {imageTypeOf} from './image-type.ts'
import {pngOf} from './png.ts'

/** More takes a second and a hundred megabytes. */
const MOST_PIXELS = 20_000_000

const FAMILY = 'Source Sans 3'

/** Without any of these a drawing shows no words: an entity or a drawing within it may hold them. */
const WORDS = /text|<!ENTITY|data:/i

/** It can be started once in a process. */
let started: Promise<void> | undefined

/**
 * A drawing as PNG, `width` pixels wide: SVG in, PNG out. Fonts are those of the engine, whatever the drawing asks for;
 * nothing is loaded from elsewhere. Undefined for what is no SVG, cannot be drawn, would be too large, or holds a script
 * or a reference to something outside itself.
 */
export async function rasterise(
  svg: string | Uint8Array,
  width: number,
  {wasm, fonts}: DrawingEngine
): Promise<Uint8Array | undefined> {
  const bytes = typeof svg === 'string' ? new TextEncoder().encode(svg) : svg
  if (imageTypeOf(bytes) !== 'svg') return undefined
  const {initWasm, Resvg} = await import('@resvg/resvg-wasm')
  started ??= initWasm(new Uint8Array(wasm))
  await started
  try {
    const families = {defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY}
    // To read them takes a sixth of the time of a first drawing.
    const fontBuffers = WORDS.test(new TextDecoder().decode(bytes)) ? [...fonts()] : []
    const drawing = new Resvg(bytes, {
      fitTo: {mode: 'width', value: Math.max(1, Math.round(width))},
      font: {fontBuffers, ...families, monospaceFamily: FAMILY, cursiveFamily: FAMILY}
    })
    const pixels = width * width * (drawing.height / drawing.width)
    if (!(pixels <= MOST_PIXELS)) return undefined
    const image = drawing.render()
    const png = pngOf(image)
    image.free()
    drawing.free()
    return png
  } catch {
    // In English, and about a program that the user never saw.
    return undefined
  }
}
