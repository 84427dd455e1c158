import compare from 'semver/functions/compare.js'
import prerelease from 'semver/functions/prerelease.js'
import type {Finding} from '../model/diagnostic.ts'
import type {GeladenKader, GevondenKader} from '../model/kader.ts'
import type {Origin} from '../model/source.ts'

/**
 * The newest version of a framework, when that is newer than the one chosen. One that is being worked on, `1.1.0-concept`,
 * is nobody's newest.
 */
export function newest(
  {id, versie}: GeladenKader,
  loaded: readonly GeladenKader[],
  found: readonly GevondenKader[]
): Pick<GeladenKader, 'nieuwer'> {
  const places = new Set(loaded.filter((each) => each.id === id).map(({document}) => document.file))
  const maps = new Set(found.filter(({file}) => places.has(file.path)).map(({map}) => map))
  const kept = found.filter(({map}) => maps.has(map)).flatMap((each) => each.versie ?? [])
  const versies = [...loaded.filter((each) => each.id === id).map((each) => each.versie), ...kept]
  const [nieuwer] = versies
    .filter((each) => prerelease(each) === null && compare(each, versie) > 0)
    .sort((a, b) => compare(b, a))
  return nieuwer === undefined ? {} : {nieuwer}
}

/** Said while the study goes on; a report that is published keeps the framework that it was made with. */
export function newerVersion({id, versie, nieuwer}: GeladenKader, origin: Origin): Finding[] {
  if (nieuwer === undefined) return []
  return [
    {
      rule: 'kader-nieuwere-versie',
      severity: 'advies',
      message: `Van kader ${id} is er een nieuwere versie: ${nieuwer}; u gebruikt ${versie}.`,
      hint: `Zie wat er is veranderd met \`normenkader kader verschil ${id}@${versie} ${id}@${nieuwer}\`, en wat dat voor uw onderzoek betekent met \`normenkader kader bijwerken --proef\`.`,
      origin
    }
  ]
}
