import {RELATIES, type KoppelingBeeld, type Relatie} from '../model/vergelijking.ts'
import type {Klasse} from './classes.ts'
import type {Koppeling} from './koppelingen.ts'
import type {Variant} from './variants.ts'

type Deels = Exclude<KoppelingBeeld['relatie'], 'gelijk'>

/** A norm that is not the one of the row, and how it relates to it. */
export interface Verwant {
  klasse: Klasse
  relatie: Deels
  /** The mappings on the way, in order. */
  via: readonly number[]
}

/**
 * What `a` is to `c` when it is `first` to `b` and `b` is `second` to `c`, seen as sets of demands; undefined where
 * nothing follows: two parts of one whole need have nothing in common, but two wholes with one part overlap.
 */
export function composed(first: Deels, second: Deels): Deels | undefined {
  if (first === 'deel-van') return second === 'deel-van' ? 'deel-van' : undefined
  if (first === 'omvat') return second === 'omvat' ? 'omvat' : 'overlapt'
  return second === 'deel-van' ? 'overlapt' : undefined
}

/** The norms whose judgements mappings bring to each norm, in one step or more. */
export function relatedTo(
  classes: readonly Klasse[],
  koppelingen: readonly Koppeling[]
): (klasse: Klasse) => Verwant[] {
  const classOf = new Map<Variant, Klasse>(
    classes.flatMap((klasse) =>
      [...klasse.leden.keys()].map((variant): [Variant, Klasse] => [variant, klasse])
    )
  )
  const hops = koppelingen.flatMap(({van, naar, relatie, nummer}) => {
    if (relatie === 'gelijk') return []
    const ends = (list: readonly Variant[]): Klasse[] => [
      ...new Set(list.flatMap((each) => classOf.get(each) ?? []))
    ]
    return ends(van).flatMap((from) => ends(naar).map((to) => ({from, to, relatie, nummer})))
  })
  return (klasse) => {
    const found = new Map<Klasse, Verwant>()
    const queue: (Omit<Verwant, 'relatie'> & {relatie?: Deels})[] = [{klasse, via: []}]
    for (const at of queue)
      for (const {from, to, relatie, nummer} of hops) {
        if (to !== at.klasse || from === klasse) continue
        const whole = at.relatie === undefined ? relatie : composed(relatie, at.relatie)
        if (whole === undefined || !isNearer(whole, found.get(from)?.relatie)) continue
        const verwant = {klasse: from, relatie: whole, via: [nummer, ...at.via]}
        found.set(from, verwant)
        queue.push(verwant)
      }
    return [...found.values()]
  }
}

/** Each norm gets at most three relations to another, ever nearer, so that circles of mappings end. */
function isNearer(relatie: Relatie, known: Relatie | undefined): boolean {
  return known === undefined || RELATIES.indexOf(relatie) < RELATIES.indexOf(known)
}
