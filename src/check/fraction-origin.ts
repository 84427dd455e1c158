import {Decimal} from 'decimal.js'
import {deelVan} from './language/claim-words.ts'
import type {Bound} from './language/bound-numbers.ts'
import {caseless, NO_LETTER_BEFORE} from './language/letters.ts'
import type {Place} from './series.ts'

/** Between which two a fraction or a factor must be for the words to hold. */
type Interval = readonly [number, number]

const HEDGE = /(meer dan|minder dan|ruim|bijna|ongeveer|circa|zo[’']n|krap|net geen|nog geen)\s+$/i
const LIKE: Readonly<Record<string, string>> = {
  'zo’n': 'ongeveer',
  "zo'n": 'ongeveer',
  krap: 'bijna',
  'net geen': 'bijna',
  'nog geen': 'bijna'
}
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^verdubbel/i, 2],
  [/^verdrievoudig/i, 3],
  [/^vertienvoudig/i, 10],
  [/^(?:gehalveerd|halvering)/i, 0.5]
]
const NEGATED = caseless`${NO_LETTER_BEFORE}(?:niet|geen|nooit|noch)\s+(?:[^\s.,;:]+\s+){0,2}$`

/**
 * Whether a part or a multiple in words follows from the bound numbers beside it: one of two is that part of the other, or
 * has changed by it, or its table gives it of one. What is said not to have doubled needs no origin. `before` is what
 * stands before the words in their sentence.
 */
export function isGiven(
  words: string,
  before: string,
  own: readonly Bound[],
  placeOf: (naam: string) => Place | undefined
): boolean {
  const factor = MULTIPLES.find(([pattern]) => pattern.test(words))?.[1]
  if (factor !== undefined && NEGATED.test(before)) return true
  const said = HEDGE.exec(before)?.[1]?.toLowerCase() ?? ''
  const hedge = Object.hasOwn(LIKE, said) ? (LIKE[said] ?? said) : said
  const interval = factor === undefined ? partOf(hedge, words) : multipleOf(hedge, factor)
  if (interval === undefined) return false
  const found = [
    ...betweenTwo(bounded(own, interval), factor === undefined),
    ...(factor === undefined ? ofTables(own, placeOf) : [])
  ]
  return found.some((value) => value.gte(interval[0]) && value.lte(interval[1]))
}

/** `Meer dan de helft` is no change of one percentage into another. */
function bounded(own: readonly Bound[], interval: Interval): readonly Bound[] {
  return interval.every(Number.isFinite) ? own : own.filter(({binding: {uitkomst}}) => !isShare(uitkomst))
}

function partOf(hedge: string, words: string): Interval | undefined {
  const deel = deelVan(`${hedge} ${words}`.trim())
  if (deel !== undefined) return [deel.minimaal, deel.maximaal]
  return /tiende/i.test(words) ? multipleOf(hedge, 0.1) : undefined
}

/** By a tenth more or less. */
function multipleOf(hedge: string, factor: number): Interval {
  switch (hedge) {
    case 'meer dan':
      return [factor, Infinity]
    case 'minder dan':
      return [-Infinity, factor]
    case 'ruim':
      return [factor, factor * 1.3]
    case 'bijna':
      return [factor * 0.75, factor]
    default:
      return [factor * 0.9, factor * 1.1]
  }
}

/** What one of two numbers of one unit is of the other, and by how much it differs. */
function betweenTwo(own: readonly Bound[], isPart: boolean): Decimal[] {
  const values = own.map(({binding: {uitkomst}}) => ({
    isShare: isShare(uitkomst),
    eenheid: uitkomst.eenheid,
    getal: new Decimal(uitkomst.getal).abs()
  }))
  return values.flatMap((one, index) =>
    values.flatMap((other, at) => {
      if (at === index || other.eenheid !== one.eenheid || other.getal.isZero()) return []
      const ratio = one.getal.div(other.getal)
      if (!isPart) return [ratio]
      // One percentage is no part of another.
      const change = ratio.minus(1).abs()
      return ratio.gt(1) || one.isShare ? [change] : [ratio, change]
    })
  )
}

/** A share itself where it is the only one, and what a number is of the other numbers of its formula, of its row and of the total of its column. */
function ofTables(own: readonly Bound[], placeOf: (naam: string) => Place | undefined): Decimal[] {
  const isOnly = own.filter(({binding: {uitkomst}}) => isShare(uitkomst)).length === 1
  return own.flatMap(({binding: {uitkomst}}) => {
    const value = new Decimal(uitkomst.getal).abs()
    if (isShare(uitkomst)) return isOnly ? [value] : []
    const places = uitkomst.namen.flatMap((naam) => placeOf(naam) ?? [])
    const wholes = places.flatMap((place) => [place.getal, ...beside(place, uitkomst.eenheid)])
    return wholes.filter((whole) => whole.gt(0) && whole.gte(value)).map((whole) => value.div(whole))
  })
}

function isShare({eenheid, isBreuk}: Bound['binding']['uitkomst']): boolean {
  return eenheid === 'procent' || isBreuk === true
}

/** The numbers of the same unit in its row, and the total of its column. */
function beside({tabel, rij, kolom}: Place, eenheid: string): Decimal[] {
  const cells = [...tabel.kolommen.keys()].map((each) => tabel.cel(rij, each))
  if (tabel.totaal !== undefined) cells.push(tabel.cel(-1, kolom))
  return cells.flatMap(({waarde, eenheid: own}) =>
    waarde.soort === 'getal' && own === eenheid ? [new Decimal(waarde.getal)] : []
  )
}
