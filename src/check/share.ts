import type {Getalbinding} from '../model/binding.ts'
import {deelVan} from './language/claim-words.ts'
import {seriesOf} from './largest.ts'
import type {Place} from './series.ts'
import {shownNumber} from './shown-number.ts'

/** What is the case, and what the words would ask for. */
export interface Contradiction {
  feit: string
  verwacht: string
}

/** Words for a part of a whole, such as `ruim een derde`, against the share that they are said of; undefined where they agree. */
export function ofShare(
  woorden: string,
  binding: Getalbinding,
  placeOf: (naam: string) => Place | undefined
): Contradiction | undefined {
  if (/^de\s+meeste$/i.test(woorden)) return ofMost(binding, placeOf)
  const deel = deelVan(woorden)
  if (deel === undefined) return undefined
  const value = Number(binding.uitkomst.getal)
  const {minimaal, maximaal, open} = deel
  if (open ? value > minimaal && value < maximaal : value >= minimaal && value <= maximaal) return undefined
  return {feit: `${binding.uit} is ${shownNumber(binding)}`, verwacht: rangeOf(minimaal, maximaal, open)}
}

/** `De meeste` is more than half, or the most of its row or column: one of these is enough. */
function ofMost(
  binding: Getalbinding,
  placeOf: (naam: string) => Place | undefined
): Contradiction | undefined {
  if (Number(binding.uitkomst.getal) > 0.5) return undefined
  const found = seriesOf(binding, placeOf)
  if (found === undefined) return undefined
  const {place, reeksen} = found
  const larger = reeksen.map((reeks) => reeks.find(({getal}) => getal.gt(place.getal)))
  if (larger.includes(undefined)) return undefined
  const names = larger.flatMap((each) => each?.naam ?? [])
  return {
    feit: `${binding.uit} is ${shownNumber(binding)}: niet meer dan de helft, en niet het grootste, want ${names.join(' en ')} ${names.length > 1 ? 'zijn' : 'is'} meer`,
    verwacht: 'meer dan 50%, of het grootste getal van zijn rij of kolom'
  }
}

function rangeOf(minimaal: number, maximaal: number, open: boolean): string {
  const [low, high] = [minimaal, maximaal].map((part) => `${String(Math.round(part * 100))}%`)
  if (maximaal === Infinity) return `${open ? 'meer dan' : 'ten minste'} ${low ?? ''}`
  if (minimaal === -Infinity) return `minder dan ${high ?? ''}`
  return `${low ?? ''} tot ${high ?? ''}`
}
