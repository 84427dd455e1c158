import type {Node} from './node.ts'

/** A head above neighbouring columns; without words where these have none above them. */
export interface Kopgroep {
  label: string
  /** The index of its first column. */
  van: number
  aantal: number
}

/** The heads above the columns of a table, left to right and together all of its columns; none where it has but one row of heads. */
export function headsAbove({data, children = []}: Node, columns?: readonly number[]): Kopgroep[] {
  const labels = data?.groepen
  if (labels === undefined) return []
  const shown = columns ?? [...(children[0]?.children ?? []).keys()]
  const found: Kopgroep[] = []
  for (const [van, column] of shown.entries()) {
    const label = labels[column] ?? ''
    const last = found.at(-1)
    if (last?.label === label) last.aantal++
    else found.push({label, van, aantal: 1})
  }
  return found.some(({label}) => label !== '') ? found : []
}

/** For each column what one word of the head above it asks of its width, in characters. */
export function wordAbove(heads: readonly Kopgroep[]): number[] {
  return heads.flatMap(({label, aantal}) => {
    const longest = Math.max(0, ...label.split(/[\s/-]+/u).map(({length}) => length))
    return Array.from({length: aantal}, () => Math.ceil(longest / aantal))
  })
}
