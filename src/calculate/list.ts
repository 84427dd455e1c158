import type {Formule} from './formula.ts'
import {tekst} from './numbers.ts'
import {samengevat, type Samenvatting} from './summary.ts'
import {unlikeInSum} from './sides.ts'
import {single} from './single.ts'
import {getal, type Enkel, type GetalWaarde, type Lijst, type OntbrekendeWaarde} from './value.ts'

/** A value that a function over many works on, and of how many it is the sum, the largest or the smallest. */
export interface Deel {
  waarde: Enkel
  aantal: number
}

/**
 * What a column comes to for a function: its numbers in arrays as one, and each other value by itself, in the order of the
 * rows. It ends at the first fault.
 */
export function inColumn(lijst: Lijst, argument: Formule, functie: string): Deel[] {
  const all = lijst.getallen && samengevat(lijst.getallen)
  const parts: Deel[] = []
  for (const rij of all?.rijen ?? Array(lijst.aantal).keys()) {
    if (rij === all?.eerste) parts.push({waarde: together(lijst, all, functie), aantal: all.aantal})
    else parts.push({waarde: single(lijst.waarde(rij), argument), aantal: 1})
    if (parts.at(-1)?.waarde.soort === 'fout') break
  }
  return parts
}

function together(lijst: Lijst, all: Samenvatting, functie: string): GetalWaarde {
  const {eenheid, decimalen, getallen} = lijst
  const row = functie === 'max' ? all.meest : functie === 'min' ? all.minst : undefined
  const shared = {eenheid, zeker: eenheid !== '', onvolledig: all.onvolledig}
  if (row === undefined || getallen === undefined)
    return getal(all.som, {...shared, decimalen: decimalen ?? all.decimalen})
  const printed = decimalen ?? getallen.decimalen[row] ?? 0
  return getal(tekst(getallen.eenheden[row] ?? 0, getallen.schaal), {...shared, decimalen: printed})
}

/** Over which rows it is: those of the columns that it names, and those that their numbers are over themselves. */
export function rowsOf(
  lists: readonly Lijst[],
  values: readonly Enkel[],
  naam: string
): Pick<GetalWaarde, 'over'> | undefined {
  const isAantal = naam === 'aantal'
  const found = new Set(lists.map(({telling}) => telling(isAantal)))
  if (!isAantal)
    for (const each of [...lists, ...values.filter(({soort}) => soort === 'getal')])
      if ('over' in each) for (const telling of each.over ?? []) found.add(telling)
  return found.size === 0 ? undefined : {over: [...found]}
}

/** Whether parts of a sum are held against each other that are over other rows. */
export function unlikeIn(values: readonly Enkel[], naam: string): OntbrekendeWaarde | undefined {
  return naam === 'aantal'
    ? undefined
    : unlikeInSum(values.flatMap((each) => (each.soort === 'getal' ? [each] : [])))
}
