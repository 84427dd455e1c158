import {classesOf, coveredOf, lookupsOf} from './layout.ts'
import {words} from './sfnt.ts'

/** One value per pair, how much further the second glyph stands: what the pairs of a text font are. */
const ADVANCE = 4

/** A glyph and how much further it stands, one after the other, in the order of the glyphs. */
type Row = readonly number[]

/**
 * A GPOS table with the kerning between these glyphs, given in rising order, and nothing else: for each first glyph one
 * list of second ones. The font has it in five tables that are looked through in turn: of pairs, and of classes. Undefined
 * where the font has it in a form that is not read here.
 */
export function kerningOf(gpos: DataView, glyphs: readonly number[]): DataView | undefined {
  const [lookup, ...others] = lookupsOf(gpos, 'kern')
  if (lookup?.type !== 2 || others.length > 0) return undefined
  const tables = lookup.subtables.map((at) => ({
    ...{
      at,
      isPairs: gpos.getUint16(at) === 1,
      advances: gpos.getUint16(at + 4),
      second: gpos.getUint16(at + 6)
    },
    covered: coveredOf(gpos, at + gpos.getUint16(at + 2), glyphs)
  }))
  const known = tables.every(
    ({advances, second, isPairs}, index) => advances === ADVANCE && second === 0 && isPairs === (index === 0)
  )
  const [pairs, ...classes] = tables
  if (!known || pairs === undefined) return undefined
  const isOurs = membersOf(glyphs)
  const rowsByClass = classes.map(({at, covered}) => ({covered, rowOf: classRows(gpos, at, glyphs)}))
  const rows = new Map<number, Row>()
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index] ?? 0
    // It has a value for every second glyph, so what follows is never looked at.
    const row = rowsByClass.find(({covered}) => covered.has(glyph))?.rowOf(index) ?? []
    const found = pairs.covered.get(glyph)
    const single =
      found === undefined ? [] : pairsAt(gpos, pairs.at + gpos.getUint16(pairs.at + 10 + 2 * found), isOurs)
    const whole = single.length === 0 ? row : merged(single, row)
    if (whole.length > 0) rows.set(glyph, whole)
  }
  return written(rows)
}

/** By number of the glyph whether it is one of these. */
function membersOf(glyphs: readonly number[]): Uint8Array {
  const members = new Uint8Array(0x10000)
  for (const glyph of glyphs) members[glyph] = 1
  return members
}

/** The row of the n-th glyph by the classes of both; glyphs of one class have the very same one. */
function classRows(gpos: DataView, at: number, glyphs: readonly number[]): (index: number) => Row {
  const first = classesOf(gpos, at + gpos.getUint16(at + 8), glyphs)
  const second = classesOf(gpos, at + gpos.getUint16(at + 10), glyphs)
  const columns = gpos.getUint16(at + 14)
  const known = new Map<number, Row>()
  return (index) => {
    const own = first[index] ?? 0
    const found = known.get(own)
    if (found) return found
    const row: number[] = []
    const start = at + 16 + 2 * own * columns
    for (let each = 0; each < glyphs.length; each++) {
      const value = gpos.getInt16(start + 2 * (second[each] ?? 0))
      if (value !== 0) row.push(glyphs[each] ?? 0, value)
    }
    known.set(own, row)
    return row
  }
}

/** A row with only our glyphs, also where they stay where they are: that is an exception too. */
function pairsAt(gpos: DataView, at: number, isOurs: Uint8Array): Row {
  const row: number[] = []
  const end = at + 2 + 4 * gpos.getUint16(at)
  for (let pair = at + 2; pair < end; pair += 4) {
    const second = gpos.getUint16(pair)
    if (isOurs[second] === 1) row.push(second, gpos.getInt16(pair + 2))
  }
  return row
}

/** Both rows in order; what the first says of a glyph counts. */
function merged(first: Row, second: Row): Row {
  const whole: number[] = []
  let other = 0
  const addUpTo = (glyph: number): void => {
    for (; (second[other] ?? Infinity) < glyph; other += 2)
      whole.push(second[other] ?? 0, second[other + 1] ?? 0)
  }
  for (let at = 0; at < first.length; at += 2) {
    const [glyph = 0, value = 0] = [first[at], first[at + 1]]
    addUpTo(glyph)
    if (second[other] === glyph) other += 2
    if (value !== 0) whole.push(glyph, value)
  }
  addUpTo(Infinity)
  return whole
}

/** Before the lookup: a script for all, with one feature. */
const HEADER = [1, 0, 10, 30, 44]
const DFLT = [0x4446, 0x4c54]
const KERN = [0x6b65, 0x726e]
const SCRIPTS = [1, ...DFLT, 8, 4, 0, 0, 0xffff, 1, 0]
const FEATURES = [1, ...KERN, 8, 0, 1, 0]
const LOOKUPS = [1, 4, 2, 0, 1, 8]

function written(rows: ReadonlyMap<number, Row>): DataView | undefined {
  const coverage = [1, rows.size, ...rows.keys()]
  const sets: number[] = []
  const starts = new Map<Row, number>()
  const before = 10 + 2 * rows.size
  for (const row of new Set(rows.values())) {
    starts.set(row, before + 2 * (coverage.length + sets.length))
    sets.push(row.length / 2, ...row)
  }
  const offsets = Array.from(rows.values(), (row) => starts.get(row) ?? 0)
  // An offset is a number of two bytes.
  if (offsets.some((offset) => offset > 0xffff)) return undefined
  const pairs = [1, before, ADVANCE, 0, rows.size, ...offsets, ...coverage, ...sets]
  return words([...HEADER, ...SCRIPTS, ...FEATURES, ...LOOKUPS, ...pairs])
}
