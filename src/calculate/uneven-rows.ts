import type {Csv} from '../model/source.ts'
import {cellText} from '../leaves/csv.ts'
import type {Tell} from './grid.ts'

/**
 * Tells which rows of a CSV file have more or fewer cells than its heading, which is row `kop`: behind a delimiter too many every number stands
 * in the wrong column. Gives their indices in `rows`, which has the numbers of the rows in the file. Empty cells beyond the
 * heading are no fault; `known` are rows that have their message.
 */
export function uneven(
  csv: Csv,
  kop: number,
  rows: Uint32Array,
  known: ReadonlySet<number>,
  tell: Tell
): ReadonlySet<number> {
  const found = new Set<number>()
  const [least, most] = [namedColumns(csv, kop), cellsIn(csv, kop)]
  // What there is without a heading is told there.
  if (least === 0) return found
  for (const [rij, row] of rows.entries()) {
    const count = cellsIn(csv, row)
    if (count >= least && (count <= most || isBlankFrom(csv, row, most, count))) continue
    if (known.has(rij)) continue
    found.add(rij)
    tell({
      rule: 'rij-ongelijk',
      message: `Deze rij heeft ${cells(count)}, de kop ${String(count < least ? least : most)}; verwacht: evenveel. ${hint(csv, count < least)}`,
      origin: {file: csv.file, path: [row, 0]}
    })
  }
  return found
}

/** The columns up to the last that has a heading. */
export function namedColumns(csv: Csv, kop: number): number {
  let count = cellsIn(csv, kop)
  while (count > 0 && isBlank(csv, kop, count - 1)) count -= 1
  return count
}

/** Whether there is nothing in a cell, or no such cell. */
export function isBlank(csv: Csv, row: number, column: number): boolean {
  return (cellText(csv, row, column) ?? '').trim() === ''
}

function isBlankFrom(csv: Csv, row: number, from: number, count: number): boolean {
  for (let column = from; column < count; column++) if (!isBlank(csv, row, column)) return false
  return true
}

function cellsIn({firsts}: Csv, row: number): number {
  return (firsts[row + 1] ?? 0) - (firsts[row] ?? 0)
}

function cells(count: number): string {
  return count === 1 ? '1 cel' : `${String(count)} cellen`
}

const SIGNS: Readonly<Record<string, string>> = {';': 'puntkomma', ',': 'komma', '\t': 'tab'}

function hint({delimiter}: Csv, isShort: boolean): string {
  const sign = SIGNS[delimiter] ?? 'scheidingsteken'
  return isShort
    ? `Ontbreekt er een ${sign}? Een lege cel krijgt er ook een.`
    : `Staat er een ${sign} te veel, of hoort een bedrag of tekst met een ${sign} erin tussen aanhalingstekens?`
}
