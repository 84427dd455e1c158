import type {Csv} from '../csv.ts'
import {LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, type Cell, type Tables} from './grid.ts'
import {paragraphsOf} from './paragraphs.ts'

/** The one table of a CSV file. */
export function csvTable({rows, encoding, delimiter}: Csv): Tables {
  const notes: string[] = []
  const names = {';': 'puntkomma’s', ',': 'komma’s', '\t': 'tabs'}
  notes.push(`De cellen zijn gescheiden door ${names[delimiter]}.`)
  if (encoding === 'windows-1252')
    notes.push(
      'Het bestand is niet als UTF-8 bewaard en is gelezen als Windows-1252: let op letters met accenten.'
    )
  const widest = Math.max(0, ...rows.slice(0, MOST_ROWS).map(({cells}) => cells.length))
  if (rows.length > MOST_ROWS) notes.push(`Alleen de eerste ${String(MOST_ROWS)} rijen zijn gelezen.`)
  if (widest > MOST_COLUMNS) notes.push(`Alleen de eerste ${String(MOST_COLUMNS)} kolommen zijn gelezen.`)
  const cells = rows.slice(0, MOST_ROWS).map((row, index) =>
    row.cells.slice(0, MOST_COLUMNS).map(({text}, column): Cell => {
      const paragraphs = paragraphsOf([{text: text.slice(0, LONGEST_CELL), bold: false, italic: false}])
      const place = `regel ${String(row.line)}, kolom ${String(column + 1)}`
      return {paragraphs, text, place, row: index, column, rows: 1, columns: 1, kind: 'tekst'}
    })
  )
  return {tables: [{name: 'CSV', rows: cells}], notes}
}
