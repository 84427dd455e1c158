import {leesGetal, type Notatie} from '../leaves/getal.ts'
import type {Raster} from './grid.ts'
import {rijId} from './row-names.ts'
import type {Geschreven} from './rows.ts'
import {Exact} from './value.ts'

/** Which rows one row is the sum of. */
export interface Som {
  rijen: number
  waar: 'erboven' | 'eronder'
  /** Whether other rows of the table are not in it. */
  isDeel: boolean
}

interface Tabelvorm {
  sleutel: string
  kolommen: Raster['kolommen']
  notatie: Notatie
}

/** A word in the name of a row; the row is a total only when its numbers say so as well. */
const WOORD = /(?:^|_)(?:sub|eind)?(?:totaal|totale|totalen|total|som|samen)(?:_|$)/u

/** In a longer table no row is looked at: those come from registrations, and one by one their names take time. */
const MOST = 5000
/** More than so many candidates times rows is no table of an author. */
const MOST_SUMS = 100_000

/**
 * The rows with a word for a total in their name (`Subtotaal Jeugd`, `Totale kosten`) of which the numbers are also the sums
 * of two or more rows right above or right below, in at least half of the columns that are added up; `left` are totals by
 * their name alone. A row `Totaal aantal meldingen` that adds nothing up is a row as any other. The first or last row needs no
 * such word where it is the sum of all others in each of several columns.
 */
export function summedRows(
  geschreven: Geschreven,
  vorm: Tabelvorm,
  left: ReadonlySet<number>
): Map<number, Som> {
  const found = new Map<number, Som>()
  const {aantal, cel, verdacht} = geschreven
  if (aantal > MOST) return found
  const names = Array.from({length: aantal}, (_, rij) => rijId(cel(rij, vorm.sleutel) ?? ''))
  const candidates = names.flatMap((naam, rij) =>
    WOORD.test(naam) && !left.has(rij) && !verdacht.has(rij) ? [rij] : []
  )
  if (candidates.length * aantal > MOST_SUMS) return found
  const columns = numbersOf(geschreven, vorm)
  const isRow = (rij: number): boolean => !left.has(rij) && !found.has(rij)
  const rows = [...names.keys()].filter(isRow)
  const whole = [rows[0], rows.at(-1)].find(
    (rij) =>
      rij !== undefined && !candidates.includes(rij) && !verdacht.has(rij) && isSumOfAll(rij, rows, columns)
  )
  if (whole !== undefined)
    found.set(whole, {rijen: rows.length - 1, waar: whole === rows[0] ? 'eronder' : 'erboven', isDeel: false})
  for (const rij of candidates) {
    const others = [...names.keys()].filter(isRow)
    const before = others.filter((each) => each < rij).reverse()
    const after = others.filter((each) => each > rij)
    const [up, down] = [lengthOf(rij, before, columns), lengthOf(rij, after, columns)]
    const [rijen, waar] = up === undefined ? [down, 'eronder' as const] : [up, 'erboven' as const]
    if (rijen !== undefined) found.set(rij, {rijen, waar, isDeel: rijen < before.length + after.length})
  }
  return found
}

type Getal = {getal: InstanceType<typeof Exact>; decimalen: number} | undefined

/** The columns that are added up, with what is a number in each row. */
function numbersOf({aantal, cel}: Geschreven, {sleutel, kolommen, notatie}: Tabelvorm): Getal[][] {
  return kolommen
    .filter(({id, eenheid, wijze}) => wijze === 'som' && eenheid !== 'tekst' && id !== sleutel)
    .map(({id}) =>
      Array.from({length: aantal}, (_, rij) => {
        const read = leesGetal((cel(rij, id) ?? '').trim(), notatie)
        return 'fout' in read ? undefined : {getal: new Exact(read.getal), decimalen: read.decimalen}
      })
    )
}

/** How many of these rows, from the first on, a row is the sum of. */
function lengthOf(rij: number, rows: readonly number[], columns: readonly Getal[][]): number | undefined {
  const own = columns.filter((column) => column[rij]?.getal.isZero() === false)
  const sums = own.map(() => new Exact(0))
  for (const [index, row] of rows.entries()) {
    own.forEach((column, at) => (sums[at] = (sums[at] ?? new Exact(0)).plus(column[row]?.getal ?? 0)))
    if (index === 0) continue
    const equal = own.filter((column, at) => isEqual(column[rij], sums[at] ?? new Exact(0), index + 1))
    if (own.length > 0 && equal.length * 2 >= own.length) return index + 1
  }
  return undefined
}

/** Whether a row is exactly the sum of three or more others, all there are, in every column, of which there are several. */
function isSumOfAll(rij: number, rows: readonly number[], columns: readonly Getal[][]): boolean {
  const own = columns.filter((column) => column[rij] !== undefined)
  if (rows.length < 4 || own.length < 2 || own.length < columns.length) return false
  return own.every((column) => {
    const sum = rows.reduce(
      (total, row) => (row === rij ? total : total.plus(column[row]?.getal ?? 0)),
      new Exact(0)
    )
    return !sum.isZero() && column[rij]?.getal.eq(sum) === true
  })
}

/** As far as rounding goes: half a unit of its last decimal for each row. */
function isEqual(one: Getal, sum: InstanceType<typeof Exact>, rows: number): boolean {
  if (one === undefined) return false
  const margin = one.decimalen === 0 ? 0 : new Exact(10).pow(-one.decimalen).div(2).times(rows)
  return one.getal.minus(sum).abs().lte(margin)
}
