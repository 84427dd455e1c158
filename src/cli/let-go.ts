import {runInNewContext} from 'node:vm'

/**
 * Has the engine give back at once what nobody holds any more. Reading a large study leaves twice as much as its report is
 * made of, and the engine would wait until the report took as much again. Does nothing where the engine was not asked at its
 * start to allow this (scripts/load.mjs).
 */
export function letGo(): void {
  runInNewContext('globalThis.gc?.()')
}
