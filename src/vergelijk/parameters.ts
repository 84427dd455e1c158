import {compareText} from '../leaves/compare-text.ts'
import {groupBy} from '../leaves/group-by.ts'
import type {Bijdrage, NormBijdrage} from '../model/bijdrage.ts'
import type {OpenPlek} from '../model/vergelijking.ts'
import type {Deelnemer} from './names.ts'
import type {Rij} from './placed.ts'

/** These follow from the onderzoek itself, so that a reader knows them. */
const KNOWN = ['gemeente', 'periode']

const NAME = /\[([a-z][a-z0-9_-]*)\]/gu

/** What the onderzoeken filled in in the norms of these rows, by framework and parameter. */
export function filledIn(rijen: readonly Rij[], deelnemers: ReadonlyMap<Bijdrage, Deelnemer>): OpenPlek[] {
  const all = rijen.flatMap(({klasse}) =>
    [...klasse.leden.keys()].flatMap(({leden}) =>
      leden.flatMap(({bijdrage, norm}) =>
        valuesIn(norm).map(([naam, waarde]) => ({
          kader: norm.kader?.id ?? '',
          naam,
          onderzoek: deelnemers.get(bijdrage)?.id ?? '',
          waarde
        }))
      )
    )
  )
  const places = new Map([...deelnemers.values()].map(({id}, index) => [id, index]))
  const groups = [...groupBy(all, ({kader, naam}) => `${kader}\0${naam}`)].sort(([a], [b]) =>
    compareText(a, b)
  )
  return groups.flatMap(([, list]) => {
    const [first] = list
    if (first === undefined) return []
    const unique = new Map(
      list.map(({onderzoek, waarde}) => [`${onderzoek}\0${waarde}`, {onderzoek, waarde}])
    )
    const ingevuld = [...unique.values()].sort(
      (a, b) =>
        (places.get(a.onderzoek) ?? 0) - (places.get(b.onderzoek) ?? 0) || compareText(a.waarde, b.waarde)
    )
    return [{kader: first.kader, naam: first.naam, ingevuld}]
  })
}

/** The norm as it was written, laid over the norm as it was filled in. */
function valuesIn({tekst, ingevuld}: NormBijdrage): [string, string][] {
  const names = [...tekst.matchAll(NAME)].map(([, name = '']) => name)
  if (names.every((name) => KNOWN.includes(name))) return []
  const between = tekst.split(NAME).filter((_, index) => index % 2 === 0)
  const pattern = between.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('(.+?)')
  const values = new RegExp(`^${pattern}$`, 'u').exec(ingevuld)?.slice(1) ?? []
  return names
    .flatMap((name, index): [string, string][] => (KNOWN.includes(name) ? [] : [[name, values[index] ?? '']]))
    .filter(([, value]) => value !== '')
}
