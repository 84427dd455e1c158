import type {Report} from './report.ts'
import type {SpanTable} from './span-table.ts'

export interface Builder {
  text: string
  /** Where `text` begins in its file. */
  base: number
  report: Report
  spans: SpanTable
  dropped: string[]
}
