import {crc32, deflateSync} from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Of one byte for each of red, green, blue and how opaque; compressed, filtered and not interlaced in the only or first way. */
const KIND = [8, 6, 0, 0, 0]

interface Image {
  width: number
  height: number
  /** Four bytes each, row by row. */
  pixels: Uint8Array
}

/** Pixels as PNG (ISO/IEC 15948). The zlib of Node packs them: that of what drew them, in WebAssembly, takes far longer. */
export function pngOf({width, height, pixels}: Image): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set(KIND, 8)
  const data = deflateSync(withFilters(pixels, 4 * width))
  return new Uint8Array(
    Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
  )
}

/** Each row begins with how it is written: as it is, for drawings have wide planes of one colour. */
function withFilters(pixels: Uint8Array, row: number): Uint8Array {
  const count = pixels.length / row
  const rows = new Uint8Array(pixels.length + count)
  for (let index = 0; index < count; index++)
    rows.set(pixels.subarray(index * row, (index + 1) * row), index * (row + 1) + 1)
  return rows
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
