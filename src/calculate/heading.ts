import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv} from '../model/source.ts'
import {cellText} from '../leaves/csv.ts'
import {meaning, nearestName} from '../leaves/nearest.ts'
import type {Tell} from './grid.ts'
import {isBlank, namedColumns} from './uneven-rows.ts'

type Kolom = TabelBestand['kolommen'][number]

/** A heading may stand below so many rows of a title and the like. */
const DEEPEST = 10

/**
 * The row of the file with the names of its columns. That is the first; where no cell of that names a column and several of
 * a row below do, it is told, and read as the author meant.
 */
export function headingOf(csv: Csv, {kolommen}: TabelBestand, tell: Tell): number {
  if (namedIn(csv, 0, kolommen) > 0) return 0
  const rows = Math.min(csv.firsts.length - 1, DEEPEST)
  for (let row = 1; row < rows; row++) {
    if (namedIn(csv, row, kolommen) < Math.min(2, kolommen.length)) continue
    const above = (cellText(csv, 0, 0) ?? '').trim().slice(0, 60)
    tell({
      rule: 'kop-niet-bovenaan',
      message: `De kop met de namen van de kolommen staat niet op de eerste regel: daar staat \`${above}\`; verwacht: een bestand zonder regels boven de kop, met een titel in \`titel\` van de tabel.`,
      origin: {file: csv.file, path: [0, 0]}
    })
    return row
  }
  return 0
}

function namedIn(csv: Csv, row: number, kolommen: readonly Kolom[]): number {
  let count = 0
  for (let place = 0, kop = cellText(csv, row, 0); kop !== undefined; kop = cellText(csv, row, ++place))
    if (named(kop, kolommen) !== undefined) count += 1
  return count
}

function named(kop: string, kolommen: readonly Kolom[]): Kolom | undefined {
  const typed = kop.trim().toLowerCase()
  return kolommen.find(({id, label}) => id === typed || label?.toLowerCase() === typed)
}

/** Where each column stands in the file, by its id; `isVerdacht` where without the rest no row can be read. */
interface Kolomplaatsen {
  index: Map<string, number>
  isVerdacht: boolean
}

/** Finds the columns by their heading, which is row `kop` of the file: the id of a column, or its label. */
export function columnsOf(csv: Csv, kop: number, data: TabelBestand, tell: Tell): Kolomplaatsen {
  const {kolommen, sleutel} = data
  const known = kolommen.flatMap(({id, label}) => (label === undefined ? [id] : [id, label]))
  const index = new Map<string, number>()
  const cells = headings(csv, kop)
  const only = onlyMissing(cells, kolommen)
  const misspelt = new Set<string>()
  const strange = cells.filter(({text}) => named(text, kolommen) === undefined)
  if (strange.length === cells.length && strange.every(({text}) => nearestName(text, known) === undefined))
    return {index, isVerdacht: tellStrange(csv, kop, data, tell)}
  for (const {text, place} of cells) {
    const found = named(text, kolommen)
    const origin = {file: csv.file, path: [kop, place]}
    if (found === undefined) {
      const meant = text.trim() === '' ? undefined : (nearestName(text, known) ?? only)
      if (meant !== undefined) misspelt.add(meant)
      tell({rule: 'onbekende-kolom', message: strangeMessage(text, place, meant), origin})
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
        origin: {file: csv.file, path: [kop, 0]}
      })
  return {index, isVerdacht: !index.has(sleutel)}
}

function strangeMessage(text: string, place: number, meant: string | undefined): string {
  return text.trim() === ''
    ? `Kolom ${String(place + 1)} van dit bestand heeft geen kop; verwacht: het id of label van een kolom van deze tabel, of een bestand zonder deze kolom.`
    : `De kop \`${text.slice(0, 60)}\` is geen id of label van een kolom van deze tabel${meaning(meant)}`
}

/** The one column without a heading, where there is one heading without a column: that will be meant by it. */
function onlyMissing(cells: readonly {text: string}[], kolommen: readonly Kolom[]): string | undefined {
  const found = new Set(cells.map(({text}) => named(text, kolommen)?.id))
  const missing = kolommen.filter(({id, formule}) => formule === undefined && !found.has(id))
  const strange = cells.filter(({text}) => named(text, kolommen) === undefined)
  return missing.length === 1 && strange.length === 1 ? missing[0]?.id : undefined
}

/** The cells of the heading; a program for tables writes empty ones as far as any row has ever had one. */
function headings(csv: Csv, kop: number): {text: string; place: number}[] {
  const named = namedColumns(csv, kop)
  const found: {text: string; place: number}[] = []
  for (let place = 0, text = cellText(csv, kop, 0); text !== undefined; text = cellText(csv, kop, ++place))
    if (place < named || !isBlankBelow(csv, kop, place)) found.push({text, place})
  return found
}

function isBlankBelow(csv: Csv, kop: number, place: number): boolean {
  for (let row = kop + 1; row < csv.firsts.length - 1; row++) if (!isBlank(csv, row, place)) return false
  return true
}

/** A heading of which no cell is a column: one message in place of one for each cell and each column. */
function tellStrange(csv: Csv, kop: number, {kolommen}: TabelBestand, tell: Tell): true {
  const [first = '', second] = kolommen.filter(({formule}) => formule === undefined).map(({id}) => id)
  const names = second === undefined ? `\`${first}\`` : `\`${first}\`, \`${second}\` …`
  tell({
    rule: 'onbekende-kolom',
    message: `De eerste regel van dit bestand noemt geen enkele kolom van deze tabel; verwacht: een kop met het id of label van elke kolom, zoals ${names}, en een puntkomma, komma of tab tussen de cellen.`,
    origin: {file: csv.file, path: [kop, 0]}
  })
  return true
}
