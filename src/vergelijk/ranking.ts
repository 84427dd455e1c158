import {Decimal} from 'decimal.js'
import {groupBy} from '../leaves/group-by.ts'
import type {Kolom, Rangorde} from '../model/vergelijking.ts'
import type {Rij, Geplaatst} from './placed.ts'
import {counts} from './tally.ts'

const DECIMALS = 2

/**
 * Columns by the mean of the values of their levels, highest first, over the norms on which each of them has exactly one
 * judgement that counts: a mean over other norms would compare unlike with unlike. Only a scale that gives its levels
 * numbers has a mean (vakkennis S4).
 */
export function ranking(
  rijen: readonly Rij[],
  kolommen: readonly Kolom[],
  columnOf: (geplaatst: Geplaatst) => string
): Rangorde {
  const none = (geen: string): Rangorde => ({normen: 0, plaatsen: [], geen})
  const shared = rijen.flatMap((rij) => {
    const values = valuesOf(rij, columnOf)
    return kolommen.every(({id}) => values.has(id)) ? [{rij, values}] : []
  })
  if (shared.length === 0) return none('Er is geen norm waarop alle kolommen één oordeel hebben dat meetelt.')
  const mute = shared.find(({values}) => [...values.values()].includes(undefined))
  if (mute !== undefined)
    return none(
      `De niveaus van schaal ${mute.rij.schaal.id} hebben geen waarde; verwacht: \`waarde\` bij elk niveau, want zonder getallen is er geen gemiddelde.`
    )
  const means = kolommen.map(({id}) => ({
    kolom: id,
    mean: shared.reduce((sum, {values}) => sum.plus(values.get(id) ?? 0), new Decimal(0)).div(shared.length)
  }))
  means.sort((a, b) => b.mean.cmp(a.mean))
  return {
    normen: shared.length,
    plaatsen: means.map(({kolom, mean}) => ({
      plaats: means.filter((other) => other.mean.gt(mean)).length + 1,
      kolom,
      gemiddelde: mean.toFixed(DECIMALS, Decimal.ROUND_HALF_UP).replace('.', ',')
    }))
  }
}

/** The value of the one judgement of each column; a column with none or several is not in it. */
function valuesOf(
  {geplaatst, schaal}: Rij,
  columnOf: (geplaatst: Geplaatst) => string
): Map<string, string | undefined> {
  const found = geplaatst.flatMap((each) => {
    const {uitslag, relatie} = each.resultaat
    if (uitslag.soort !== 'niveau' || !counts(relatie)) return []
    const waarde = schaal.niveaus.find(({id}) => id === uitslag.niveau)?.waarde
    return [{column: columnOf(each), waarde}]
  })
  return new Map(
    [...groupBy(found, ({column}) => column)].flatMap(([column, [first, ...more]]) =>
      more.length === 0 ? [[column, first?.waarde]] : []
    )
  )
}
