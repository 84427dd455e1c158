import {Decimal} from 'decimal.js'
import type {Tabel} from '../model/element.ts'
import {benoemd, plaatsVan} from '../leaves/celnaam.ts'

/** A number of a table, with where it stands. */
export interface Place {
  tabel: Tabel
  naam: string
  /** Index of its row; -1 in the totals. */
  rij: number
  kolom: number
  getal: Decimal
  /** The year that its column is about, or else its row, and the series: the same name without the year. */
  jaar: number | undefined
  reeks: string
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u

/** The number that a name stands for; undefined where it is none. */
export function placeOf(naam: string, tabellen: readonly Tabel[]): Place | undefined {
  for (const tabel of tabellen) {
    const found = plaatsVan(tabel, naam)
    if (found !== undefined) return placeAt(tabel, found.rij, found.kolom)
  }
  return undefined
}

function placeAt(tabel: Tabel, rij: number, kolom: number): Place | undefined {
  const {naam, cel} = benoemd(tabel, {rij, kolom})
  if (cel.waarde.soort !== 'getal') return undefined
  return {tabel, naam, rij, kolom, getal: new Decimal(cel.waarde.getal), ...timeOf(tabel, rij, kolom)}
}

function timeOf(tabel: Tabel, rij: number, kolom: number): Pick<Place, 'jaar' | 'reeks'> {
  const {id = '', label = '', groep = ''} = tabel.kolommen[kolom] ?? {}
  const ofColumn = yearIn(id) ?? yearIn(label) ?? yearIn(groep)
  if (ofColumn !== undefined)
    return {jaar: ofColumn, reeks: withoutYear(yearIn(id) === undefined ? label : id)}
  const row = tabel.rijen[rij]
  return {jaar: yearIn(row?.id ?? '') ?? yearIn(row?.label ?? ''), reeks: withoutYear(row?.id ?? '')}
}

/** Whether two numbers are of one series: the same thing in two years. */
export function areOneSeries(one: Place, other: Place): boolean {
  const isOne = one.tabel === other.tabel && one.reeks === other.reeks && unitOf(one) === unitOf(other)
  return isOne && (one.rij === other.rij) !== (one.kolom === other.kolom)
}

/** Whether a noun is what the rows of the table are: `teams` where its first column is of a `Team`. */
export function isRow(noun: string, {tabel}: Place): boolean {
  const {id = '', label = ''} = tabel.kolommen.find(({eenheid}) => eenheid === 'tekst') ?? {}
  return [id, label].some((name) => name.length > 2 && noun.startsWith(name.toLowerCase()))
}

/** The same two columns in the other rows of a table, without its totals. */
export function rowsBetween(oud: Place, nieuw: Place): [Place, Place][] {
  const {tabel} = oud
  if (tabel !== nieuw.tabel || oud.rij !== nieuw.rij || oud.kolom === nieuw.kolom) return []
  return [...tabel.rijen.keys()].flatMap((rij): [Place, Place][] => {
    const first = rij === oud.rij ? undefined : placeAt(tabel, rij, oud.kolom)
    const second = first && placeAt(tabel, rij, nieuw.kolom)
    return first === undefined || second === undefined ? [] : [[first, second]]
  })
}

/** The numbers of a series from one year to another, in order. */
export function seriesBetween(oud: Place, nieuw: Place): Place[] {
  const [from, to] = [oud.jaar, nieuw.jaar]
  if (from === undefined || to === undefined || !areOneSeries(oud, nieuw)) return []
  const {tabel} = oud
  // What is of one series with a number stands in its row or in its column.
  const others =
    oud.rij === nieuw.rij
      ? tabel.kolommen.map((_, kolom) => placeAt(tabel, oud.rij, kolom))
      : [...tabel.rijen.keys(), ...(tabel.totaal ? [-1] : [])].map((rij) => placeAt(tabel, rij, oud.kolom))
  return others
    .filter((each) => each !== undefined)
    .filter(
      (each) =>
        isSame(each, oud) || (areOneSeries(each, oud) && (isSame(each, nieuw) || areOneSeries(each, nieuw)))
    )
    .filter(({jaar = NaN}) => jaar >= from && jaar <= to)
    .sort((a, b) => (a.jaar ?? 0) - (b.jaar ?? 0))
}

/** The other numbers of its row that have its unit. */
export function neighbours(place: Place): Place[] {
  return place.tabel.kolommen
    .map((_, kolom) => (kolom === place.kolom ? undefined : placeAt(place.tabel, place.rij, kolom)))
    .filter((each) => each !== undefined)
    .filter((each) => unitOf(each) === unitOf(place))
}

/** The numbers of its column in the other rows of the table, without its totals. */
export function below({tabel, rij, kolom}: Place): Place[] {
  return [...tabel.rijen.keys()]
    .map((each) => (each === rij ? undefined : placeAt(tabel, each, kolom)))
    .filter((each) => each !== undefined)
}

function isSame(one: Place, other: Place): boolean {
  return one.tabel === other.tabel && one.rij === other.rij && one.kolom === other.kolom
}

function unitOf({tabel, kolom}: Place): string {
  return tabel.kolommen[kolom]?.eenheid ?? ''
}

function yearIn(text: string): number | undefined {
  const year = YEAR.exec(text)?.[0]
  return year === undefined ? undefined : Number(year)
}

function withoutYear(text: string): string {
  return text.replace(YEAR, '')
}
