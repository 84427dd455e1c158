import {readFileSync} from 'node:fs'
import type {DrawingEngine} from '../model/drawing-engine.ts'
import {readFonts} from './fonts.ts'
import {packageFile} from './package-file.ts'

/** Undefined where the package is not installed. */
export function loadDrawingEngine(): DrawingEngine | undefined {
  try {
    return {wasm: readFileSync(packageFile('@resvg/resvg-wasm/index_bg.wasm')), fonts: readFonts}
  } catch {
    return undefined
  }
}
