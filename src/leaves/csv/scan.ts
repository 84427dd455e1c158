/**
 * Where the cells of a CSV file stand in its text: their offsets row by row, quotation marks included. Arrays of numbers,
 * for a file may have a million cells.
 */
export interface Cells {
  starts: Uint32Array
  ends: Uint32Array
  /** The first cell of each row, and last of all the number of cells. */
  firsts: Uint32Array
}

/** UTF-16 units of one row beyond which csv-parse may find it too long. */
const LONGEST_ROW = 300_000

const QUOTE = 0x22
const FEED = 0x0a
const RETURN = 0x0d

/**
 * The cells of a text in which every quotation mark is where it belongs, as csv-parse would give them; undefined where it
 * is for csv-parse to say what is wrong.
 */
export function scan(text: string, delimiter: string): Cells | undefined {
  const {length} = text
  const next = (sought: string, from: number): number => {
    const found = text.indexOf(sought, from)
    return found === -1 ? length : found
  }
  const divide = delimiter.charCodeAt(0)
  const cells = collector(length)
  let [quote, border, feed, carriage] = [-1, -1, -1, -1]
  let at = 0
  let rowStart = 0
  while (at < length || cells.isOpen()) {
    if (quote < at) quote = next('"', at)
    if (border < at) border = next(delimiter, at)
    if (feed < at) feed = next('\n', at)
    if (carriage < at) carriage = next('\r', at)
    const plainEnd = Math.min(border, feed, carriage)
    const end = quote === at && at < length ? closing(text, at) : plainEnd
    if (end === -1 || (quote > at && quote < end) || end - rowStart > LONGEST_ROW) return undefined
    cells.add(at, end)
    at = end + 1
    const sign = end === length ? FEED : text.charCodeAt(end)
    if (sign === divide) continue
    if (sign !== FEED && sign !== RETURN) return undefined
    cells.endRow()
    if (sign === RETURN && text.charCodeAt(at) === FEED) at += 1
    rowStart = at
  }
  return cells.all()
}

/** Where a cell between quotation marks ends; -1 where it does not. */
function closing(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return -1
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1
    at = quote + 2
  }
}

interface Collector {
  add: (start: number, end: number) => void
  endRow: () => void
  /** Whether a row has begun and not ended: after the last delimiter there is one more cell, if only an empty one. */
  isOpen: () => boolean
  all: () => Cells
}

function collector(length: number): Collector {
  let starts: Uint32Array = new Uint32Array(Math.ceil(length / 8) + 8)
  let ends: Uint32Array = new Uint32Array(starts.length)
  let firsts: Uint32Array = new Uint32Array(Math.ceil(length / 32) + 8)
  let count = 0
  let rows = 0
  return {
    add: (start, end) => {
      if (count === starts.length) [starts, ends] = [grown(starts), grown(ends)]
      starts[count] = start
      ends[count] = end
      count += 1
    },
    endRow: () => {
      rows += 1
      if (rows === firsts.length) firsts = grown(firsts)
      firsts[rows] = count
    },
    isOpen: () => firsts[rows] !== count,
    all: () => ({
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      firsts: firsts.subarray(0, rows + 1)
    })
  }
}

function grown(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
