import {basename} from 'node:path'
import {findKaders, findOnderzoek, readFolder} from '../files.ts'
import type {Bijdrage} from '../model/bijdrage.ts'
import type {Analysis, Input} from '../pipeline.ts'
import {contribution, type Kaderversies} from '../vergelijk.ts'
import type {Environment} from './environment.ts'
import {hasFaults, shortPath} from './study.ts'

/** A folder that takes part in a comparison. */
export interface Deelname {
  map: string
  bijdrage: Bijdrage
}

/** Folders that were named, with what became of each. */
export interface Deelnames {
  deelnames: Deelname[]
  /** Folders with an onderzoek that cannot be compared. */
  afgevallen: {naam: string; reden: string}[]
  /** What the user is told, in order of the folders. */
  messages: string[]
}

/** What judgements do not depend on, and what takes most time to read. */
const NOT_NEEDED = ['bevindingen', 'hoofdstukken', 'bronnen.yaml', 'begrippen.yaml']
const NEEDED = /^(?!bronnen\.|begrippen\.)[^/]+\.yaml$|^conclusies\/[^/]+\.md$|^cijfers\//u

/**
 * Reads the onderzoeken in these folders one by one, and keeps of each what a comparison needs. A folder that does not
 * exist is refused; one that holds no onderzoek, or that was named before, is passed over.
 */
export async function readContributions(
  paden: readonly string[],
  environment: Environment
): Promise<Deelnames | {geweigerd: string}> {
  const {analyse} = await import('../pipeline.ts')
  const found: Deelnames = {deelnames: [], afgevallen: [], messages: []}
  const seen = new Set<string>()
  for (const pad of paden) {
    const map = findOnderzoek(pad, environment.map)
    if (typeof map !== 'string') return map
    const naam = shortPath(map, environment)
    if (seen.has(map)) found.messages.push(`‘${naam}’ is twee keer genoemd en telt één keer mee.`)
    else addStudy(map, naam, found, analyse)
    seen.add(map)
  }
  return {...found, deelnames: withDistinctNames(found.deelnames, environment)}
}

function addStudy(map: string, naam: string, found: Deelnames, analyse: (input: Input) => Analysis): void {
  const {value: files, diagnostics} = readFolder(map, 'uitvoer', (path) => NEEDED.test(path))
  if (!files.some(({path}) => path === 'onderzoek.yaml')) {
    found.messages.push(`‘${naam}’ is geen onderzoek en doet niet mee.`)
    return
  }
  const onleesbaar = [...NOT_NEEDED, ...diagnostics.map(({file}) => file)]
  const {onderzoek, score, sources, diagnostics: told} = analyse({files, kaders: findKaders(map), onleesbaar})
  const faults = [...diagnostics, ...told].filter((each) => hasFaults([each])).length
  if (onderzoek === undefined || score === undefined || faults > 0) {
    const reden = faults === 1 ? '1 fout' : `${String(faults)} fouten`
    found.afgevallen.push({naam: onderzoek?.titel ?? naam, reden})
    found.messages.push(`‘${naam}’ doet niet mee: ${reden}. Zie: normenkader controleer ${naam}`)
  } else found.deelnames.push({map, bijdrage: contribution(basename(map), onderzoek, score, sources)})
}

/** By the name of its folder one knows an onderzoek in koppelingen.yaml; where two folders share it, by their paths. */
function withDistinctNames(deelnames: readonly Deelname[], environment: Environment): Deelname[] {
  const names = deelnames.map(({bijdrage}) => bijdrage.sleutel)
  return deelnames.map(({map, bijdrage}) => {
    const shared = names.filter((name) => name === bijdrage.sleutel).length > 1
    return {map, bijdrage: shared ? {...bijdrage, sleutel: shortPath(map, environment)} : bijdrage}
  })
}

/** The versions of each framework that onderzoeken have in more than one: only of these lineage says anything. */
export async function versionsOf(deelnames: readonly Deelname[]): Promise<Kaderversies> {
  const {lineage} = await import('../pipeline.ts')
  const used = new Map<string, Set<string>>()
  for (const {bijdrage} of deelnames)
    for (const {kader} of bijdrage.normen)
      if (kader !== undefined) used.set(kader.id, (used.get(kader.id) ?? new Set()).add(kader.versie))
  const several = [...used].flatMap(([id, versies]) => (versies.size > 1 ? [id] : []))
  return new Map(
    several.map((id) => {
      const found = deelnames.flatMap(({map}) => {
        const kaders = findKaders(map)(id)
        return 'geweigerd' in kaders ? [] : kaders.flatMap((each) => lineage(each) ?? [])
      })
      const own = found
        .filter((each) => each.id === id)
        .map(({versie}): [string, typeof versie] => [versie.versie, versie])
      return [id, [...new Map(own).values()]]
    })
  )
}
