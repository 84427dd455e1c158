import type {Tabel} from '../model/element.ts'
import {benoemd, plaatsVan} from '../leaves/celnaam.ts'

/** A cell of a table by its index; the rows of a table have no number -1. */
interface Cell {
  tabel: Tabel
  naam: string
  rij: number
  kolom: number
}

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu
/** `2022-2025` and `2024/25` are no year, nor is the time at which a budget is set, or a stock is counted. */
const NO_YEAR =
  /\d{4}\s*[-–/_]\s*\d|t\.o\.v|\btot\b|begro|ramin|geraamd|progno|verwacht|doel|streef|peil|januari|begin|cumulatief|sinds|vanaf/i

/** The cells of these names; undefined where one is none of a table. */
export function cellsOf(namen: readonly string[], tabellen: readonly Tabel[]): Cell[] | undefined {
  const found = namen.map((naam) => {
    for (const tabel of tabellen) {
      const place = plaatsVan(tabel, naam)
      if (place !== undefined) return {tabel, naam, ...place}
    }
    return undefined
  })
  const known = found.filter((each) => each !== undefined)
  return known.length === 0 || known.length < found.length ? undefined : known
}

/** The one year that all cells are of, by the names of their row or column; undefined where that is not plain. */
export function yearOf(cells: readonly Cell[]): number | undefined {
  const years = cells.map((cell) => {
    const names = namesOf(cell)
    if (names.some((name) => NO_YEAR.test(name))) return undefined
    const own = new Set(names.flatMap((name) => name.match(YEARS) ?? []))
    return own.size === 1 ? [...own][0] : undefined
  })
  const [first] = years
  return first !== undefined && years.every((year) => year === first) ? Number(first) : undefined
}

/** The cell that is the same but for its year, by name; undefined where there is none, or several. */
export function ofYear(cell: Cell, year: number): string | undefined {
  const {tabel, rij, kolom} = cell
  const own = withoutYears(cell)
  const others = [
    ...[...tabel.kolommen.keys()].map((each) => ({tabel, naam: '', rij, kolom: each})),
    ...(rij < 0 ? [] : [...tabel.rijen.keys()].map((each) => ({tabel, naam: '', rij: each, kolom})))
  ]
  const found = others.filter((each) => yearOf([each]) === year && withoutYears(each) === own)
  const [only] = found
  return found.length === 1 && only ? benoemd(tabel, only).naam : undefined
}

/** The cell of another row in the same column, by name. */
export function ofRow({tabel, kolom}: Cell, rij: number): string {
  return benoemd(tabel, {rij, kolom}).naam
}

function withoutYears(cell: Cell): string {
  return namesOf(cell).join('|').replaceAll(YEARS, '')
}

function namesOf({tabel, rij, kolom}: Cell): string[] {
  const {id = '', label = '', groep = ''} = tabel.kolommen[kolom] ?? {}
  const row = tabel.rijen[rij]
  return [...(tabel.vorm === 'berekening' ? [] : [id, label, groep]), row?.id ?? '', row?.label ?? '']
}
