import type {Onderzoek} from '../model/onderzoek.ts'
import type {NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {Overgang} from '../model/bijwerking.ts'
import type {Kaderstand, OpgelostOnderdeel} from '../model/kader.ts'
import type {Verschil} from '../model/verschil.ts'

/** An element that goes on, with its id in the study before and after. */
export interface Gewijzigde {
  was: string
  wordt: string
  verschil: Verschil
}

/** An element that does not go on; `opvolgers` are the ids of what it was split into or joined in. */
export interface Verdwenene {
  id: string
  element: Verschil['element']
  tekst: string
  opvolgers: readonly string[]
  /** The texts of those, a line each, as a conflict shows them. */
  nieuw?: string
}

/** What a new version does to the elements that a study took over, by their ids in the study. */
export interface Lijn {
  gewijzigd: readonly Gewijzigde[]
  verdwenen: readonly Verdwenene[]
  /** Norms to be judged for the first time: new ones, and those that others were split into or joined in. */
  nieuw: readonly {id: string; verschil: Verschil}[]
}

/** All of the framework, whether or not the study took it over. */
export function lineOf({overname, verschil, van, naar}: Overgang): Lijn {
  const prefix = overname.voorvoegsel ?? ''
  const all = verschil.verschillen.filter(({element}) => element !== 'kader' && element !== 'parameter')
  const gewijzigd = all.flatMap((each): Gewijzigde[] => {
    const [was, wordt] = [each.van[0], each.naar[0]]
    return each.soort === 'gewijzigd' && was && wordt
      ? [{was: prefix + was.id, wordt: prefix + wordt.id, verschil: each}]
      : []
  })
  const after = normIds(naar)
  const goesOn = (id: string): boolean =>
    after.has(id) || gewijzigd.some(({was, verschil: {element}}) => element === 'norm' && was === prefix + id)
  const verdwenen = all.flatMap((each): Verdwenene[] => {
    if (each.soort === 'nieuw' || each.soort === 'gewijzigd') return []
    const nieuw = each.naar.map(({id, tekst}) => `${prefix}${id}: ${tekst}`).join('\n')
    return each.van
      .filter(({id}) => each.soort === 'vervallen' || !goesOn(id))
      .map(({id, tekst}) => ({
        id: prefix + id,
        element: each.element,
        tekst,
        opvolgers: each.naar.map((side) => prefix + side.id),
        ...(nieuw !== '' && {nieuw})
      }))
  })
  const before = normIds(van)
  const added = all.filter(({soort, element}) => element === 'norm' && soort !== 'gewijzigd')
  const nieuw = added.flatMap((each) =>
    each.naar
      .filter(({id}) => !before.has(id) && !gewijzigd.some(({wordt}) => wordt === prefix + id))
      .map(({id}) => ({id: prefix + id, verschil: each}))
  )
  return {gewijzigd, verdwenen: unique(verdwenen), nieuw}
}

function normIds({kader}: Kaderstand): ReadonlySet<string> {
  const below = (parts: readonly OpgelostOnderdeel[]): string[] =>
    parts.flatMap((part) => [...part.normen.map(({id}) => id), ...below(part.onderdelen)])
  return new Set(below(kader.onderdelen))
}

/** A norm may be split and joined at once; the texts of all that came in its place are told together. */
function unique(all: readonly Verdwenene[]): Verdwenene[] {
  const found = new Map<string, Verdwenene>()
  for (const each of all) {
    const key = `${each.element} ${each.id}`
    const first = found.get(key)
    const opvolgers = [...new Set([...(first?.opvolgers ?? []), ...each.opvolgers])]
    const nieuw = [first?.nieuw, each.nieuw].filter((text) => text !== undefined).join('\n')
    found.set(key, {...each, opvolgers, ...(nieuw !== '' && {nieuw})})
  }
  return [...found.values()]
}

/** Whether an id in the study is an element that this overname took over; also one that was taken out again. */
export function isTaken(
  id: string,
  {index}: Overgang,
  onderzoek: Onderzoek,
  data: NormenkaderBestand
): boolean {
  const via = onderzoek.opId.get(id)?.overgenomen?.via.path
  if (via !== undefined) return via[1] === index
  return (data.aanpassingen ?? []).some((each) => each.bij === id && each.vervalt === true)
}
