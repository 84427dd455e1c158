import type {Telling} from '../model/cijfers.ts'
import {BEZIG, lees, type Engine} from './engine.ts'
import {evaluate, inUnit, type Scope} from './evaluate.ts'
import type {Raster} from './grid.ts'
import type {Getallen} from './numbers.ts'
import {scopeOf, TOTAAL, type Waarden} from './scope.ts'
import {single} from './single.ts'
import type {FoutWaarde, Lijst, Waarde} from './value.ts'

/**
 * What names stand for in the total of a column with a formula, when its formula comes to nothing in some rows: each column
 * and each total of the table is without these rows, so that like is held against like.
 */
export function restricted(
  engine: Engine,
  raster: Raster,
  zonder: Telling['zonder'],
  waarden: Waarden
): Scope {
  const rows = Uint32Array.from(Array(raster.rijen.aantal).keys()).filter(
    (rij) => !zonder.has(raster.rijen.kop(rij)?.id ?? '')
  )
  const totals = new Map<number, Waarde | typeof BEZIG>()
  const scope: Scope = scopeOf(
    engine,
    {
      lijst: (other, kolom, naam) => {
        const all = waarden.lijst(other, kolom, naam)
        return other === raster && all.soort === 'lijst' ? without(all, rows, zonder) : all
      },
      cel: (other, rij, kolom) => {
        if (other !== raster || rij !== TOTAAL) return waarden.cel(other, rij, kolom)
        const known = totals.get(kolom)
        if (known !== undefined) return known === BEZIG ? BROKEN : known
        totals.set(kolom, BEZIG)
        const made = total(engine, raster, kolom, scope) ?? waarden.cel(raster, TOTAAL, kolom)
        totals.set(kolom, made)
        return made
      }
    },
    {raster, rij: TOTAAL}
  )
  return scope
}

/** It has its message where all rows are computed with. */
const BROKEN: FoutWaarde = {soort: 'fout', start: 0, end: 0}

/** The total of a column over the rows that are left; undefined where it has none. */
function total(engine: Engine, raster: Raster, kolom: number, scope: Scope): Waarde | undefined {
  const {id = '', formule, eenheid = '', wijze} = raster.kolommen[kolom] ?? {}
  if (wijze === undefined || wijze === 'geen') return undefined
  const tree = lees(engine, wijze === 'formule' ? (formule ?? '') : `${wijze}(${id})`, raster.origin)
  return tree === undefined ? BROKEN : inUnit(single(evaluate(tree, scope), tree), eenheid)
}

function without(all: Lijst, rows: Uint32Array, zonder: Telling['zonder']): Lijst {
  const {getallen, ...rest} = all
  return {
    ...rest,
    aantal: rows.length,
    waarde: (index) => all.waarde(rows[index] ?? 0),
    telling: (isAantal) => {
      const {naam, rijen, zonder: own} = all.telling(isAantal)
      return {naam, isAantal, rijen, zonder: new Map([...own, ...zonder])}
    },
    ...(getallen && {getallen: picked(getallen, rows)})
  }
}

function picked({schaal, eenheden, decimalen, soort, noemers}: Getallen, rows: Uint32Array): Getallen {
  const of = <T extends Float64Array | Uint8Array>(made: T, from: T): T => {
    rows.forEach((rij, index) => (made[index] = from[rij] ?? 0))
    return made
  }
  const {length} = rows
  return {
    schaal,
    eenheden: of(new Float64Array(length), eenheden),
    decimalen: of(new Uint8Array(length), decimalen),
    soort: of(new Uint8Array(length), soort),
    ...(noemers && {noemers: of(new Float64Array(length), noemers)})
  }
}
