import type {Cel, Eis, Verdeling} from '../model/cijfers.ts'
import {didYouMean} from '../nearest.ts'
import {bereken, cel, invullen, kolommenVan} from './compute.ts'
import {lees, type Engine} from './engine.ts'
import {holds} from './evaluate.ts'
import type {Formule} from './formula.ts'
import type {Raster} from './grid.ts'
import {nameOf} from './refusals.ts'
import {Exact} from './value.ts'
import {compared} from './vector.ts'

/** The conditions of a table with the rows that do not meet them; a row with a missing value is left out. */
export function eisen(engine: Engine, raster: Raster): Eis[] {
  return raster.eisen.flatMap(({formule, origin}) => {
    const tree = lees(engine, formule, origin)
    if (tree === undefined) return []
    const all =
      tree.soort === 'vergelijking'
        ? compared(tree, kolommenVan(engine, raster), (order) => holds(tree.teken, order))
        : undefined
    const geschonden: Eis['geschonden'][number][] = []
    for (let rij = 0; rij < raster.rijen.length; rij++) {
      const known = all?.[rij] ?? UNKNOWN
      if (known === HOLDS) continue
      const found = known === UNKNOWN ? inRow(engine, tree, raster, rij) : false
      if (found === false)
        geschonden.push({
          rij: raster.rijen[rij]?.id ?? '',
          ingevuld: invullen(engine, tree, raster, rij),
          origin: raster.cellen.cel(rij, 0)?.origin ?? origin
        })
      if (typeof found !== 'string') continue
      engine.tell({rule: 'formule-fout', message: `\`${formule}\`: ${found}`, origin})
      break
    }
    return [{formule, origin, geschonden}]
  })
}

const HOLDS = 1
const UNKNOWN = -1

/** Whether a condition holds in a row, or why that cannot be said; undefined where that has its message elsewhere. */
function inRow(engine: Engine, tree: Formule, raster: Raster, rij: number): boolean | string | undefined {
  const value = bereken(engine, tree, raster, rij)
  if (value.soort === 'waar') return value.waar
  if (value.soort === 'ontbreekt') return undefined
  return value.soort === 'fout' ? value.message : 'Dit is geen vergelijking; verwacht: `<=`, `>=` of `=`.'
}

/** The sums of parts that must be 100%. Parts with a missing value have no sum. */
export function verdelingen(engine: Engine, raster: Raster): Verdeling[] {
  return raster.verdelingen.flatMap(({kolommen, kolom, rest, origin}) => {
    const named = kolommen ?? (kolom === undefined ? [] : [kolom])
    const places = named.map((id) => raster.kolomIndex.get(id))
    const unknown = places.indexOf(undefined)
    if (named.length === 0 || unknown !== -1) {
      engine.tell({
        rule: 'onbekende-kolom',
        message:
          named.length === 0
            ? 'Deze verdeling noemt geen kolommen; verwacht: `kolommen: […]` of `kolom: …`.'
            : `De tabel heeft geen kolom \`${named[unknown] ?? ''}\`${didYouMean(named[unknown] ?? '', raster.kolomIndex.keys())}`,
        origin
      })
      return []
    }
    const columns = places.filter((place) => place !== undefined)
    const parts: {naam: string; cellen: Cel[]; at: Verdeling['origin']}[] =
      kolommen === undefined
        ? columns.map((place) => ({
            naam: `${raster.id}.${kolom ?? ''}`,
            cellen: raster.rijen.map((_, rij) => cel(engine, raster, rij, place)),
            at: origin
          }))
        : raster.rijen.map((_, index) => ({
            naam: nameOf(raster, index, columns[0] ?? 0),
            cellen: columns.map((place) => cel(engine, raster, index, place)),
            at: raster.cellen.cel(index, columns[0] ?? 0)?.origin ?? origin
          }))
    return parts.flatMap(({naam, cellen, at}) => {
      const sum = summed(cellen)
      return sum === undefined ? [] : [{naam, ...sum, origin: at, ...(rest !== undefined && {rest})}]
    })
  })
}

/** Half a unit of its last decimal is what rounding can do to each part. */
function summed(cellen: readonly Cel[]): Pick<Verdeling, 'som' | 'marge'> | undefined {
  let som = new Exact(0)
  let marge = new Exact(0)
  for (const {waarde, decimalen, eenheid, afleiding} of cellen) {
    if (waarde.soort !== 'getal') return undefined
    som = som.plus(waarde.getal)
    if (afleiding === undefined)
      marge = marge.plus(new Exact(10).pow(-decimalen - (eenheid === 'procent' ? 2 : 0)).div(2))
  }
  return {som: som.toFixed(), marge: marge.toFixed()}
}
