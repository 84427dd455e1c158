import {findKaders, readKaderAt} from '../files.ts'
import {parseReference} from '../gather.ts'
import type {GevondenKader, Kaderstand} from '../model/kader.ts'
import type {Environment} from './environment.ts'

/** A version that a user named. */
interface GenoemdeVersie {
  stand: Kaderstand
  /** All versions that were found by the same name. */
  historie: () => Kaderstand[]
}

/** The version that `id@versie` or a path means; the sentence that goes to the user when there is none. */
export async function findVersion(name: string, {map}: Environment): Promise<GenoemdeVersie | string> {
  const {readKader} = await import('../pipeline.ts')
  const reference = parseReference(name)
  const found = find(name, map)
  if ('geweigerd' in found) return found.geweigerd
  const kaders = findKaders(map)
  const all = found.filter(({versie}) => versie === undefined || reference.versie !== undefined)
  for (const each of all) {
    if (each.versie !== undefined && each.versie !== reference.versie) continue
    const stand = readKader(each, kaders)
    if (stand === undefined || (reference.versie !== undefined && stand.versie !== reference.versie)) continue
    return {stand, historie: () => found.flatMap((one) => readKader(one, kaders) ?? [])}
  }
  if (found.length === 0) return `Kader ‘${name}’ is niet gevonden. Zie: normenkader kader lijst`
  if (reference.versie === undefined)
    return `Kader ‘${name}’ heeft geen id en versie die te lezen zijn. Zie: normenkader controleer.`
  return `Van kader ‘${reference.name}’ is er geen versie ${reference.versie}.`
}

/** What looks like a path is one. A folder may have the version in its own name: `toegang@1.0.0`. */
function find(name: string, map: string): readonly GevondenKader[] | {geweigerd: string} {
  const {name: plain} = parseReference(name)
  const isPath = /^\.|[/\\]|\.zip(?:@|$)|\.yaml$/iu.test(name)
  if (!isPath) return findKaders(map)(plain)
  const whole = readKaderAt(name, map)
  return 'geweigerd' in whole && plain !== name ? readKaderAt(plain, map) : whole
}
