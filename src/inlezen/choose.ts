import {nearestName} from '../leaves/nearest.ts'
import type {Table} from '../leaves/tabel.ts'
import type {Regel} from './draft.ts'
import {findHeader, type Header, type Kolomkeuze} from './header.ts'

export interface Chosen {
  table: Table
  header: Header
}

export interface Choice {
  /** At least one; those after the first have the same columns. */
  chosen: [Chosen, ...Chosen[]]
  weggelaten: Regel[]
}

/** The tables that hold the normenkader: the one with the best header, and those that go on with it. */
export function chooseTables(
  tables: readonly Table[],
  {kolommen, blad}: {kolommen: readonly Kolomkeuze[]; blad?: string}
): Choice | string {
  const named = blad === undefined ? tables : tables.filter((table, index) => isCalled(table, index, blad))
  if (named.length === 0) return unknownTable(tables, blad ?? '')
  const usable = named.flatMap((table) => {
    const header = findHeader(table, kolommen)
    return header === undefined ? [] : [{table, header}]
  })
  const best = usable.reduce<Chosen | undefined>(
    (most, each) => (most === undefined || each.header.columns.size > most.header.columns.size ? each : most),
    undefined
  )
  if (best === undefined) return NOTHING
  const chosen = named.flatMap((table): Chosen[] => {
    const own = usable.find((each) => each.table === table)
    if (own !== undefined) return isLike(own.header, best.header) ? [own] : []
    return goesOn(table, best, named)
      ? [{table, header: {...best.header, names: [], first: 0, start: 0}}]
      : []
  })
  const [first = best, ...rest] = chosen
  const taken = new Set(chosen.map(({table}) => table))
  const left = tables.filter((table) => !taken.has(table) && table.rows.some((row) => row.length > 0))
  return {
    chosen: [first, ...rest],
    weggelaten: left.map(({name}) => ({
      plaats: name,
      tekst: 'niet gelezen: geen tabel met dezelfde kolommen. Is dit het normenkader, geef dan --blad.'
    }))
  }
}

const NOTHING =
  'In het bestand is geen kolom met normen herkend; verwacht: een kop met namen als Code, Thema, Vraag, Norm en Bron. ' +
  'Geef zo nodig zelf de kolommen: --kolom norm=C --kolom vraag=B'

function isCalled({name}: Table, index: number, blad: string): boolean {
  return name.toLowerCase() === blad.toLowerCase() || String(index + 1) === blad
}

function unknownTable(tables: readonly Table[], blad: string): string {
  const names = tables.map(({name}) => name)
  const near = nearestName(blad, names)
  const meant =
    near === undefined ? `verwacht: ${names.map((name) => `‘${name}’`).join(', ')}.` : `bedoelt u ‘${near}’?`
  return `Het blad ‘${blad}’ is er niet; ${meant}`
}

function isLike(a: Header, b: Header): boolean {
  return (
    a.columns.size === b.columns.size &&
    [...a.columns].every(([veld, column]) => b.columns.get(veld) === column)
  )
}

/** Word breaks a table in two where someone pressed Enter: the second has no header, and as many columns. */
function goesOn(table: Table, best: Chosen, tables: readonly Table[]): boolean {
  if (best.table.above === undefined && !/^tabel \d/u.test(table.name)) return false
  const after = tables.indexOf(table) > tables.indexOf(best.table)
  return after && table.above === best.table.above && widthOf(table) === widthOf(best.table)
}

function widthOf({rows}: Table): number {
  return Math.max(0, ...rows.map((row) => row.length))
}
