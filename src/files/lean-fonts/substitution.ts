import {coveredOf, featuresOf, lookupsOf, offsetsAt} from './layout.ts'

const [SINGLE, LIGATURE] = [1, 4]
/** Signs above and below letters, and an l with a point: none of it is in a text for which a font is made lean. */
const COMPOSITION = 'ccmp'
/** A name that no program asks for; its features stay in the order of their names, by which they are searched. */
const UNUSED = 'ccmo'

/** With these glyphs, those that come in their stead: ligatures, and small figures of notes. */
export function withStandIns(gsub: DataView, glyphs: readonly number[]): number[] {
  const found = new Set(glyphs)
  for (const {type, subtables} of ['liga', 'sups'].flatMap((tag) => lookupsOf(gsub, tag)))
    for (const at of subtables) {
      const made = type === SINGLE ? singles(gsub, at, glyphs) : type === LIGATURE ? ligatures(gsub, at) : []
      for (const glyph of made) found.add(glyph)
    }
  return [...found].sort((one, other) => one - other)
}

function singles(gsub: DataView, at: number, glyphs: readonly number[]): number[] {
  const covered = [...coveredOf(gsub, at + gsub.getUint16(at + 2), glyphs)]
  if (gsub.getUint16(at) === 1) return covered.map(([glyph]) => (glyph + gsub.getInt16(at + 4)) & 0xffff)
  return covered.map(([, index]) => gsub.getUint16(at + 6 + 2 * index))
}

function ligatures(gsub: DataView, at: number): number[] {
  return offsetsAt(gsub, at, at + 4).flatMap((set) =>
    offsetsAt(gsub, set, set).map((each) => gsub.getUint16(each))
  )
}

/** The table without what puts signs on letters. */
export function withoutComposition(gsub: DataView): DataView {
  const copy = new DataView(gsub.buffer.slice(gsub.byteOffset, gsub.byteOffset + gsub.byteLength))
  for (const place of featuresOf(copy, COMPOSITION))
    for (let index = 0; index < UNUSED.length; index++) copy.setUint8(place + index, UNUSED.charCodeAt(index))
  return copy
}
