import {findKaders} from '../files.ts'
import type {GevondenKader} from '../model/kader.ts'
import {overnameOf} from '../nieuw.ts'
import type {Analysis} from '../pipeline.ts'
import type {Environment} from './environment.ts'

/** A framework with what its file says of itself. */
export interface GelezenKader {
  id: string
  versie: string
  titel: string
  parameters: string[]
  /** Where it lies. */
  map: string
  analysis: Analysis
}

/** Reads a framework by itself; undefined when its file does not say which framework it is. */
export async function readKader(
  {file, map}: GevondenKader,
  environment: Environment
): Promise<GelezenKader | undefined> {
  const {analyse} = await import('../pipeline.ts')
  const own = {path: 'normenkader.yaml', bytes: file.bytes}
  const analysis = analyse({files: [own], kaders: findKaders(environment.map)})
  const known = overnameOf(analysis.sources.get('normenkader.yaml')?.data)
  return known === undefined ? undefined : {...known, map, analysis}
}

/** The framework that `id` or `id@versie` names, nearest first; the sentence that goes to the user when there is none. */
export async function findKader(
  name: string,
  map: string,
  environment: Environment
): Promise<GelezenKader | string> {
  const [id = '', versie] = name.split('@')
  const found = findKaders(map)(id)
  if ('geweigerd' in found) return found.geweigerd
  for (const each of found) {
    const kader = await readKader(each, environment)
    if (kader !== undefined && (versie === undefined || kader.versie === versie)) return kader
  }
  if (found.length > 0 && versie !== undefined) return `Van kader ‘${id}’ is er geen versie ${versie}.`
  if (found.length > 0)
    return `Kader ‘${id}’ heeft geen id en versie die te lezen zijn. Zie: normenkader controleer.`
  return `Kader ‘${id}’ is niet gevonden. Zie: normenkader kader lijst`
}
