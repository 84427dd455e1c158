import {existsSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {statOf} from './inside.ts'
import {isFolderOfOnderzoek} from './places.ts'
import type {Geweigerd} from './reasons.ts'

/**
 * The folder of the onderzoek or kader that a path on the command line means: the folder itself, or that of a file of
 * it, so that `controleer bevindingen/doelen.md` checks the onderzoek.
 */
export function findOnderzoek(pad: string, current: string): string | Geweigerd {
  const absolute = resolve(current, pad)
  const stat = statOf(absolute)
  if (stat === undefined) return {geweigerd: `‘${pad}’ bestaat niet.`}
  const map = stat.isDirectory() ? absolute : dirname(absolute)
  const above = dirname(map)
  if (!isStudyFolder(map) && isFolderOfOnderzoek(basename(map)) && isStudyFolder(above)) return above
  return map
}

export function isStudyFolder(map: string): boolean {
  return existsSync(join(map, 'onderzoek.yaml')) || existsSync(join(map, 'normenkader.yaml'))
}
