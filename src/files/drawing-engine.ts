import {readFileSync} from 'node:fs'
import type {DrawingEngine} from '../model/drawing-engine.ts'
import {compiled} from './compiled.ts'
import {readFonts} from './fonts.ts'
import {packageFile} from './package-file.ts'

/** Undefined where the package is not installed. */
export function loadDrawingEngine(): DrawingEngine | undefined {
  try {
    const bytes = readFileSync(packageFile('@resvg/resvg-wasm/index_bg.wasm'))
    return {wasm: compiled(bytes) ?? bytes, fonts: readFonts}
  } catch {
    return undefined
  }
}
