import {Buffer} from 'node:buffer'
import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {reasonOf, type Geweigerd} from './reasons.ts'

const MB = 1_000_000
/** In bytes. A larger file is refused before it is read: the parsers behind would take minutes or all memory. */
export const LIMITS = {
  yaml: 2_000_000,
  markdown: 1_000_000,
  csv: 50_000_000,
  image: 25_000_000,
  template: 128_000,
  office: 25_000_000,
  zip: 25_000_000,
  pdf: 100_000_000
} as const

/** No waiting for a FIFO and no following of a link that took the place of the file. Windows knows neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK || 0) | (constants.O_NOFOLLOW || 0)

/** The bytes of an open file, which had this many when it was looked at. */
type Read = (descriptor: number, size: number) => Uint8Array

const SLAB = 1_000_000

/**
 * Reads small files next to each other in one piece of memory. With a piece for each, what thousands of files leave when
 * they are let go of is too scattered for the system to be given back. Each holds on to the whole piece.
 */
export function readTogether(): Read {
  let free = Buffer.alloc(0)
  return (descriptor, size) => {
    if (size >= SLAB / 10) return readFileSync(descriptor)
    if (free.length <= size) free = Buffer.allocUnsafeSlow(SLAB)
    // One byte of room more tells whether the file grew since it was looked at.
    const length = readSync(descriptor, free, 0, size + 1, 0)
    if (length !== size) return readFileSync(descriptor)
    const bytes = free.subarray(0, size)
    free = free.subarray(size)
    return bytes
  }
}

/** The bytes of a regular file of at most `limit` bytes. What is refused is decided on the open file, not on its name. */
export function readBytes(
  absolute: string,
  limit: number,
  read: Read = (descriptor) => readFileSync(descriptor)
): Uint8Array | Geweigerd {
  let descriptor: number | undefined
  try {
    descriptor = openSync(absolute, FLAGS)
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) return {geweigerd: 'het is geen gewoon bestand'}
    if (stat.size > limit) return tooLarge(stat.size, limit)
    const bytes = read(descriptor, stat.size)
    return bytes.length > limit ? tooLarge(bytes.length, limit) : bytes
  } catch (error) {
    return {geweigerd: reasonOf(error)}
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function tooLarge(size: number, limit: number): Geweigerd {
  return {geweigerd: `het is ${megabytes(size)} groot en mag ${megabytes(limit)} zijn`}
}

function megabytes(size: number): string {
  const amount = new Intl.NumberFormat('nl-NL', {maximumFractionDigits: 1})
  return size < MB
    ? `${amount.format(Math.ceil(size / 1000))} kB`
    : `${amount.format(Math.ceil(size / 100_000) / 10)} MB`
}
