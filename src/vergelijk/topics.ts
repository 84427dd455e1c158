import {groupBy} from '../leaves/group-by.ts'
import type {OnderwerpRij, Verdeling} from '../model/vergelijking.ts'
import type {Rij} from './placed.ts'
import {topicKey, topicName} from './metadossier.ts'
import {topicsOf} from './rows.ts'
import {scaleKey} from './scales.ts'
import type {Groep} from './suppress.ts'
import {summed, type Tellingen} from './tally.ts'

/** The norms of one onderwerp that have one scale, and what is counted of them together. */
export interface OnderwerpGroep extends Groep {
  onderwerp: string
  van: readonly number[]
}

const dutch = new Intl.Collator('nl', {numeric: true})

/** The onderwerpen of the rows, by name; one with norms on two scales is two groups. */
export function topicGroups(rijen: readonly Rij[], tellingen: readonly Tellingen[]): OnderwerpGroep[] {
  const places = rijen.flatMap((rij, index) => topicsOf(rij).map((onderwerp) => ({onderwerp, rij, index})))
  const topics = [...groupBy(places, ({onderwerp}) => topicKey(onderwerp)).values()]
  const groups = topics.flatMap((list) => {
    const onderwerp = topicName(list.map((each) => each.onderwerp))
    return [...groupBy(list, ({rij}) => scaleKey(rij.schaal)).values()].map((same) => {
      const van = [...new Set(same.map(({index}) => index))]
      return {onderwerp, van, tellingen: summed(van.flatMap((index) => tellingen[index] ?? []))}
    })
  })
  return groups.sort((a, b) => dutch.compare(a.onderwerp, b.onderwerp))
}

/** The groups of one onderwerp in one row. */
export function topicRows(
  groups: readonly OnderwerpGroep[],
  verdelingen: readonly Verdeling[]
): OnderwerpRij[] {
  const numbered = groups.map((groep, index) => ({groep, index}))
  return [...groupBy(numbered, ({groep}) => groep.onderwerp)].map(([onderwerp, list]) => ({
    onderwerp,
    normen: list.reduce((sum, {groep}) => sum + groep.van.length, 0),
    verdelingen: list.flatMap(({index}) => verdelingen[index] ?? [])
  }))
}
