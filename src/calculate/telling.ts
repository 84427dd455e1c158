import {listed} from '../leaves/alfabet.ts'
import {kolomnaam} from '../leaves/celnaam.ts'
import type {Telling} from '../model/cijfers.ts'
import type {Raster} from './grid.ts'
import type {GetalWaarde, OntbrekendeWaarde} from './value.ts'

/** By grid, and by column: twice its index, and one more for how many there are. */
export type Tellingen = Map<Raster, Map<number, Telling>>

/**
 * The rows of which a column has a number; `lacks` says of a row whether it has none that should be there. That is looked
 * at when it is asked for, and once.
 */
export function tellingOf(
  tellingen: Tellingen,
  raster: Raster,
  kolom: number,
  isAantal: boolean,
  lacks: () => (rij: number) => boolean
): Telling {
  const ofGrid = tellingen.get(raster) ?? new Map<number, Telling>()
  tellingen.set(raster, ofGrid)
  const key = 2 * kolom + (isAantal ? 1 : 0)
  const made = ofGrid.get(key) ?? lazy(raster, kolom, isAantal, lacks)
  ofGrid.set(key, made)
  return made
}

function lazy(
  raster: Raster,
  kolom: number,
  isAantal: boolean,
  lacks: () => (rij: number) => boolean
): Telling {
  const {rijen, rijIndex} = raster
  let found: Map<string, string> | undefined
  const find = (): Map<string, string> => {
    const isLacking = lacks()
    const rows = Array.from({length: rijen.aantal}).flatMap((_, rij) =>
      isLacking(rij) ? [rijen.kop(rij)] : []
    )
    return new Map(rows.map((kop) => [kop?.id ?? '', kop?.label ?? '']))
  }
  return {
    ...{naam: kolomnaam(raster.kolommen[kolom] ?? {label: ''}), isAantal, rijen: rijIndex},
    get zonder() {
      return (found ??= find())
    }
  }
}

/** What two numbers rest on together, each column once. */
export function samen(
  left: GetalWaarde['over'],
  right: GetalWaarde['over']
): Pick<GetalWaarde, 'over'> | undefined {
  if (left === undefined || right === undefined) return (left ?? right) && {over: left ?? right ?? []}
  return {over: left === right ? left : [...new Set([...left, ...right])]}
}

/**
 * Two totals that are held against each other, one of which has a row that the other lacks: their difference or ratio
 * would be of unlike things, so it is missing. A row that does not count (`telt-mee: nee`) is no lack, and how many
 * numbers there are may be set against how many of another column.
 */
export function ongelijk(
  left: Pick<GetalWaarde, 'over'>,
  right: Pick<GetalWaarde, 'over'>
): OntbrekendeWaarde | undefined {
  for (const one of left.over ?? [])
    for (const other of right.over ?? []) {
      const reden = why(one, other)
      if (reden !== undefined) return {soort: 'ontbreekt', teken: '≠', reden, teltMee: true}
    }
  return undefined
}

const known = new WeakMap<Telling, WeakMap<Telling, string | false>>()

/** Of two columns this is worked out once: each row of a table may ask. */
function why(one: Telling, other: Telling): string | undefined {
  if (one === other || (one.isAantal && other.isAantal)) return undefined
  const byOther = known.get(one) ?? new WeakMap<Telling, string | false>()
  known.set(one, byOther)
  const found = byOther.get(other) ?? lacking(one, other) ?? lacking(other, one) ?? false
  byOther.set(other, found)
  return found === false ? undefined : found
}

function lacking(one: Telling, other: Telling): string | undefined {
  const only = [...one.zonder].filter(([id]) => other.rijen.has(id) && !other.zonder.has(id))
  if (only.length === 0) return undefined
  const lacks = only.length === 1 ? 'ontbreekt' : 'ontbreken'
  const rows = opsomming(only.map(([, label]) => label))
  return `de totalen gaan niet over dezelfde rijen: ${rows} ${lacks} in ${one.naam} en niet in ${other.naam}`
}

/** More rows than this are counted. */
const MOST = 5

/** `A, B en C`, or `A, B, C en nog 12 rijen`. */
function opsomming(labels: readonly string[]): string {
  const [shown, rest] = [labels.slice(0, MOST), labels.length - MOST]
  if (rest > 0) return `${shown.join(', ')} en nog ${rest === 1 ? '1 rij' : `${String(rest)} rijen`}`
  return listed(shown)
}
