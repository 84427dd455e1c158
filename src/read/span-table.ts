import type {Path, Span, Spans} from '../model/source.ts'
import type {Range} from './range.ts'

/** Where a value begins and ends, where its key does, and which row comes after those of what is in it. */
const NUMBERS = 5
/** Of a span without a key. */
const NONE = -1
/** Of a list with more rows than this it is remembered where each of its values stands. */
const LONG = 50

/**
 * Spans as numbers, in order of place, each value followed by what is in it: a large study has hundreds of thousands, and
 * with an object or a key of its own for each they took as much as all of its texts.
 */
export class SpanTable implements Spans {
  private names: (string | number)[] = []
  private numbers: number[] = []
  /** The rows of what is in a long list, by the row of the list. */
  private lists: Map<number, readonly number[]> | undefined

  /** The row of a value that begins here: what is in it comes next. `name` is its key, or its index in a list. */
  open(name: string | number): number {
    const row = this.names.push(name) - 1
    this.numbers.push(NONE, NONE, NONE, NONE, row + 1)
    return row
  }

  /** The value of this row ends, after all that is in it. */
  close(row: number, value: Range, key: Range = [NONE, NONE]): void {
    const places = [...value, ...key, this.names.length]
    places.forEach((place, index) => (this.numbers[row * NUMBERS + index] = place))
  }

  /** There are no more values: a list that grew has room at its end, which many small tables together would hold. */
  end(): this {
    this.names = this.names.slice()
    this.numbers = this.numbers.slice()
    return this
  }

  get(path: Path): Span | undefined {
    let row: number | undefined = this.names.length > 0 ? 0 : undefined
    for (const name of path) row = row === undefined ? undefined : this.within(row, name)
    if (row === undefined) return undefined
    const [start = NONE, end = NONE, keyStart = NONE, keyEnd = NONE] = this.numbers.slice(
      row * NUMBERS,
      row * NUMBERS + NUMBERS
    )
    return keyStart === NONE ? {value: [start, end]} : {key: [keyStart, keyEnd], value: [start, end]}
  }

  private within(row: number, name: string | number): number | undefined {
    if (Number(name) >= LONG) {
      const item = this.rowsIn(row)[Number(name)]
      if (item !== undefined && this.names[item] === Number(name)) return item
    }
    const wanted = String(name)
    for (let each = row + 1; each < this.after(row); each = this.after(each))
      if (String(this.names[each]) === wanted) return each
    return undefined
  }

  private rowsIn(row: number): readonly number[] {
    this.lists ??= new Map()
    const known = this.lists.get(row)
    if (known !== undefined) return known
    const rows: number[] = []
    for (let each = row + 1; each < this.after(row); each = this.after(each)) rows.push(each)
    this.lists.set(row, rows)
    return rows
  }

  private after(row: number): number {
    return this.numbers[row * NUMBERS + NUMBERS - 1] ?? this.names.length
  }
}
