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
/** Whoever writes without a pause, as a program that syncs a folder may, waits no longer than this. */
const LONGEST = 1000
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
  const rest = makeRest()
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
  const settle = (isAtRest: boolean): void => {
    if (!isAtRest && !rest.isLate()) rest.wait(lookAgain)
    else {
      rest.end()
      if (!news) return
      news = false
      others.begin()
      onChange()
    }
  }
  const lookAgain = (): void => {
    settle(![folder.lookAgain(), others.look()].some(Boolean))
  }
  const lookAround = (): void => {
    news = look() || news
    settle(!news)
  }
  const watchers = folderWatchers(folder.output, () => {
    rest.wait(lookAround)
  })
  look()
  return () => {
    watchers.follow([])
    clearTimeout(poll)
    rest.end()
  }
}

/** The time in which what happens is waited for to end. */
interface Rest {
  /** Goes on after a pause, and before too long; in the place of what waits already. */
  wait: (next: () => void) => void
  isLate: () => boolean
  end: () => void
}

function makeRest(): Rest {
  let pending: NodeJS.Timeout | undefined
  let deadline: number | undefined
  return {
    wait: (next) => {
      clearTimeout(pending)
      deadline ??= performance.now() + LONGEST
      pending = setTimeout(next, Math.min(PAUSE, Math.max(0, deadline - performance.now())))
    },
    isLate: () => deadline !== undefined && performance.now() >= deadline,
    end: () => {
      clearTimeout(pending)
      deadline = undefined
    }
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
