import {watch, type FSWatcher} from 'node:fs'
import {join, sep} from 'node:path'
import type {KeptFolder} from './kept-folder.ts'
import {watchOthers} from './others.ts'

export interface WatchOptions {
  folder: KeptFolder
  /** Files and folders elsewhere that matter too, as they are known by then: of frameworks, of a template. */
  paths: () => readonly string[]
  onChange: () => void
}

const PAUSE = 80
const POLL = 2000
/** No more of the time than one part in so many is for looking without a reason. */
const SHARE = 50

/**
 * Calls back after a change in the files of an onderzoek. What the system reports is only a reason to look: a share on
 * a network may report nothing and an editor may report one save five times, so the files themselves are compared,
 * also every two seconds without any report. From now on the folder has been looked at. Returns how to stop.
 */
export function watchFolder({folder, paths, onChange}: WatchOptions): () => void {
  const others = watchOthers(paths)
  /** A change of which `onChange` was not told yet. */
  let news = false
  let pending: NodeJS.Timeout | undefined
  let poll: NodeJS.Timeout | undefined
  const look = (): boolean => {
    const start = performance.now()
    const changed = [folder.look(), others.look()].some(Boolean)
    watchers.follow(folder.folders())
    clearTimeout(poll)
    poll = setTimeout(lookAround, Math.max(POLL, SHARE * (performance.now() - start)))
    return changed
  }
  /** Waits until what changed is at rest: a file that is being saved is empty for a moment. */
  const settle = (): void => {
    clearTimeout(pending)
    pending = setTimeout(() => {
      if ([folder.lookAgain(), others.look()].some(Boolean)) settle()
      else {
        news = false
        others.begin()
        onChange()
      }
    }, PAUSE)
  }
  const lookAround = (): void => {
    news = look() || news
    if (news) settle()
  }
  const watchers = folderWatchers(folder.output, () => {
    clearTimeout(pending)
    pending = setTimeout(lookAround, PAUSE)
  })
  look()
  return () => {
    watchers.follow([])
    clearTimeout(poll)
    clearTimeout(pending)
  }
}

interface Watchers {
  /** Watches these folders and no others. */
  follow: (folders: readonly string[]) => void
}

/** A watcher for each folder: for a whole tree Linux knows none, and one for each file is too much for a large study. */
function folderWatchers(output: string, onReport: () => void): Watchers {
  const watchers = new Map<string, FSWatcher | undefined>()
  const report = (folder: string, name: string | null): void => {
    const path = name === null ? folder : join(folder, name)
    if (path !== output && !path.startsWith(`${output}${sep}`)) onReport()
  }
  return {
    follow: (folders) => {
      const wanted = new Set(folders)
      for (const [folder, watcher] of watchers) {
        if (wanted.has(folder)) continue
        watcher?.close()
        watchers.delete(folder)
      }
      for (const folder of folders)
        if (!watchers.has(folder)) watchers.set(folder, startWatching(folder, report))
    }
  }
}

function startWatching(
  folder: string,
  report: (folder: string, name: string | null) => void
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      report(folder, name)
    })
    watcher.on('error', () => {
      watcher.close()
    })
    return watcher
  } catch {
    return undefined
  }
}
