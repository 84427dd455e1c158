import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv} from '../model/source.ts'
import {cellText} from '../leaves/csv.ts'
import type {Tell} from './grid.ts'
import {isBlank} from './uneven-rows.ts'
import {canonical} from './units.ts'

/** How a line below or between the rows begins that says something of the table and is none of its rows. */
const NOOT =
  /^(?:bron(?:nen)?|noot|toelichting|peildatum|stand|opmerking(?:en)?|let op|leeswijzer)\b|^\*|^\d\)/i

interface Regels {
  rows: Uint32Array
  /** Their indices in `rows`: those that should have numbers and have none, which is told. */
  alone: ReadonlySet<number>
}

/**
 * The rows of a CSV file without the lines below a table that only hold its source or a note, which are told. Of a row with
 * a name and nothing else there is one message, in place of one for each of its cells.
 */
export function withoutLone(
  csv: Csv,
  rows: Uint32Array,
  index: ReadonlyMap<string, number>,
  data: TabelBestand,
  tell: Tell
): Regels {
  const numbers = data.kolommen.filter(
    ({id, eenheid = data.eenheid ?? ''}) =>
      index.has(id) && id !== data.sleutel && canonical(eenheid) !== 'tekst'
  )
  const kept: number[] = []
  const alone = new Set<number>()
  const mayBeEmpty = Object.hasOwn(data.ontbrekend ?? {}, 'leeg')
  for (const row of rows) {
    const place = onlyCell(csv, row)
    const text = place === undefined ? '' : (cellText(csv, row, place) ?? '').trim()
    const isNote = numbers.length > 0 && NOOT.test(text)
    if (place !== undefined && isNote) tellLone(csv, row, place, text, tell)
    if (isNote) continue
    const isNamed = place !== undefined && place === index.get(data.sleutel)
    if (isNamed && numbers.length > 1 && !mayBeEmpty && hasCells(csv, row, index.size)) {
      tellEmpty(csv, row, place, text, tell)
      alone.add(kept.length)
    }
    kept.push(row)
  }
  return {rows: kept.length === rows.length ? rows : Uint32Array.from(kept), alone}
}

/** The one cell with something in it; undefined where there are more. */
function onlyCell(csv: Csv, row: number): number | undefined {
  let found: number | undefined
  const count = (csv.firsts[row + 1] ?? 0) - (csv.firsts[row] ?? 0)
  for (let place = 0; place < count; place++) {
    if (isBlank(csv, row, place)) continue
    if (found !== undefined) return undefined
    found = place
  }
  return found
}

/** Of a row with too few cells that is told. */
function hasCells({firsts}: Csv, row: number, columns: number): boolean {
  return (firsts[row + 1] ?? 0) - (firsts[row] ?? 0) >= columns
}

function tellLone(csv: Csv, row: number, place: number, text: string, tell: Tell): void {
  tell({
    rule: 'regel-zonder-cijfers',
    message: `Deze regel is geen rij van de tabel (\`${text.slice(0, 60)}\`); verwacht: een bestand met alleen rijen. De herkomst staat in de tabel bij \`bronnen\`, een opmerking bij \`toelichting\`.`,
    origin: {file: csv.file, path: [row, place]}
  })
}

function tellEmpty(csv: Csv, row: number, place: number, text: string, tell: Tell): void {
  tell({
    rule: 'regel-zonder-cijfers',
    message: `Van deze rij is alleen de naam ingevuld (\`${text.slice(0, 60)}\`); verwacht: getallen in de andere kolommen, onder \`ontbrekend\` bij \`leeg\` waarom zij er niet zijn, of een bestand zonder deze rij.`,
    origin: {file: csv.file, path: [row, place]}
  })
}
