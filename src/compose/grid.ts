import type {AlignType, BlockContent, Paragraph, PhrasingContent, Table, TableRow} from 'mdast'
import type {Cel} from '../model/cijfers.ts'
import {capital, unbroken} from './words.ts'

/** A table as it is printed: what stands in it, and what a reader must know of it. */
export interface Opgemaakt {
  tabel: Table
  noten: readonly string[]
}

/** Why numbers are missing, and that totals are incomplete. */
export function missingNotes(cellen: readonly Cel[]): string[] {
  const reasons = new Map<string, Set<string>>()
  for (const {waarde} of cellen)
    if (waarde.soort === 'ontbreekt')
      reasons.set(
        waarde.teken,
        (reasons.get(waarde.teken) ?? new Set()).add(waarde.reden.replace(/\.$/u, ''))
      )
  const incomplete = cellen.some(({waarde, onvolledig}) => waarde.soort === 'getal' && onvolledig)
  return [
    ...[...reasons].map(([teken, redenen]) => `${teken}: ${[...redenen].join('; ')}.`),
    ...(incomplete ? ['* Onvolledig: een of meer waarden ontbreken.'] : [])
  ]
}

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly AlignType[]
): Table {
  return {type: 'table', align: [...align], children: [row(head), ...rows.map(row)]}
}

function row(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({type: 'tableCell', children: words(value)}))
  }
}

function words(value: string): PhrasingContent[] {
  return value === '' ? [] : [{type: 'text', value: unbroken(value)}]
}

export function paragraph(value: string): Paragraph & BlockContent {
  return {type: 'paragraph', children: words(capital(value))}
}

/** What is said below a table, one after the other; a sign that stands in it is written as it stands there. */
export function noteOf(lines: readonly string[]): (Paragraph & BlockContent)[] {
  return lines.length === 0 ? [] : [{type: 'paragraph', children: words(lines.join(' '))}]
}
