import {groupBy} from '../../leaves/group-by.ts'
import type {Element, Onderdeel, Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'

/** What a report counts of itself. */
export type Counted = 'onderdeel' | 'vraag' | 'norm' | 'bevinding' | 'conclusie' | 'aanbeveling' | 'bron'

/** How many there are: the number that a message gives, and every number that a writer may well mean. */
export interface Count {
  total: number
  accepted: ReadonlySet<number>
}

export function countAll(onderzoek: Onderzoek, kind: Counted): Count {
  const {onderdelen, alleOnderdelen, vragen, normen, bevindingen, conclusies, aanbevelingen, hoofdvraag} =
    onderzoek
  const aan = onderzoek.adressaten.map(({id}) =>
    aanbevelingen.filter((each) => each.aan.some((to) => to.id === id))
  )
  switch (kind) {
    case 'onderdeel':
      return countOnderdelen(onderdelen, alleOnderdelen)
    case 'vraag':
      return count(
        vragen,
        hoofdvraag ? [...vragen, hoofdvraag] : vragen,
        vragen.filter((each) => !each.beschrijvend)
      )
    case 'norm':
      return count(
        normen,
        normen.filter((each) => each.oordelen.length > 0),
        normen.filter((each) => each.overgenomen),
        normen.filter((each) => !each.overgenomen)
      )
    case 'bevinding':
      return count(
        bevindingen,
        bevindingen.filter((each) => !each.vertrouwelijk)
      )
    case 'conclusie':
      return count(
        conclusies,
        conclusies.filter((each) => !each.hoofdvraag)
      )
    case 'aanbeveling':
      return count(aanbevelingen, ...aan)
    case 'bron':
      return countBronnen(onderzoek)
  }
}

function countOnderdelen(top: readonly Onderdeel[], all: readonly Onderdeel[]): Count {
  const leaves = all.filter((each) => each.onderdelen.length === 0)
  const withVragen = all.filter((each) => each.vragen.length > 0)
  const withNormen = all.filter((each) => each.normen.length > 0)
  return count(top, all, leaves, withVragen, withNormen)
}

/** All of them, those that are shown, those of a kind, and those that a finding rests on. */
function countBronnen({bronnen}: Onderzoek): Count {
  const shown = bronnen.filter((each) => !each.vertrouwelijk)
  const used = bronnen.filter((each) => each.bevindingen.length > 0)
  return count(bronnen, shown, used, ...groupBy(bronnen, (each) => each.bronsoort).values())
}

/** The numbers that hold within an onderdeel: of itself, and of it with all below it. */
export function countsIn(onderdeel: Onderdeel, kind: Counted): number[] {
  const below = subtree(onderdeel)
  switch (kind) {
    case 'onderdeel':
      return [onderdeel.onderdelen.length, below.length - 1]
    case 'vraag':
      return [onderdeel.vragen.length, below.flatMap(({vragen}) => vragen).length]
    case 'norm':
      return [onderdeel.normen.length, below.flatMap(({normen}) => normen).length]
    case 'bevinding':
      return [onderdeel.bevindingen.length, below.flatMap(({bevindingen}) => bevindingen).length]
    case 'conclusie':
      return [onderdeel.conclusies.length, below.flatMap(({conclusies}) => conclusies).length]
    case 'bron':
      return []
    case 'aanbeveling':
      return [onderdeel, below].map(
        (scope) =>
          new Set([scope].flat().flatMap(({conclusies}) => conclusies.flatMap((each) => each.aanbevelingen)))
            .size
      )
  }
}

/** The onderdelen that a text stands in or speaks of, with those above and below. */
export function onderdelenOf({bij}: Tekst, {opId}: Onderzoek): Onderdeel[] {
  const element = opId.get(bij.id)
  const own = element ? homes(element) : []
  return [...new Set(own.flatMap((each) => [...upward(each), ...subtree(each)]))]
}

function homes(element: Element): Onderdeel[] {
  switch (element.soort) {
    case 'onderdeel':
      return [element]
    case 'vraag':
    case 'norm':
      return [element.onderdeel]
    case 'bevinding':
      return [...element.normen, ...element.vragen].map(({onderdeel}) => onderdeel)
    case 'conclusie':
      return [
        ...(element.onderdeel ? [element.onderdeel] : []),
        ...element.vragen.map(({onderdeel}) => onderdeel)
      ]
    case 'aanbeveling':
      return element.conclusies.flatMap(homes)
    case 'hoofdstuk':
      return element.onderdeel ? [element.onderdeel] : []
    case 'bron':
    case 'oordeel':
    case 'figuur':
    case 'tabel':
      return []
  }
}

function upward(onderdeel: Onderdeel): Onderdeel[] {
  return [onderdeel, ...(onderdeel.ouder ? upward(onderdeel.ouder) : [])]
}

function subtree(onderdeel: Onderdeel): Onderdeel[] {
  return [onderdeel, ...onderdeel.onderdelen.flatMap(subtree)]
}

function count(all: readonly unknown[], ...other: (readonly unknown[])[]): Count {
  return {total: all.length, accepted: new Set([all, ...other].map(({length}) => length))}
}
