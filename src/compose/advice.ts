import {listed} from '../leaves/alfabet.ts'
import type {Aanbeveling, Adressaat} from '../model/element.ts'

export interface AdviceGroup {
  adressaat: string
  naam: string
  aanbevelingen: Aanbeveling[]
}

/** Recommendations by addressee, in the order of `adressaten`; those to several together after those to one. */
export function groupByAddressee(
  aanbevelingen: readonly Aanbeveling[],
  adressaten: readonly Adressaat[]
): AdviceGroup[] {
  const groups = new Map<string, AdviceGroup>()
  for (const each of aanbevelingen) {
    const adressaat = each.aan.map(({id}) => id).join(' ')
    const group = groups.get(adressaat)
    if (group !== undefined) group.aanbevelingen.push(each)
    else groups.set(adressaat, {adressaat, naam: addressees(each), aanbevelingen: [each]})
  }
  const order = adressaten.map(({id}) => id)
  const rank = ({adressaat}: AdviceGroup): number => {
    const index = order.indexOf(adressaat)
    return index === -1 ? order.length : index
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}

/** `het college en de gemeenteraad`. */
export function addressees({aan}: Aanbeveling): string {
  return listed(aan.map(({naam}) => naam))
}
