import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import type {DrawingEngine} from '../model/drawing-engine.ts'
import {readFonts} from './fonts.ts'

/** Undefined where the package is not installed whole. */
export async function loadDrawingEngine(): Promise<DrawingEngine | undefined> {
  try {
    const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
    return {wasm: await readFile(path), fonts: await readFonts()}
  } catch {
    return undefined
  }
}
