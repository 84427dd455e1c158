import {existsSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {statOf} from './inside.ts'
import {isFolderOfOnderzoek, limitOf} from './places.ts'
import type {Geweigerd} from './reasons.ts'

/**
 * The folder of the onderzoek or kader that a path on the command line means: the folder itself, or that of a file of
 * it, so that `controleer bevindingen/doelen.md` checks the onderzoek. A file that is no part of one is refused, for
 * nobody would look at it.
 */
export function findOnderzoek(pad: string, current: string): string | Geweigerd {
  const absolute = resolve(current, pad)
  const stat = statOf(absolute)
  if (stat === undefined) return {geweigerd: `‘${pad}’ bestaat niet.`}
  const map = stat.isDirectory() ? absolute : dirname(absolute)
  const above = dirname(map)
  const isBelow = !isStudyFolder(map) && isFolderOfOnderzoek(basename(map)) && isStudyFolder(above)
  const found = isBelow ? above : map
  if (!stat.isDirectory() && limitOf(relative(found, absolute).replaceAll(sep, '/')) === undefined)
    return {
      geweigerd: `‘${pad}’ is geen bestand van een onderzoek; verwacht: de map van een onderzoek of kader, of een bestand daarin.`
    }
  return found
}

export function isStudyFolder(map: string): boolean {
  return existsSync(join(map, 'onderzoek.yaml')) || existsSync(join(map, 'normenkader.yaml'))
}
