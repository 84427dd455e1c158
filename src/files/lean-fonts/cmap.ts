import {words} from './sfnt.ts'

/** The glyphs of characters, in rising order of their codes; those that the font lacks are left out. */
export function glyphsOf(cmap: DataView, codes: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  const at = tableIn(cmap)
  if (at === undefined) return found
  const count = cmap.getUint32(at + 12)
  let group = 0
  for (const code of codes) {
    while (group < count && cmap.getUint32(at + 20 + 12 * group) < code) group++
    const entry = at + 16 + 12 * group
    if (group >= count) break
    const first = cmap.getUint32(entry)
    if (code >= first) found.set(code, cmap.getUint32(entry + 8) + code - first)
  }
  return found
}

/** The one with groups of characters, which fonts have that hold more than a few thousand. */
function tableIn(cmap: DataView): number | undefined {
  const places = Array.from({length: cmap.getUint16(2)}, (_, index) => cmap.getUint32(8 + 8 * index))
  return places.find((place) => cmap.getUint16(place) === GROUPS)
}

const GROUPS = 12

/** A `cmap` with these characters alone, in rising order of their codes. */
export function cmapOf(glyphs: ReadonlyMap<number, number>): DataView {
  const groups: {first: number; last: number; glyph: number}[] = []
  for (const [code, glyph] of glyphs) {
    const last = groups.at(-1)
    if (last?.last === code - 1 && last.glyph + code - last.first === glyph) last.last = code
    else groups.push({first: code, last: code, glyph})
  }
  const long = (value: number): number[] => [value >>> 16, value]
  const table = groups.flatMap(({first, last, glyph}) => [first, last, glyph].flatMap(long))
  const [windows, unicode] = [3, 10]
  return words([
    ...[0, 1, windows, unicode, ...long(12)],
    ...[GROUPS, 0, ...long(16 + 2 * table.length), ...long(0), ...long(groups.length), ...table]
  ])
}
