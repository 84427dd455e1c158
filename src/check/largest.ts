import type {Getalbinding} from '../model/binding.ts'
import {caseless, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './language/letters.ts'
import {below, neighbours, type Place} from './series.ts'

/** Of what a share is one: the part that is named first. */
const PART = /^(?:aandeel\(\s*([^\s,()]+)\s*,.*\)|([^\s,()+*/-]+)\s*\/.*)$/su
const TOTAL = caseless`${NO_LETTER_BEFORE}(?:sub)?tota(?:al|len)${NO_LETTER_AFTER}`

/**
 * The numbers that a bound number is the largest of or not: those of its row, and those of its column, with its unit and
 * without totals. Of a share those of its part. Undefined where it stands in no table, or alone.
 */
export function seriesOf(
  {uit, uitkomst}: Getalbinding,
  placeOf: (naam: string) => Place | undefined
): {place: Place; reeksen: readonly (readonly Place[])[]} | undefined {
  const found = PART.exec((uitkomst.afleiding?.formule ?? uit).trim())
  const place = placeOf(uit) ?? placeOf(found?.[1] ?? found?.[2] ?? '')
  if (place === undefined || place.tabel.vorm === 'berekening') return undefined
  const reeksen = [neighbours(place), below(place)]
    .map((reeks) => reeks.filter((each) => !isTotal(each, place)))
    .filter((reeks) => reeks.length > 0)
  return reeksen.length === 0 ? undefined : {place, reeksen}
}

/** The totals of a column are no row; an author may have one among the columns, and a survey has how many answered. */
function isTotal({tabel, rij, kolom}: Place, own: Place): boolean {
  const column = tabel.kolommen[kolom]
  const names = [
    ...(rij === own.rij ? [] : [tabel.rijen[rij]?.label]),
    ...(kolom === own.kolom ? [] : [column?.id, column?.label])
  ]
  if (tabel.vorm === 'enquete' && kolom !== own.kolom && column?.id === 'n') return true
  return names.some((name) => name !== undefined && TOTAL.test(name.replaceAll('_', ' ')))
}
