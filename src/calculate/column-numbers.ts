import {printedDecimals} from './derivation.ts'
import {inUnit} from './evaluate.ts'
import {ANDERS, FORMULE, isExact, isGetal, leeg, macht, type Getallen} from './numbers.ts'
import type {Vector} from './vector.ts'

/** The numbers of a column, and their unit. What has ANDERS or FORMULE there is computed cell by cell. */
export interface Kolomwaarden {
  getallen: Getallen
  eenheid: string
}

/** The numbers that were given with those that a formula came to; undefined where they do not go together. */
export function withComputed(
  {getallen: given, eenheid}: Kolomwaarden,
  {getallen: computed, ...kind}: Vector
): Kolomwaarden | undefined {
  const value = inUnit({soort: 'getal', decimalen: 0, onvolledig: false, ...kind}, eenheid)
  if (value.soort !== 'getal') return undefined
  if (value.eenheid !== eenheid && given.soort.some(isGetal)) return undefined
  const schaal = Math.max(given.schaal, computed.schaal)
  const result = leeg(given.soort.length, schaal)
  for (let rij = 0; rij < given.soort.length; rij++) {
    const isComputed = given.soort[rij] === FORMULE
    const from = isComputed ? computed : given
    const eenheden = (from.eenheden[rij] ?? 0) * macht(schaal - from.schaal)
    const soort = from.soort[rij] ?? ANDERS
    if (!isGetal(soort) || !isExact(eenheden)) continue
    result.eenheden[rij] = eenheden
    result.soort[rij] = soort
    const decimalen = from.decimalen[rij] ?? 0
    result.decimalen[rij] = isComputed ? printed(eenheden, schaal, decimalen, value.eenheid) : decimalen
  }
  return {getallen: result, eenheid: value.eenheid}
}

/** As `printable` of derivation.ts, for a number in units. */
function printed(eenheden: number, schaal: number, decimalen: number, eenheid: string): number {
  const further = schaal - decimalen - (eenheid === 'procent' ? 2 : 0)
  const isExactly = further <= 0 || eenheden % macht(further) === 0
  return printedDecimals(isExactly, decimalen, eenheid)
}
