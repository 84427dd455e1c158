import {watch, type FSWatcher} from 'node:fs'
import {resolve} from 'node:path'
import {realPath, statOf} from './inside.ts'
import {listFolder} from './list.ts'

export interface WatchOptions {
  /** The folder of outputs, which is no input. */
  uitvoer: string
  /** Files elsewhere that matter too, as they are known by then: of frameworks, of a template. */
  paths: () => readonly string[]
  onChange: () => void
}

const PAUSE = 80
const POLL = 2000

/**
 * Calls back after a change in the files of an onderzoek. What the system reports is only a reason to look: a share on
 * a network may report nothing and an editor may report one save five times, so the files themselves are compared,
 * also every two seconds without any report. Returns how to stop.
 */
export function watchFolder(map: string, {uitvoer, paths, onChange}: WatchOptions): () => void {
  const look = (): Look => ({
    folder: folderStamp(map, uitvoer),
    others: new Map(paths().map((path) => [path, stamp(path)]))
  })
  let known = look()
  let pending: NodeJS.Timeout | undefined
  /** Waits until the folder is at rest: a file that is being saved is empty for a moment. */
  const settle = (before: Look): void => {
    clearTimeout(pending)
    pending = setTimeout(() => {
      const now = look()
      if (differs(before, now)) {
        settle(now)
        return
      }
      const changed = differs(known, now)
      known = now
      if (changed) onChange()
    }, PAUSE)
  }
  const watcher = startWatching(map, () => {
    settle(look())
  })
  const poll = setInterval(() => {
    const now = look()
    if (differs(known, now)) settle(now)
  }, POLL)
  return () => {
    watcher?.close()
    clearInterval(poll)
    clearTimeout(pending)
  }
}

interface Look {
  folder: string
  others: ReadonlyMap<string, string>
}

/** A file elsewhere that only now turns out to matter is no change. */
function differs(before: Look, now: Look): boolean {
  if (before.folder !== now.folder) return true
  return [...now.others].some(([path, found]) => before.others.has(path) && before.others.get(path) !== found)
}

function startWatching(map: string, onReport: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(map, {recursive: true}, onReport)
    watcher.on('error', () => {
      watcher.close()
    })
    return watcher
  } catch {
    return undefined
  }
}

function folderStamp(map: string, uitvoer: string): string {
  const root = realPath(map) ?? map
  const output = resolve(root, uitvoer)
  const {value} = listFolder(root, realPath(output) ?? output)
  return value.map(({absolute}) => stamp(absolute)).join('\n')
}

function stamp(path: string): string {
  const stat = statOf(path)
  return `${path} ${String(stat?.size)} ${String(stat?.mtimeMs)}`
}
