import {statOf} from './inside.ts'

/** By what a file shows that it was written, without reading it. */
export interface Stamp {
  size: number
  mtimeMs: number
  /** On most systems nobody can set this one back. */
  ctimeMs: number
  ino: number
}

export function stampOf(path: string): Stamp | undefined {
  const stat = statOf(path)
  return stat && {size: stat.size, mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs, ino: stat.ino}
}

export function isSameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a?.size === b?.size && a?.mtimeMs === b?.mtimeMs && a?.ctimeMs === b?.ctimeMs && a?.ino === b?.ino
}

/** The coarsest clock of a file system in use, that of FAT. */
const COARSE = 2000

/** Whether a file that was written after this moment has another stamp for sure. */
export function isSettled({mtimeMs, ctimeMs}: Stamp, moment: number): boolean {
  return Math.max(mtimeMs, ctimeMs) < moment - COARSE
}
