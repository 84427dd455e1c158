import {tagAt} from './sfnt.ts'

/** What GSUB and GPOS have in common: features by name, each a number of lookups, each a number of subtables. */
export interface Lookup {
  type: number
  /** Where its subtables begin in the table. */
  subtables: readonly number[]
}

/** Where the names of the features with this tag stand. */
export function featuresOf(table: DataView, tag: string): number[] {
  const list = table.getUint16(6)
  const places = Array.from({length: table.getUint16(list)}, (_, index) => list + 2 + 6 * index)
  return places.filter((place) => tagAt(table, place) === tag)
}

/** The lookups of all features with this tag. */
export function lookupsOf(table: DataView, tag: string): Lookup[] {
  const features = table.getUint16(6)
  const numbers = featuresOf(table, tag).flatMap((place) => {
    const feature = features + table.getUint16(place + 4)
    return Array.from({length: table.getUint16(feature + 2)}, (_, index) =>
      table.getUint16(feature + 4 + 2 * index)
    )
  })
  return [...new Set(numbers)].map((number) => lookupAt(table, number))
}

function lookupAt(table: DataView, number: number): Lookup {
  const list = table.getUint16(8)
  const lookup = list + table.getUint16(list + 2 + 2 * number)
  const subtables = offsetsAt(table, lookup, lookup + 4)
  const type = table.getUint16(lookup)
  const [first] = subtables
  // In GPOS this says that what it is about stands further on in the table than two bytes can tell.
  if (type !== EXTENSION || first === undefined) return {type, subtables}
  return {
    type: table.getUint16(first + 2),
    subtables: subtables.map((each) => each + table.getUint32(each + 4))
  }
}

const EXTENSION = 9

/** The places of a list of offsets that begins at `at` with their number, counted from `start`. */
export function offsetsAt(table: DataView, start: number, at: number): number[] {
  return Array.from({length: table.getUint16(at)}, (_, index) => start + table.getUint16(at + 2 + 2 * index))
}

/** Which of the glyphs, in rising order, a coverage holds, with the index that it gives them. */
export function coveredOf(table: DataView, at: number, glyphs: readonly number[]): Map<number, number> {
  const count = table.getUint16(at + 2)
  const found = new Map<number, number>()
  const isList = table.getUint16(at) === 1
  let index = 0
  for (const glyph of glyphs) {
    const lastOf = (each: number): number => table.getUint16(isList ? at + 4 + 2 * each : at + 6 + 6 * each)
    while (index < count && lastOf(index) < glyph) index++
    if (index >= count) break
    const entry = at + 4 + (isList ? 2 : 6) * index
    const first = table.getUint16(entry)
    if (glyph >= first) found.set(glyph, isList ? index : table.getUint16(entry + 4) + glyph - first)
  }
  return found
}

/** The classes of glyphs in rising order. */
export function classesOf(table: DataView, at: number, glyphs: readonly number[]): number[] {
  if (table.getUint16(at) === 1) {
    const [start, count] = [table.getUint16(at + 2), table.getUint16(at + 4)]
    return glyphs.map((glyph) =>
      glyph >= start && glyph < start + count ? table.getUint16(at + 6 + 2 * (glyph - start)) : 0
    )
  }
  const count = table.getUint16(at + 2)
  let index = 0
  return glyphs.map((glyph) => {
    while (index < count && table.getUint16(at + 6 + 6 * index) < glyph) index++
    const entry = at + 4 + 6 * index
    return index < count && glyph >= table.getUint16(entry) ? table.getUint16(entry + 4) : 0
  })
}
