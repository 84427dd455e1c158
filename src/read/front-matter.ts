import type {Report} from './report.ts'
import type {Range} from './range.ts'

export interface Split {
  /** What stands between the two lines, or undefined without them. */
  head?: Range
  /** Where the text after it begins. */
  body: number
}

const firstLine = /^---[ \t]*(?:\r?\n|$)/u
const nextLine = /\n---[ \t]*(?:\r?\n|$)/gu

/** Front matter begins on the very first line. Undefined when it has no end: where the text begins is then a guess. */
export function splitFrontMatter(text: string, report: Report): Split | undefined {
  const first = firstLine.exec(text)?.[0].length
  if (first === undefined) return {body: 0}
  nextLine.lastIndex = first - 1
  const last = nextLine.exec(text)
  if (!last) {
    report('open-kop', [0, 3], 'De kop die hier begint, eindigt nergens met een regel `---`.')
    return undefined
  }
  const end = last.index + last[0].length
  return {head: [first, Math.max(first, last.index + 1)], body: end}
}
