import type {Range} from './range.ts'

export interface Built {
  value: unknown
  range: Range
}
