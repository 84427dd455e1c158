import type {Cel} from '../model/cijfers.ts'
import {below, type Raster, type RuweCel} from './grid.ts'
import {TOTAAL} from './scope.ts'
import {opgave} from './cells.ts'
import {Exact} from './value.ts'

/** The total of a column, as a formula over it. */
export function totalCell(raster: Raster, kolom: number): RuweCel | undefined {
  const {totaal} = raster
  const column = raster.kolommen[kolom]
  if (totaal === undefined || column === undefined) return undefined
  const {id, eenheid, afronden, wijze, formule} = column
  const opgegeven = totaal.opgegeven[id]
  const words = {soort: 'gegeven', waarde: {soort: 'tekst', tekst: kolom === 0 ? totaal.label : ''}} as const
  return {
    inhoud:
      wijze === 'geen'
        ? {...words, decimalen: 0}
        : {soort: 'formule', formule: wijze === 'formule' ? (formule ?? '') : `${wijze}(${id})`},
    eenheid,
    ...(afronden !== undefined && {afronden}),
    ...(opgegeven !== undefined && {
      opgegeven: opgave(opgegeven, eenheid, below(totaal.origin, 'opgegeven', id))
    }),
    origin: totaal.origin,
    // What is wrong with the formula of a column is told once, where that stands.
    ...(wijze === 'formule' && {formuleOrigin: below(raster.origin, 'kolommen', kolom, 'formule')})
  }
}

/**
 * What the source printed, and how far rounding can explain a difference with it: half a unit of its last decimal or of
 * the step, and for a total of rounded rows half a step for each row.
 */
export function stated(
  {opgegeven, afronden, eenheid, verzwegen}: RuweCel,
  raster: Raster,
  rij: number
): Pick<Cel, 'opgegeven' | 'verzwegen'> {
  if (opgegeven === undefined) return {}
  const step = new Exact(afronden ?? new Exact(10).pow(-opgegeven.decimalen)).times(
    eenheid === 'procent' ? 0.01 : 1
  )
  const rows = rij === TOTAAL && afronden !== undefined ? raster.rijen.aantal : 0
  return {
    ...(verzwegen !== undefined && {verzwegen}),
    opgegeven: {
      ...opgegeven,
      marge: step
        .div(2)
        .times(1 + rows)
        .toFixed()
    }
  }
}
