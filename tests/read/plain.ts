import type {Root} from 'mdast'
import type {Position} from 'unist'

/** A tree as plain data, with the places that its nodes say they have. */
export function plain(root: Root): unknown {
  const places = (key: string, value: unknown): unknown =>
    key === 'position' && isPosition(value) ? {start: value.start, end: value.end} : value
  return JSON.parse(JSON.stringify(root, places))
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}
