import type {Span, Spans} from '../model/source.ts'

/** Of a span without a key. */
const NONE = -1

/** Spans as numbers: a large study has hundreds of thousands, and as objects they took as much as all of its texts. */
export class SpanTable implements Spans {
  /** For each key the index of the first of its four numbers. */
  private readonly rows = new Map<string, number>()
  /** Where the key begins and ends, and where the value does. */
  private readonly places: number[] = []

  get(key: string): Span | undefined {
    const row = this.rows.get(key)
    if (row === undefined) return undefined
    const [keyStart = NONE, keyEnd = NONE, start = NONE, end = NONE] = this.places.slice(row, row + 4)
    return keyStart === NONE ? {value: [start, end]} : {key: [keyStart, keyEnd], value: [start, end]}
  }

  /** What stood there before is replaced. */
  set(key: string, value: Span['value'], ofKey: Span['value'] = [NONE, NONE]): void {
    this.rows.set(key, this.places.length)
    this.places.push(ofKey[0], ofKey[1], value[0], value[1])
  }
}
