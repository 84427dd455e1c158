import type {Span} from '../model/source.ts'
import type {Report} from './report.ts'

export interface Builder {
  text: string
  /** Where `text` begins in its file. */
  base: number
  report: Report
  spans: Record<string, Span>
  dropped: string[]
}
