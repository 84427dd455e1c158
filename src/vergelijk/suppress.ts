import {derivable, type Equation} from './derivable.ts'
import {added, type Telling, type Tellingen, type Verborgen} from './tally.ts'

/** The counts of a norm, or of an onderwerp: those of the norms `van` together. */
export interface Groep {
  tellingen: Tellingen
  /** For an onderwerp: the places of its norms in the list of norms. */
  van?: readonly number[]
}

/**
 * What is held back so that no group smaller than `least` onderzoeken shows (threshold rule), nor can be worked out from
 * what does show (secondary suppression).
 *
 * 1. A norm or onderwerp that fewer than `least` onderzoeken have is held back whole.
 * 2. Of the others a count of 1 to `least` - 1 is held back, and then so many others of the same row, smallest first,
 *    that those together are at least `least` and leave more than one solution.
 * 3. The rows of onderwerpen are sums of rows of norms. Where such sums let a count be worked out, the onderwerp is held
 *    back whole. The rows of norms alone give nothing away, by 2.
 */
export function suppress(
  normen: readonly Tellingen[],
  onderwerpen: readonly Groep[],
  least: number
): {normen: Verborgen[]; onderwerpen: Verborgen[]} {
  const rows = [...normen.map((tellingen): Groep => ({tellingen})), ...onderwerpen].map((groep) => {
    const cells = cellsOf(groep.tellingen)
    return {...groep, cells, hidden: hiddenIn(cells, least)}
  })
  const published = rows.slice(normen.length)
  for (;;) {
    const leaks = derivable(equationsOf(rows, normen.length))
    const guilty = published.find(
      (row) => !isWhole(row) && cellNames(row, rows).some((name) => leaks.has(name))
    )
    if (guilty === undefined) break
    guilty.hidden = new Set(guilty.cells.map(({naam}) => naam))
  }
  const found = rows.map((row) => verborgen(row, least))
  return {normen: found.slice(0, normen.length), onderwerpen: found.slice(normen.length)}
}

interface Cel extends Telling {
  /** The level, or `zonder`. */
  naam: string
}

interface Row extends Groep {
  cells: readonly Cel[]
  hidden: ReadonlySet<string>
}

/** No level can be called this: it is no id. */
const ZONDER = '(zonder)'

function cellsOf({niveaus, weggelaten}: Tellingen): Cel[] {
  const levels = niveaus.map(({niveau, ...rest}) => ({naam: niveau, ...rest}))
  return [...levels, {naam: ZONDER, ...added(weggelaten)}]
}

/** The cells of one row that cannot be shown, when their sum can; all of them when the row itself is too small. */
function hiddenIn(cells: readonly Cel[], least: number): Set<string> {
  const all = new Set(cells.map(({naam}) => naam))
  if (added(cells).onderzoeken.size < least) return all
  const bySize = cells.filter(({aantal}) => aantal > 0).sort((a, b) => a.aantal - b.aantal)
  const hidden = bySize.filter(({onderzoeken}) => onderzoeken.size < least)
  if (hidden.length === 0) return new Set()
  for (const cell of bySize) {
    if (isSafe(hidden, least)) break
    if (!hidden.includes(cell)) hidden.push(cell)
  }
  return isSafe(hidden, least) ? new Set(hidden.map(({naam}) => naam)) : all
}

/** Whether a reader who knows what these are together knows none of them, and no small group. */
function isSafe(hidden: readonly Cel[], least: number): boolean {
  const {aantal, onderzoeken} = added(hidden)
  return hidden.length > 1 && onderzoeken.size >= least && aantal > hidden.length
}

function isWhole({cells, hidden}: Row): boolean {
  return hidden.size === cells.length
}

/** The hidden cells that have to do with an onderwerp: its own and those of its norms. */
function cellNames(row: Row, rows: readonly Row[]): string[] {
  return [row, ...(row.van ?? []).flatMap((index) => rows[index] ?? [])].flatMap((each) =>
    [...each.hidden].map((naam) => unknownOf(rows.indexOf(each), naam))
  )
}

function unknownOf(row: number, naam: string): string {
  return `${String(row)} ${naam}`
}

/** What a reader knows: the total of each row that shows one, and that each onderwerp is the sum of its norms. */
function equationsOf(rows: readonly Row[], normen: number): Equation[] {
  const sums = rows.flatMap((row, index): Equation[] => {
    if (isWhole(row)) return []
    const hidden = row.cells.filter(({naam}) => row.hidden.has(naam))
    return [{terms: new Map(hidden.map(({naam}) => [unknownOf(index, naam), 1])), sum: added(hidden).aantal}]
  })
  const columns = rows.flatMap((row, index): Equation[] => {
    if (index < normen || isWhole(row)) return []
    return row.cells.map((cell, place) => columnOf(row, index, place, cell, rows))
  })
  return [...sums, ...columns].filter(({terms}) => terms.size > 0)
}

function columnOf(row: Row, index: number, place: number, cell: Cel, rows: readonly Row[]): Equation {
  const terms = new Map<string, number>()
  let sum = row.hidden.has(cell.naam) ? 0 : cell.aantal
  if (row.hidden.has(cell.naam)) terms.set(unknownOf(index, cell.naam), -1)
  for (const norm of row.van ?? []) {
    const there = rows[norm]?.cells[place]
    if (there === undefined) continue
    if (rows[norm]?.hidden.has(there.naam)) terms.set(unknownOf(norm, there.naam), 1)
    else sum -= there.aantal
  }
  return {terms, sum}
}

function verborgen({cells, hidden, tellingen}: Row, least: number): Verborgen {
  const {weggelaten} = tellingen
  const few = weggelaten.some(({aantal, onderzoeken}) => aantal > 0 && onderzoeken.size < least)
  return {
    alles: cells.length === hidden.size,
    niveaus: new Set([...hidden].filter((naam) => naam !== ZONDER)),
    zonder: hidden.has(ZONDER),
    // Their sum shows: when one of them is too small, a reader does not learn how it is made up.
    weggelaten: new Set(few ? weggelaten.map(({soort}) => soort) : [])
  }
}
