import {LIMITS, readBytes} from './bytes.ts'
import type {Geweigerd} from './reasons.ts'

/** A PDF that the user himself named. */
export function readPdf(absolute: string): Uint8Array | Geweigerd {
  return readBytes(absolute, LIMITS.pdf)
}
