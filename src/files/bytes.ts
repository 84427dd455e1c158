import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
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

/** The bytes of a regular file of at most `limit` bytes. What is refused is decided on the open file, not on its name. */
export function readBytes(absolute: string, limit: number): Uint8Array | Geweigerd {
  let descriptor: number | undefined
  try {
    descriptor = openSync(absolute, FLAGS)
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) return {geweigerd: 'het is geen gewoon bestand'}
    if (stat.size > limit) return tooLarge(stat.size, limit)
    const bytes = readFileSync(descriptor)
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
