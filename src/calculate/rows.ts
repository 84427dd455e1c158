import type {Document} from '../model/document.ts'
import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv, Origin} from '../model/source.ts'
import {cellText} from '../leaves/csv.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {below, isKort, nameOf, type Tell} from './grid.ts'
import {columnsOf, headingOf} from './heading.ts'
import {withoutLone} from './lone-rows.ts'
import {uneven} from './uneven-rows.ts'

/** The rows of a table as they were written. Columns go by their id. */
export interface Geschreven {
  aantal: number
  /** Whether the file has the column at all; where it has not, that has its message. */
  heeft: (kolom: string) => boolean
  cel: (rij: number, kolom: string) => string | null | undefined
  origin: (rij: number, kolom: string) => Origin
  /** The rows of which the numbers are not to be trusted: they have their message. */
  verdacht: ReadonlySet<number>
  /** Whether it cannot be known which row is which, or what they hold; that has its message. */
  isVerdacht?: boolean
  /** Of a CSV file: where in its text the cells of a column stand. */
  plekken?: (kolom: string) => Plekken
}

export interface Plekken extends Pick<Csv, 'text' | 'starts' | 'ends'> {
  /** The index in `starts` and `ends` of the cell in a row; -1 where there is none. */
  nummer: (rij: number) => number
}

export function fromYaml(
  {data, moved, weg}: Document<TabelBestand>,
  origin: Origin,
  verdacht: ReadonlySet<string>,
  tell: Tell
): Geschreven {
  const known = data.kolommen.map(({id}) => id)
  const rijen = data.rijen ?? []
  const at = (rij: number, kolom: string): Origin => below(origin, 'rijen', rij, kolom)
  for (const [index, rij] of rijen.entries())
    for (const kolom of Object.keys(rij))
      if (!known.includes(kolom) && !verdacht.has(kolom))
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
    verdacht: new Set([...rijen.keys()].filter((rij) => isKort(weg, ['rijen', rij]))),
    // Of a row that was left out while it was read nothing is known.
    isVerdacht: moved !== undefined && Object.hasOwn(moved, 'rijen')
  }
}

function tellNoRows(origin: Origin, tell: Tell): void {
  tell({
    rule: 'rijen-ontbreken',
    message: `Deze tabel heeft geen rijen; verwacht: \`rijen:\`, of een bestand \`${nameOf(origin.file)}.csv\` ernaast.`,
    origin
  })
}

/** Where there are no rows to go by; why has its message. */
function nothing(origin: Origin): Geschreven {
  return {
    ...{aantal: 0, heeft: () => true, cel: () => undefined, origin: () => origin},
    ...{verdacht: new Set(), isVerdacht: true}
  }
}

/** The columns of the file are found by their heading: the id of a column, or its label. */
export function fromCsv(
  csv: Csv | undefined,
  data: TabelBestand,
  origin: Origin,
  verdacht: ReadonlySet<string>,
  tell: Tell
): Geschreven {
  if (csv === undefined) {
    // What could not be read has its message.
    if (!verdacht.has(nameOf(origin.file))) tellNoRows(origin, tell)
    return nothing(origin)
  }
  const kop = headingOf(csv, data, tell)
  const {index, isVerdacht} = columnsOf(csv, kop, data, tell)
  if (isVerdacht) return nothing(origin)
  const {rows, alone} = withoutLone(csv, filled(csv, kop), index, data, tell)
  const {text, starts, ends, firsts} = csv
  return {
    aantal: rows.length,
    heeft: (kolom) => index.has(kolom),
    cel: (rij, kolom) => {
      const place = index.get(kolom)
      return place === undefined ? undefined : (cellText(csv, rows[rij] ?? -1, place) ?? '')
    },
    origin: (rij, kolom) => ({file: csv.file, path: [rows[rij] ?? 0, index.get(kolom) ?? 0]}),
    verdacht: new Set([...uneven(csv, kop, rows, alone, tell), ...alone]),
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
function filled(csv: Csv, kop: number): Uint32Array {
  const {text, starts, ends, firsts} = csv
  const rows = new Uint32Array(Math.max(0, firsts.length - 2 - kop))
  let count = 0
  for (let row = kop + 1; row < firsts.length - 1; row++) {
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
