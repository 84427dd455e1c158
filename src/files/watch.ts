import {watch, type FSWatcher} from 'node:fs'
import {resolve} from 'node:path'
import {realPath, statOf} from './inside.ts'
import {listFolder} from './list.ts'

const PAUSE = 80
const POLL = 2000

/**
 * Calls `onChange` after a change in the files of an onderzoek, or in one of the other `paths`. What the system
 * reports is only a reason to look: a share on a network may report nothing and an editor may report one save five
 * times, so the files themselves are compared, also every two seconds without any report. Returns how to stop.
 */
export function watchFolder(
  map: string,
  uitvoer: string,
  paths: readonly string[],
  onChange: () => void
): () => void {
  const look = (): string => signature(map, uitvoer, paths)
  let known = look()
  let pending: NodeJS.Timeout | undefined
  const check = (): void => {
    const now = look()
    if (now === known) return
    known = now
    onChange()
  }
  /** Waits until the folder is at rest: a file that is being saved is empty for a moment. */
  const settle = (before: string): void => {
    clearTimeout(pending)
    pending = setTimeout(() => {
      const now = look()
      if (now === before) check()
      else settle(now)
    }, PAUSE)
  }
  const reported = (): void => {
    settle(look())
  }
  const watcher = startWatching(map, reported)
  const poll = setInterval(() => {
    if (look() !== known) reported()
  }, POLL)
  return () => {
    watcher?.close()
    clearInterval(poll)
    clearTimeout(pending)
  }
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

function signature(map: string, uitvoer: string, paths: readonly string[]): string {
  const root = realPath(map) ?? map
  const output = resolve(root, uitvoer)
  const listed = listFolder(root, realPath(output) ?? output).value.map(({absolute}) => absolute)
  return [...listed, ...paths].map(stamp).join('\n')
}

function stamp(path: string): string {
  const stat = statOf(path)
  return `${path} ${String(stat?.size)} ${String(stat?.mtimeMs)}`
}
