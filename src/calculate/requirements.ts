import type {Cel, Eis, Verdeling} from '../model/cijfers.ts'
import {didYouMean} from '../nearest.ts'
import {bereken, cel, invullen, lees, nameOf, type Engine} from './engine.ts'
import type {Raster} from './grid.ts'
import {Exact} from './value.ts'

/** The conditions of a table with the rows that do not meet them; a row with a missing value is left out. */
export function eisen(engine: Engine, raster: Raster): Eis[] {
  return raster.eisen.flatMap(({formule, origin}) => {
    const tree = lees(engine, formule, origin)
    if (tree === undefined) return []
    const geschonden: Eis['geschonden'][number][] = []
    for (const [index, rij] of raster.rijen.entries()) {
      const value = bereken(engine, tree, raster, index)
      if (value.soort === 'fout' && value.message === undefined) continue
      if (value.soort === 'waar' || value.soort === 'ontbreekt') {
        if (value.soort === 'waar' && !value.waar)
          geschonden.push({
            rij: rij.id,
            ingevuld: invullen(engine, tree, raster, index),
            origin: rij.cellen[0]?.origin ?? origin
          })
        continue
      }
      const why =
        value.soort === 'fout'
          ? (value.message ?? '')
          : 'Dit is geen vergelijking; verwacht: `<=`, `>=` of `=`.'
      engine.tell({rule: 'formule-fout', message: `\`${formule}\`: ${why}`, origin})
      break
    }
    return [{formule, origin, geschonden}]
  })
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
        : raster.rijen.map((rij, index) => ({
            naam: nameOf(raster, index, columns[0] ?? 0),
            cellen: columns.map((place) => cel(engine, raster, index, place)),
            at: rij.cellen[columns[0] ?? 0]?.origin ?? origin
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
