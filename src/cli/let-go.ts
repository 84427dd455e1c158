import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Of this many files a study is large: what reading leaves of it is worth a moment. */
export const MANY = 1000

/**
 * Has the engine give back at once what nobody holds any more. Reading a large study leaves twice as much as its report is
 * made of, and the engine would wait until the report took as much again. Does nothing where the engine was not asked at its
 * start to allow this (scripts/load.mjs).
 */
export function letGo(): void {
  runInNewContext('globalThis.gc?.()')
}

/**
 * The same, and from here on the engine gives back what it can each time that the rest has grown by half: for what holds the
 * most at its end, and has the time.
 */
export function staySmall(): void {
  setFlagsFromString('--heap-growing-percent=50')
  letGo()
}
