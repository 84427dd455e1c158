import {printedDecimals} from './derivation.ts'
import {inUnit} from './evaluate.ts'
import {ANDERS, BREUK, isExact, isGetal, macht, type Getallen} from './numbers.ts'
import type {Vector} from './vector.ts'

/** The numbers of a column, and their unit. What has ANDERS or FORMULE there is computed cell by cell. */
export interface Kolomwaarden extends Pick<Vector, 'over'> {
  getallen: Getallen
  eenheid: string
}

/** What a formula comes to in a column of this unit; undefined where that is no unit for it. */
export function asColumn({getallen, ...kind}: Vector, eenheid: string): Kolomwaarden | undefined {
  const value = inUnit({soort: 'getal', decimalen: 0, onvolledig: false, ...kind}, eenheid)
  if (value.soort !== 'getal') return undefined
  const {schaal, eenheden, soort} = getallen
  const decimalen = new Uint8Array(soort.length)
  const kinds = soort.slice()
  for (let rij = 0; rij < soort.length; rij++) {
    const isQuotient = soort[rij] === BREUK
    if (!isQuotient && !isGetal(soort[rij])) continue
    const own = getallen.decimalen[rij] ?? 0
    const further = own + (value.eenheid === 'procent' ? 2 : 0)
    const isWhole = isQuotient
      ? hasDecimals(eenheden[rij] ?? 0, getallen.noemers?.[rij] ?? 1, further)
      : further >= schaal || (eenheden[rij] ?? 0) % macht(schaal - further) === 0
    if (isWhole === undefined) kinds[rij] = ANDERS
    else decimalen[rij] = printedDecimals(isWhole, own, value.eenheid)
  }
  return {
    getallen: {schaal, eenheden, decimalen, soort: kinds},
    eenheid: value.eenheid,
    ...(value.over && {over: value.over})
  }
}

/** Whether a quotient has no more decimals than these; undefined where that cannot be said with doubles. */
function hasDecimals(teller: number, noemer: number, decimalen: number): boolean | undefined {
  const scaled = teller * macht(decimalen)
  return isExact(scaled) ? scaled % noemer === 0 : undefined
}
