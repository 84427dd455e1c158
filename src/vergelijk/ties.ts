import compare from 'semver/functions/compare.js'
import {groupBy} from '../leaves/group-by.ts'
import {afkomst, isAndereTekst, isZelfdeNorm, type Afkomst, type Kaderversie} from '../leaves/afkomst.ts'
import type {Relatie} from '../model/vergelijking.ts'
import type {Variant} from './variants.ts'

/** That judgements on two variants count together, and by which mapping, if it is by one. */
export interface Tie {
  van: Variant
  naar: Variant
  relatie: Extract<Relatie, 'zelfde' | 'redactioneel' | 'gelijk'>
  koppeling?: number
}

/** Frameworks by id, each in the versions that could be found. */
export type Kaderversies = ReadonlyMap<string, readonly Kaderversie[]>

/**
 * Which variants are the same norm by their framework: its versions say so, or, where a version was not found, the same
 * id has the same text. A norm whose text was changed locally is none of these.
 */
export function tiesByLineage(variants: readonly Variant[], kaderversies: Kaderversies): Tie[] {
  const unchanged = variants.filter(({kader, aangepast}) => kader !== undefined && !aangepast)
  const byKader = groupBy(unchanged, ({kader}) => kader?.id)
  return [...byKader].flatMap(([id, list]) => {
    const known = kaderversies.get(id ?? '') ?? []
    const byVersion = [...groupBy(list, ({kader}) => kader?.versie ?? '')]
    byVersion.sort(([a], [b]) => compare(a, b))
    return byVersion.flatMap(([one, van], index) =>
      byVersion.slice(index).flatMap(([other, naar]) => {
        const vroeger = known.find(({versie}) => versie === one)
        const later = known.find(({versie}) => versie === other)
        if (one === other || vroeger === undefined || later === undefined) return sameText(van, naar)
        return byVersions(van, naar, afkomst(vroeger, later, known).filter(isZelfdeNorm))
      })
    )
  })
}

/** The same id and text: in two versions of which one was not found, or in two files that say they are one version. */
function sameText(van: readonly Variant[], naar: readonly Variant[]): Tie[] {
  return van.flatMap((one) =>
    naar
      .filter((other) => one !== other && one.kader?.norm === other.kader?.norm)
      .filter((other) => !isAndereTekst(one.tekst, other.tekst))
      .map((other): Tie => ({van: one, naar: other, relatie: 'zelfde'}))
  )
}

function byVersions(before: readonly Variant[], after: readonly Variant[], ties: readonly Afkomst[]): Tie[] {
  const named = (list: readonly Variant[], id: string): Variant[] =>
    list.filter(({kader}) => kader?.norm === id)
  return ties.flatMap(({van, naar, wijziging}) =>
    named(before, van).flatMap((one) =>
      named(after, naar).map((other): Tie => ({
        van: one,
        naar: other,
        relatie: wijziging === 'gelijk' ? 'zelfde' : 'redactioneel'
      }))
    )
  )
}
