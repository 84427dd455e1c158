import type {LeafDirective} from 'mdast-util-directive'
import type {Position} from 'unist'

/**
 * Where an attribute of an insertion stands, name and value; where it is not there, or the place of its signs in the
 * file is not certain, the insertion itself.
 */
export function attributePlace({position, data}: LeafDirective, name: string): {position?: Position} {
  if (position === undefined) return {}
  const {start, end} = position
  const typed = data?.getypt ?? ''
  const found = new RegExp(`[{\\s](${name}\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'{}]+))`, 'du').exec(typed)
  const [from, to] = found?.indices?.[1] ?? []
  const isWhole = start.offset !== undefined && end.offset === start.offset + typed.length
  if (from === undefined || to === undefined || !isWhole) return {position}
  const at = (by: number): Position['start'] => ({
    ...{line: start.line, column: start.column + by},
    offset: (start.offset ?? 0) + by
  })
  return {position: {start: at(from), end: at(to)}}
}
