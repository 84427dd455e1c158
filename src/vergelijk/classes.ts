import compare from 'semver/functions/compare.js'
import {compareText} from '../leaves/compare-text.ts'
import {groupBy} from '../leaves/group-by.ts'
import {RELATIES} from '../model/vergelijking.ts'
import type {Tie} from './ties.ts'
import {studiesOf, type Variant} from './variants.ts'

/** Variants that are one norm, seen from the one that stands for all. */
export interface Klasse {
  kern: Variant
  /** Every variant with the weakest hop on the way to the kern, and the mappings that the way uses. */
  leden: ReadonlyMap<Variant, Weg>
}

export interface Weg {
  relatie: Tie['relatie']
  via: readonly number[]
}

/** Variants in groups that are one norm; the order is that of the variants. */
export function classesOf(variants: readonly Variant[], ties: readonly Tie[]): Klasse[] {
  const isSource = new Set(ties.filter(({relatie}) => relatie === 'gelijk').map(({van}) => van))
  const neighbours = neighboursOf(ties)
  return components(variants, ties).map((group) => {
    const [kern] = [...group].sort(
      (a, b) =>
        Number(isSource.has(a)) - Number(isSource.has(b)) ||
        studiesOf(b.leden).size - studiesOf(a.leden).size ||
        newestFirst(a, b) ||
        compareText(b.sleutel, a.sleutel)
    )
    return {kern: kern ?? group[0], leden: waysFrom(kern ?? group[0], neighbours)}
  })
}

function newestFirst({kader: a}: Variant, {kader: b}: Variant): number {
  return a === undefined || b === undefined ? 0 : compare(b.versie, a.versie)
}

type Group = readonly [Variant, ...Variant[]]

/** The connected parts of the graph of ties. */
export function components(variants: readonly Variant[], ties: readonly Tie[]): Group[] {
  const parent = new Map(variants.map((variant) => [variant, variant]))
  const rootOf = (variant: Variant): Variant => {
    let at = variant
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  for (const {van, naar} of ties) parent.set(rootOf(van), rootOf(naar))
  return [...groupBy(variants, rootOf).values()].flatMap(([first, ...rest]): Group[] =>
    first === undefined ? [] : [[first, ...rest]]
  )
}

type Neighbours = ReadonlyMap<Variant, readonly {to: Variant; tie: Tie}[]>

function neighboursOf(ties: readonly Tie[]): Neighbours {
  return groupEnds(
    ties.flatMap((tie) => [
      {from: tie.van, to: tie.naar, tie},
      {from: tie.naar, to: tie.van, tie}
    ])
  )
}

function groupEnds(ends: readonly {from: Variant; to: Variant; tie: Tie}[]): Neighbours {
  return groupBy(ends, ({from}) => from)
}

/**
 * The way to each variant whose weakest hop is as strong as can be, and then as short as can be: first as far as the
 * strongest ties go, then further with the next.
 */
function waysFrom(kern: Variant, neighbours: Neighbours): Map<Variant, Weg> {
  const ways = new Map<Variant, Weg>([[kern, {relatie: 'zelfde', via: []}]])
  for (const strength of ['zelfde', 'redactioneel', 'gelijk'] as const) {
    const queue = [...ways.keys()]
    for (const at of queue)
      for (const {to, tie} of neighbours.get(at) ?? []) {
        if (ways.has(to) || RELATIES.indexOf(tie.relatie) > RELATIES.indexOf(strength)) continue
        const via = ways.get(at)?.via ?? []
        ways.set(to, {relatie: strength, via: tie.koppeling === undefined ? via : [tie.koppeling, ...via]})
        queue.push(to)
      }
  }
  return ways
}
