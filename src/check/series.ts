import {Decimal} from 'decimal.js'
import type {Tabel} from '../model/element.ts'
import {cellen} from '../celnaam.ts'

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

/** Every number of the tables, by its name. */
export function placesOf(tabellen: readonly Tabel[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const tabel of tabellen)
    for (const {naam, cel, rij, kolom} of cellen(tabel)) {
      if (cel.waarde.soort !== 'getal') continue
      const getal = new Decimal(cel.waarde.getal)
      places.set(naam, {tabel, naam, rij, kolom, getal, ...timeOf(tabel, rij, kolom)})
    }
  return places
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
export function rowsBetween(oud: Place, nieuw: Place, places: ReadonlyMap<string, Place>): [Place, Place][] {
  if (oud.tabel !== nieuw.tabel || oud.rij !== nieuw.rij || oud.kolom === nieuw.kolom) return []
  const own = [...places.values()].filter(({tabel, rij}) => tabel === oud.tabel && rij >= 0)
  return own
    .filter(({kolom, rij}) => kolom === oud.kolom && rij !== oud.rij)
    .flatMap((first): [Place, Place][] => {
      const second = own.find(({rij, kolom}) => rij === first.rij && kolom === nieuw.kolom)
      return second === undefined ? [] : [[first, second]]
    })
}

/** The numbers of a series from one year to another, in order. */
export function seriesBetween(oud: Place, nieuw: Place, places: ReadonlyMap<string, Place>): Place[] {
  const [from, to] = [oud.jaar, nieuw.jaar]
  if (from === undefined || to === undefined || !areOneSeries(oud, nieuw)) return []
  return [...places.values()]
    .filter(
      (each) => each === oud || (areOneSeries(each, oud) && (each === nieuw || areOneSeries(each, nieuw)))
    )
    .filter(({jaar = NaN}) => jaar >= from && jaar <= to)
    .sort((a, b) => (a.jaar ?? 0) - (b.jaar ?? 0))
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
