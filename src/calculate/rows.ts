import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv, Origin} from '../model/source.ts'
import {cellText} from '../leaves/csv.ts'
import {didYouMean, meaning, nearestName} from '../leaves/nearest.ts'
import {isBlank, namedColumns, uneven} from './uneven-rows.ts'
import {below, nameOf, type Tell} from './grid.ts'

/** The rows of a table as they were written. Columns go by their id. */
export interface Geschreven {
  aantal: number
  /** Whether the file has the column at all; where it has not, that has its message. */
  heeft: (kolom: string) => boolean
  cel: (rij: number, kolom: string) => string | null | undefined
  origin: (rij: number, kolom: string) => Origin
  /** The rows of which the numbers are not to be trusted: they have their message. */
  verdacht: ReadonlySet<number>
  /** Of a CSV file: where in its text the cells of a column stand. */
  plekken?: (kolom: string) => Plekken
}

export interface Plekken extends Pick<Csv, 'text' | 'starts' | 'ends'> {
  /** The index in `starts` and `ends` of the cell in a row; -1 where there is none. */
  nummer: (rij: number) => number
}

export function fromYaml(data: TabelBestand, origin: Origin, tell: Tell): Geschreven {
  const known = data.kolommen.map(({id}) => id)
  const rijen = data.rijen ?? []
  const at = (rij: number, kolom: string): Origin => below(origin, 'rijen', rij, kolom)
  for (const [index, rij] of rijen.entries())
    for (const kolom of Object.keys(rij))
      if (!known.includes(kolom))
        tell({
          rule: 'onbekende-kolom',
          message: `Deze rij heeft een cel \`${kolom}\`, maar de tabel heeft geen kolom met dat id${didYouMean(kolom, known)}`,
          origin: at(index, kolom),
          target: 'key'
        })
  return {
    aantal: rijen.length,
    heeft: () => true,
    cel: (rij, kolom) => {
      const cells = rijen[rij]
      return cells && Object.hasOwn(cells, kolom) ? cells[kolom] : undefined
    },
    origin: at,
    verdacht: new Set()
  }
}

/** The columns of the file are found by their heading: the id of a column, or its label. */
export function fromCsv(csv: Csv | undefined, data: TabelBestand, origin: Origin, tell: Tell): Geschreven {
  if (csv === undefined) {
    tell({
      rule: 'rijen-ontbreken',
      message: `Deze tabel heeft geen rijen; verwacht: \`rijen:\`, of een bestand \`${nameOf(origin.file)}.csv\` ernaast.`,
      origin
    })
    return {
      ...{aantal: 0, heeft: () => true, cel: () => undefined, origin: () => origin},
      verdacht: new Set()
    }
  }
  const rows = filled(csv)
  const index = headings(csv, rows, data, tell)
  const {text, starts, ends, firsts} = csv
  return {
    aantal: rows.length,
    heeft: (kolom) => index.has(kolom),
    cel: (rij, kolom) => {
      const place = index.get(kolom)
      return place === undefined ? undefined : (cellText(csv, rows[rij] ?? -1, place) ?? '')
    },
    origin: (rij, kolom) => ({file: csv.file, path: [rows[rij] ?? 0, index.get(kolom) ?? 0]}),
    verdacht: uneven(csv, rows, tell),
    plekken: (kolom) => {
      const place = index.get(kolom) ?? Infinity
      const nummer = (rij: number): number => {
        const row = rows[rij] ?? 0
        const cell = (firsts[row] ?? 0) + place
        return cell < (firsts[row + 1] ?? 0) ? cell : -1
      }
      return {text, starts, ends, nummer}
    }
  }
}

const SPACE = 0x20
const QUOTE = 0x22
const DELETE = 0x7f

/** The rows below the heading with something on them. */
function filled(csv: Csv): Uint32Array {
  const {text, starts, ends, firsts} = csv
  const rows = new Uint32Array(Math.max(0, firsts.length - 2))
  let count = 0
  for (let row = 1; row < firsts.length - 1; row++) {
    const [first, next] = [firsts[row] ?? 0, firsts[row + 1] ?? 0]
    const sign = text.charCodeAt(starts[first] ?? 0)
    let isFilled = ends[first] !== starts[first] && sign > SPACE && sign < DELETE && sign !== QUOTE
    // A line with nothing on it, such as the last.
    for (let column = 0; !isFilled && column < next - first; column++)
      isFilled = cellText(csv, row, column)?.trim() !== ''
    if (isFilled) rows[count++] = row
  }
  return rows.subarray(0, count)
}

function headings(csv: Csv, rows: Uint32Array, {kolommen}: TabelBestand, tell: Tell): Map<string, number> {
  const named = namedColumns(csv)
  const index = new Map<string, number>()
  const known = kolommen.flatMap(({id, label}) => (label === undefined ? [id] : [id, label]))
  const misspelt = new Set<string>()
  for (let place = 0, kop = cellText(csv, 0, 0); kop !== undefined; kop = cellText(csv, 0, ++place)) {
    // A program for tables writes empty cells as far as any row has ever had one.
    if (place >= named && rows.every((row) => isBlank(csv, row, place))) continue
    const found = kolommen.find(
      ({id, label}) => id === kop.trim().toLowerCase() || label?.toLowerCase() === kop.trim().toLowerCase()
    )
    const origin = {file: csv.file, path: [0, place]}
    if (found === undefined) {
      const isBare = kop.trim() === ''
      const meant = isBare ? undefined : nearestName(kop, known)
      if (meant !== undefined) misspelt.add(meant)
      tell({
        rule: 'onbekende-kolom',
        message: isBare
          ? `Kolom ${String(place + 1)} van dit bestand heeft geen kop; verwacht: het id of label van een kolom van deze tabel, of een bestand zonder deze kolom.`
          : `De kop \`${kop.slice(0, 60)}\` is geen id of label van een kolom van deze tabel${meaning(meant)}`,
        origin
      })
    } else if (index.has(found.id))
      tell({
        rule: 'dubbele-kolom',
        message: `De kolom \`${found.id}\` staat twee keer in dit bestand; verwacht: elke kolom één keer.`,
        origin
      })
    else index.set(found.id, place)
  }
  for (const {id, label = id, formule} of kolommen)
    if (!index.has(id) && formule === undefined && !misspelt.has(id) && !misspelt.has(label))
      tell({
        rule: 'onbekende-kolom',
        message: `Dit bestand heeft geen kolom \`${id}\`; verwacht: een kop \`${id}\` op de eerste regel.`,
        origin: {file: csv.file, path: [0, 0]}
      })
  return index
}
