import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv, Origin} from '../model/source.ts'
import {didYouMean, meaning, nearestName} from '../nearest.ts'
import {below, nameOf, type Tell} from './grid.ts'

/** A row as it was written: its cells by column, and where each stands. */
export interface Geschreven {
  /** Whether the file has the column at all; where it has not, that has its message. */
  heeft: (kolom: string) => boolean
  cel: (kolom: string) => string | null | undefined
  origin: (kolom: string) => Origin
}

export function fromYaml(data: TabelBestand, origin: Origin, tell: Tell): Geschreven[] {
  const known = data.kolommen.map(({id}) => id)
  return (data.rijen ?? []).map((rij, index) => {
    const at = (kolom: string): Origin => below(origin, 'rijen', index, kolom)
    for (const kolom of Object.keys(rij))
      if (!known.includes(kolom))
        tell({
          rule: 'onbekende-kolom',
          message: `Deze rij heeft een cel \`${kolom}\`, maar de tabel heeft geen kolom met dat id${didYouMean(kolom, known)}`,
          origin: at(kolom),
          target: 'key'
        })
    return {
      heeft: () => true,
      cel: (kolom) => (Object.hasOwn(rij, kolom) ? rij[kolom] : undefined),
      origin: at
    }
  })
}

/** The columns of the file are found by their heading: the id of a column, or its label. */
export function fromCsv(csv: Csv | undefined, data: TabelBestand, origin: Origin, tell: Tell): Geschreven[] {
  if (csv === undefined) {
    tell({
      rule: 'rijen-ontbreken',
      message: `Deze tabel heeft geen rijen; verwacht: \`rijen:\`, of een bestand \`${nameOf(origin.file)}.csv\` ernaast.`,
      origin
    })
    return []
  }
  const index = headings(csv, data, tell)
  return csv.rows.slice(1).flatMap((cells, row) => {
    // A line with nothing on it, such as the last.
    if (cells.every((text) => text.trim() === '')) return []
    const at = (kolom: string): number => index.get(kolom) ?? -1
    return {
      heeft: (kolom) => index.has(kolom),
      cel: (kolom) => (at(kolom) === -1 ? undefined : (cells[at(kolom)] ?? '')),
      origin: (kolom) => ({file: csv.file, path: [row + 1, Math.max(0, at(kolom))]})
    }
  })
}

function headings(csv: Csv, {kolommen}: TabelBestand, tell: Tell): Map<string, number> {
  const index = new Map<string, number>()
  const known = kolommen.flatMap(({id, label}) => (label === undefined ? [id] : [id, label]))
  const misspelt = new Set<string>()
  csv.rows[0]?.forEach((kop, place) => {
    const found = kolommen.find(
      ({id, label}) => id === kop.trim().toLowerCase() || label?.toLowerCase() === kop.trim().toLowerCase()
    )
    const origin = {file: csv.file, path: [0, place]}
    if (found === undefined) {
      const meant = nearestName(kop, known)
      if (meant !== undefined) misspelt.add(meant)
      tell({
        rule: 'onbekende-kolom',
        message: `De kop \`${kop.slice(0, 60)}\` is geen id of label van een kolom van deze tabel${meaning(meant)}`,
        origin
      })
    } else if (index.has(found.id))
      tell({
        rule: 'dubbele-kolom',
        message: `De kolom \`${found.id}\` staat twee keer in dit bestand; verwacht: elke kolom één keer.`,
        origin
      })
    else index.set(found.id, place)
  })
  for (const {id, label = id, formule} of kolommen)
    if (!index.has(id) && formule === undefined && !misspelt.has(id) && !misspelt.has(label))
      tell({
        rule: 'onbekende-kolom',
        message: `Dit bestand heeft geen kolom \`${id}\`; verwacht: een kop \`${id}\` op de eerste regel.`,
        origin: {file: csv.file, path: [0, 0]}
      })
  return index
}
