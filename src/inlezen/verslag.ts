import {columnName} from '../leaves/column-name.ts'
import type {Cell, Table} from '../leaves/tabel.ts'
import type {Chosen} from './choose.ts'
import type {Verslag} from './draft.ts'
import type {Header} from './header.ts'
import {asMarkdown} from './texts.ts'

/** Tells which column was taken for what. */
export function describe(table: Table, header: Header, verslag: Verslag): void {
  const columns = [...header.columns].sort(([, a], [, b]) => a - b)
  const named = columns.map(([veld, column]) => {
    const name = header.names.find((each) => each.column === column)?.name
    return `${veld} = kolom ${columnName(column)}${name === undefined ? '' : ` ‘${name}’`}`
  })
  verslag.gelezen.push(`${table.name}: ${named.join(', ')}.`)
  for (const {column, name, veld, geraden} of header.names) {
    const plaats = `kolom ${columnName(column)}`
    if (geraden && veld !== undefined && veld !== 'elders')
      verslag.geraden.push({
        plaats,
        tekst: `‘${name}’ is gelezen als ${veld}. Klopt dat niet, geef dan --kolom.`
      })
    if (veld === 'elders')
      verslag.weggelaten.push({plaats, tekst: `‘${name}’ hoort niet bij het normenkader zelf.`})
    if (veld === undefined)
      verslag.weggelaten.push({
        plaats,
        tekst: `‘${name}’ is niet herkend. Hoort zij erbij, geef dan --kolom.`
      })
  }
}

/** What stands above the header: a title, perhaps the hoofdvraag, and what is left out. */
export function titlesAbove(
  {table, header}: Chosen,
  verslag: Verslag
): {titel?: string; hoofdvraag?: string} {
  const found: {titel?: string; hoofdvraag?: string} = {}
  const cells = table.rows.slice(0, header.first).flatMap((row) => [...new Set(row)])
  for (const cell of new Set(cells.filter((each): each is Cell => each !== undefined))) {
    const text = cell.paragraphs.map((each) => each.text).join(' ')
    const question = /^(?:hoofdvraag|centrale (?:onderzoeks)?vraag|vraagstelling)\s*:?\s*(\S.*)$/iu.exec(
      text
    )?.[1]
    if (text === '') continue
    if (question !== undefined && found.hoofdvraag === undefined) found.hoofdvraag = asMarkdown(question)
    else if (found.titel === undefined && text.length <= 150) {
      found.titel = asMarkdown(text)
      verslag.geraden.push({plaats: cell.place, tekst: `‘${text}’ is gelezen als de titel.`})
    } else
      verslag.weggelaten.push({plaats: cell.place, tekst: `‘${text.slice(0, 60)}’ staat boven de tabel.`})
  }
  return found
}
