import {resolve} from 'node:path'
import type {Outcome} from '../model/diagnostic.ts'
import type {InputFile} from '../model/source.ts'
import {readBytes} from './bytes.ts'
import {plannedPath, realPath} from './inside.ts'
import {listOf, readListed} from './folder.ts'
import type {ListedFile, Listing} from './list.ts'
import type {Geweigerd} from './reasons.ts'
import {isSameStamp, isSettled, stampOf, type Stamp} from './stamp.ts'

/**
 * The folder of an onderzoek for who reads it again and again. A file is read when its stamp is another than last time, and
 * as long as a change could leave that stamp as it is: so a change is always noticed.
 */
export interface KeptFolder {
  /** Brings what is kept up to date; gives whether anything differs from what it was. */
  look: () => boolean
  /** The same, of the files that differed last time alone: whether they are still being written. */
  lookAgain: () => boolean
  /** As `readFolder` gives them, at the last look. A file that did not change is the very same. */
  files: () => Outcome<InputFile[]>
  /** Those that the files stand in. */
  folders: () => readonly string[]
  /** The real path of the folder of outputs, which is no input. */
  output: string
}

interface KeptFile {
  bytes: Uint8Array | Geweigerd
  stamp: Stamp | undefined
  /** When `stamp` was looked at, which was before the file was read. */
  moment: number
}

/** `uitvoer` is the folder of outputs, relative to `map`. */
export function keepFolder(map: string, uitvoer: string): KeptFolder {
  let listed: Listing = {value: [], diagnostics: [], folders: []}
  let kept = new Map<string, KeptFile>()
  let changed: ListedFile[] = []
  const look = (): boolean => {
    const before = listed
    const known = kept
    listed = listOf(map, uitvoer)
    kept = new Map()
    changed = []
    readListed(listed, (file) => {
      const old = known.get(file.absolute)
      const now = current(file, old)
      kept.set(file.absolute, now)
      if (now.bytes !== old?.bytes) changed.push(file)
      return now.bytes
    })
    return changed.length > 0 || listing(before) !== listing(listed)
  }
  const lookAgain = (): boolean => {
    changed = changed.filter((file) => {
      const old = kept.get(file.absolute)
      const now = current(file, old)
      kept.set(file.absolute, now)
      return now.bytes !== old?.bytes
    })
    return changed.length > 0
  }
  return {
    look,
    lookAgain,
    files: () => readListed(listed, ({absolute}) => kept.get(absolute)?.bytes),
    folders: () => listed.folders,
    output: plannedPath(resolve(realPath(map) ?? map, uitvoer))
  }
}

function current(file: ListedFile, known: KeptFile | undefined): KeptFile {
  const moment = Date.now()
  const stamp = stampOf(file.absolute)
  const isSure = known?.stamp !== undefined && isSettled(known.stamp, known.moment)
  if (isSure && isSameStamp(known.stamp, stamp)) return known
  const bytes = readBytes(file.absolute, file.limit)
  return {bytes: known && isSame(known.bytes, bytes) ? known.bytes : bytes, stamp, moment}
}

function isSame(a: Uint8Array | Geweigerd, b: Uint8Array | Geweigerd): boolean {
  if ('geweigerd' in a || 'geweigerd' in b)
    return 'geweigerd' in a && 'geweigerd' in b && a.geweigerd === b.geweigerd
  return a.length === b.length && Buffer.compare(a, b) === 0
}

/** Which files there are, and what is to be said of others. */
function listing({value, diagnostics}: Listing): string {
  return JSON.stringify([value.map(({path}) => path), diagnostics])
}
