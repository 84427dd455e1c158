import {groupBy} from '../leaves/group-by.ts'
import type {Bijdrage, NormBijdrage} from '../model/bijdrage.ts'
import type {Metadossier, MetadossierCel} from '../model/vergelijking.ts'
import type {Weglating} from '../model/score.ts'
import type {Deelnemer} from './names.ts'
import {LABELS} from './words.ts'

const dutch = new Intl.Collator('nl', {numeric: true})

/** What no one would take for an examination: the norm is there, and it was not looked at. */
const NOT_EXAMINED: readonly Weglating[] = ['niet-onderzocht', 'nog-niet-beoordeeld']

/**
 * Every onderwerp by report, with the judgements on all norms that have it, whether or not these can be compared. Two
 * onderwerpen that differ in capitals alone are one.
 */
export function metadossier(deelnemers: ReadonlyMap<Bijdrage, Deelnemer>): Metadossier {
  const normen = [...deelnemers.keys()].flatMap((bijdrage) =>
    bijdrage.normen.flatMap((norm) => norm.onderwerpen.map((onderwerp) => ({bijdrage, norm, onderwerp})))
  )
  const byOnderwerp = [...groupBy(normen, ({onderwerp}) => topicKey(onderwerp))]
  const rijen = byOnderwerp.map(([, list]) => ({
    onderwerp: topicName(list.map(({onderwerp}) => onderwerp)),
    cellen: [...deelnemers.keys()].map((bijdrage) =>
      cell(list.filter((each) => each.bijdrage === bijdrage).map(({norm}) => norm))
    )
  }))
  return {
    onderzoeken: [...deelnemers.values()].map(({id}) => id),
    rijen: rijen.sort((a, b) => dutch.compare(a.onderwerp, b.onderwerp))
  }
}

export function topicKey(onderwerp: string): string {
  return onderwerp.trim().toLowerCase()
}

/** Of several ways to write one onderwerp the first by alphabet, so that the order of the onderzoeken does not matter. */
export function topicName(written: readonly string[]): string {
  return [...written].map((each) => each.trim()).sort()[0] ?? ''
}

function cell(normen: readonly NormBijdrage[]): MetadossierCel | null {
  const uitslagen = normen.flatMap(({resultaten}) => resultaten.map(({uitslag}) => uitslag))
  const levels = uitslagen.flatMap((uitslag) => (uitslag.soort === 'niveau' ? [uitslag.niveau.label] : []))
  const others = uitslagen.flatMap((uitslag) => (uitslag.soort === 'niveau' ? [] : [uitslag.soort]))
  if (levels.length === 0 && others.every((soort) => NOT_EXAMINED.includes(soort))) return null
  const inOrder = [...new Set(normen.flatMap(({schaal}) => schaal.niveaus.map(({label}) => label)))]
  return {
    oordelen: amounts(levels, inOrder),
    weggelaten: amounts(
      others.map((soort) => LABELS[soort]),
      Object.values(LABELS)
    )
  }
}

function amounts(found: readonly string[], inOrder: readonly string[]): {label: string; aantal: number}[] {
  return inOrder
    .map((label) => ({label, aantal: found.filter((each) => each === label).length}))
    .filter(({aantal}) => aantal > 0)
}
