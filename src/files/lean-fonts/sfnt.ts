/** The tables of a font by their four letters, in the order of the file. */
export type Tables = ReadonlyMap<string, DataView>

const HEADER = 12
const ENTRY = 16

/** Throws a RangeError for bytes that are no font. */
export function tablesOf(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const count = view.getUint16(4)
  return new Map(
    Array.from({length: count}, (_, index) => {
      const entry = HEADER + ENTRY * index
      const start = font.byteOffset + view.getUint32(entry + 8)
      return [tagAt(view, entry), new DataView(font.buffer, start, view.getUint32(entry + 12))]
    })
  )
}

/** A font of these tables. Nobody looks at the sums of its bytes, so there are none. */
export function fontOf(tables: Tables): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const starts: number[] = []
  let size = HEADER + ENTRY * sorted.length
  for (const [, {byteLength}] of sorted) {
    starts.push(size)
    size += (byteLength + 3) & ~3
  }
  const font = Buffer.alloc(size)
  font.writeUInt32BE(0x00010000, 0)
  font.writeUInt16BE(sorted.length, 4)
  for (const [index, [tag, table]] of sorted.entries()) {
    const start = starts[index] ?? 0
    const entry = HEADER + ENTRY * index
    font.write(tag, entry, 'latin1')
    font.writeUInt32BE(start, entry + 8)
    font.writeUInt32BE(table.byteLength, entry + 12)
    font.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), start)
  }
  return font
}

/** The four letters at this place. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

/** Numbers of two bytes, one after the other. */
export function words(values: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(2 * values.length))
  for (let index = 0; index < values.length; index++) view.setUint16(2 * index, (values[index] ?? 0) & 0xffff)
  return view
}
