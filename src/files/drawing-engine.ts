import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {DrawingEngine} from '../model/drawing-engine.ts'
import {readFonts} from './fonts.ts'

/** Undefined where the package is not installed. */
export function loadDrawingEngine(): DrawingEngine | undefined {
  try {
    const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
    return {wasm: readFileSync(path), fonts: readFonts}
  } catch {
    return undefined
  }
}
