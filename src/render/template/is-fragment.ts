import type {Fragment} from '../../model/beelden.ts'

/** Whether a value of the report is prose of an author. */
export function isFragment(value: unknown): value is Fragment {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'fragment') &&
    Object.hasOwn(value, 'tree')
  )
}
