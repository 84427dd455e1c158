import {createHash} from 'node:crypto'
import {listed} from '../leaves/alfabet.ts'
import {compareText} from '../leaves/compare-text.ts'
import {groupBy} from '../leaves/group-by.ts'
import type {Bijdrage} from '../model/bijdrage.ts'

/** An onderzoek with its id in the comparison and the name by which the reader knows it. */
export interface Deelnemer {
  id: string
  naam: string
}

const dutch = new Intl.Collator('nl', {numeric: true})

/** The onderzoeken by name, in the order in which the reader sees them. */
export function named(bijdragen: readonly Bijdrage[]): Map<Bijdrage, Deelnemer> {
  const short = new Map(bijdragen.map((each) => [each, officeName(each)]))
  const longer = distinct(short, ({titel}, naam) => (titel === naam ? naam : `${naam}: ${titel}`))
  const names = distinct(longer, ({sleutel}, naam) => `${naam} (${sleutel})`)
  const sorted = [...names].sort(
    ([a, one], [b, other]) => dutch.compare(one, other) || dutch.compare(a.sleutel, b.sleutel)
  )
  return new Map(sorted.map(([bijdrage, naam], index) => [bijdrage, {id: `o${String(index + 1)}`, naam}]))
}

/**
 * The onderzoeken under a pseudonym, in the order of a digest of what they hold: the same each time, and without any
 * tie to their names or to the order in which they were given.
 */
export function pseudonyms(bijdragen: readonly Bijdrage[]): Map<Bijdrage, Deelnemer> {
  const digests = new Map(bijdragen.map((each) => [each, digestOf(each)]))
  const sorted = [...bijdragen].sort((a, b) => compareText(digests.get(a) ?? '', digests.get(b) ?? ''))
  return new Map(
    sorted.map((bijdrage, index) => {
      const number = String(index + 1)
      return [bijdrage, {id: `o${number}`, naam: `Deelnemer ${number}`}]
    })
  )
}

function digestOf({titel, datum, normen, namen}: Bijdrage): string {
  return createHash('sha256')
    .update(JSON.stringify([normen, titel, datum, namen]))
    .digest('hex')
}

function officeName({overheden, titel}: Bijdrage): string {
  return overheden.length === 0 ? titel : listed(overheden)
}

/** A longer name for each of those that share one. */
function distinct(
  names: ReadonlyMap<Bijdrage, string>,
  longer: (bijdrage: Bijdrage, naam: string) => string
): Map<Bijdrage, string> {
  const shared = groupBy([...names], ([, naam]) => naam)
  return new Map(
    [...names].map(([bijdrage, naam]) => [
      bijdrage,
      (shared.get(naam)?.length ?? 0) > 1 ? longer(bijdrage, naam) : naam
    ])
  )
}
