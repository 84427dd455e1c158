import {join} from 'node:path'
import {statOf} from './inside.ts'
import {isSameStamp, isSettled, stampOf, type Stamp} from './stamp.ts'
import {pathsIn} from './templates.ts'

/** Files and folders outside of the onderzoek that matter to it: frameworks, and a template. */
export interface Others {
  /** Whether any of them changed since the last look, or since `begin` when it was not known before. */
  look: () => boolean
  /** From now on the files are read of which it may turn out only then that they matter. */
  begin: () => void
}

type Stamps = ReadonlyMap<string, Stamp | undefined>

/** `paths` are those that matter as far as is known by then; of a folder all in it that can be a part of a template. */
export function watchOthers(paths: () => readonly string[]): Others {
  let known = new Map<string, Stamps>()
  let began = Date.now()
  const isNews = (now: Stamps, before: Stamps | undefined): boolean =>
    before === undefined
      ? [...now.values()].some((stamp) => stamp !== undefined && !isSettled(stamp, began))
      : now.size !== before.size ||
        [...now].some(([path, stamp]) => !before.has(path) || !isSameStamp(before.get(path), stamp))
  return {
    look: () => {
      const before = known
      known = new Map(paths().map((path) => [path, stampsOf(path)]))
      return [...known].some(([path, now]) => isNews(now, before.get(path)))
    },
    begin: () => {
      began = Date.now()
    }
  }
}

function stampsOf(path: string): Stamps {
  const isFolder = statOf(path)?.isDirectory() === true
  const all = isFolder ? pathsIn(path).map((each) => join(path, each)) : [path]
  return new Map(all.map((each) => [each, stampOf(each)]))
}
