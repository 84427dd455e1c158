import type {Getalbinding} from '../model/binding.ts'
import {caseless, NO_LETTER_AFTER} from './language/letters.ts'
import {seriesOf} from './largest.ts'
import {areOneSeries, type Place} from './series.ts'
import type {Contradiction} from './share.ts'
import {shownNumber} from './shown-number.ts'

/** What is left over is seldom meant by who says which is the largest. */
const REST = caseless`^(?:overige?|rest|restant|anders|onbekend|geen antwoord|weet (?:ik )?niet|niet ingevuld|n\.?v\.?t\.?)${NO_LETTER_AFTER}`

/**
 * `Het hoogst` and `de kleinste groep` against the data; undefined where they agree in some reading: in the row or in the
 * column, in all of it or in what is of one series, of one year or of one group of columns.
 */
export function ofExtreme(
  uiterste: 'grootst' | 'kleinst',
  binding: Getalbinding,
  placeOf: (naam: string) => Place | undefined
): Contradiction | undefined {
  const found = seriesOf(binding, placeOf)
  if (found === undefined) return undefined
  const {place, reeksen} = found
  const beyond = reeksen.flatMap((reeks) => readings(reeks, place)).map((reeks) => reeks.find(isBeyond))
  if (beyond.includes(undefined)) return undefined
  const names = [...new Set(reeksen.flatMap((reeks) => reeks.find(isBeyond)?.naam ?? []))]
  return {
    feit: `${binding.uit} is ${shownNumber(binding)}, en ${names.join(' en ')} ${names.length > 1 ? 'zijn' : 'is'} ${uiterste === 'grootst' ? 'meer' : 'minder'}`,
    verwacht: `het ${uiterste}e getal van zijn rij of kolom`
  }

  function isBeyond(other: Place): boolean {
    if (isRest(other)) return false
    return uiterste === 'grootst' ? other.getal.gt(place.getal) : other.getal.lt(place.getal)
  }
}

function readings(reeks: readonly Place[], place: Place): (readonly Place[])[] {
  const narrower = [
    reeks.filter((each) => areOneSeries(each, place)),
    reeks.filter(({jaar}) => jaar === place.jaar),
    reeks.filter((each) => groupOf(each) === groupOf(place))
  ]
  return [reeks, ...narrower.filter((each) => each.length > 0)]
}

function groupOf({tabel, kolom}: Place): string {
  return tabel.kolommen[kolom]?.groep ?? ''
}

function isRest({tabel, rij, kolom}: Place): boolean {
  return [tabel.rijen[rij]?.label, tabel.kolommen[kolom]?.label, tabel.kolommen[kolom]?.id].some(
    (name) => name !== undefined && REST.test(name)
  )
}
