import {decodeWindows1252} from '../leaves/windows-1252.ts'
import type {Report} from './report.ts'

const advice = 'Bewaar het bestand als UTF-8.'

interface Decoded {
  text: string
  /** Says what is wrong, once the text is known in which the place is to be shown. */
  problem?: (report: Report) => void
}

/** Bytes to text, without a byte order mark. What is not UTF-8 is named and never guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes)
  if (wide !== undefined)
    return {
      text: wide,
      problem: (report) => {
        report('codering', [0, 0], `Het bestand is als UTF-16 bewaard. ${advice}`)
      }
    }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const body = bytes.subarray(start)
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(body)}
  } catch {
    return invalid(body)
  }
}

/** With a byte order mark, or without one by the NULs that every second byte of Latin text then is. */
function utf16(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  const little = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)
  if (little) return new TextDecoder('utf-16le').decode(bytes.subarray(0, 1000))
  const big = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0)
  if (big && bytes.length > 1) return ''
  return undefined
}

function invalid(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const [offset, byte] = firstInvalid(bytes)
  // Where it is not UTF-8, it is mostly what Windows wrote by default in Europe.
  const guess = byte === undefined ? '' : `, misschien “${decodeWindows1252(new Uint8Array([byte]))}”`
  const message = `Hier staat een teken dat geen UTF-8 is${guess}. ${advice}`
  return {
    text,
    problem: (report) => {
      report('codering', [offset, offset + 1], message)
    }
  }
}

/** The offset in the text of the first byte that is wrong, and that byte: a line never shares a byte with the next. */
function firstInvalid(bytes: Uint8Array): readonly [offset: number, byte: number | undefined] {
  let offset = 0
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found + 1
    const line = bytes.subarray(start, end)
    try {
      offset += new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(line).length
    } catch {
      const good = validPrefix(line)
      return [
        offset + new TextDecoder('utf-8', {ignoreBOM: true}).decode(line.subarray(0, good)).length,
        line[good]
      ]
    }
    start = end
  }
  return [offset, undefined]
}

/** The length of the longest start of `line` that is UTF-8 in itself, by halving. */
function validPrefix(line: Uint8Array): number {
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    // As a stream, so that a character cut in two by the halving is no fault.
    if (isUtf8(line.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  // The bytes before the wrong one may begin a character that the wrong one does not complete.
  while (low > 0 && !isUtf8(line.subarray(0, low), false)) low--
  return low
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes, {stream})
    return true
  } catch {
    return false
  }
}
