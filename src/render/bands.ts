/** Columns that are side by side on a page, upright or lying. */
const MOST = {portrait: 14, landscape: 20} as const

/**
 * The columns of each table that a table with many columns becomes: the first column names the rows, so it is in each.
 */
export function bands(count: number, landscape: boolean): number[][] {
  const most = landscape ? MOST.landscape : MOST.portrait
  const all = Array.from({length: count}, (_, column) => column)
  if (count <= most) return [all]
  const [first = 0, ...rest] = all
  const parts = Math.ceil(rest.length / (most - 1))
  const size = Math.ceil(rest.length / parts)
  return Array.from({length: parts}, (_, part) => [first, ...rest.slice(part * size, (part + 1) * size)])
}
