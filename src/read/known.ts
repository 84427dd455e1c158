import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Diagnostic, Outcome} from '../model/diagnostic.ts'
import type {Source} from '../model/source.ts'

/** A file as it was read before. */
interface KnownFile {
  bytes: Uint8Array
  source: Source
  diagnostics: readonly Diagnostic[]
}

/** What was read of a folder, by path. `read` brings it up to date. */
export type KnownFiles = Map<string, KnownFile>

/** What reading keeps of one time for the next, for who reads the same folder again and again. */
export interface Memory {
  own: KnownFiles
  /** Of each framework, by the path of its file. */
  kaders: Map<string, KnownFiles>
  texts: KnownTexts
}

/** The texts of keys, by what they are and where they stand: those of last time, and those of this time so far. */
export interface KnownTexts {
  before: ReadonlyMap<string, Outcome<Root>>
  now: Map<string, Outcome<Root>>
}

export function newMemory(): Memory {
  return {own: new Map(), kaders: new Map(), texts: {before: new Map(), now: new Map()}}
}

/** Forgets what was not met last time; to be called before each time. */
export function nextTime({texts}: Memory): void {
  texts.before = texts.now
  texts.now = new Map()
}

export function filesOfKader({kaders}: Memory, path: string): KnownFiles {
  const known = kaders.get(path) ?? new Map<string, KnownFile>()
  kaders.set(path, known)
  return known
}

/** The outcome of `make`, or the very same of last time: trees are never changed after they were read. */
export function recallFile(
  known: KnownFiles,
  {path, bytes}: {path: string; bytes: Uint8Array},
  make: (diagnostics: Diagnostic[]) => Source
): KnownFile {
  const before = known.get(path)
  // Neither a time nor a length is proof that nothing changed.
  if (before?.bytes.length === bytes.length && Buffer.compare(before.bytes, bytes) === 0) return before
  const diagnostics: Diagnostic[] = []
  return {bytes, source: make(diagnostics), diagnostics}
}

export function recallText(
  known: KnownTexts,
  [text, file, {start, end}]: readonly [text: string, file: string, position: Position],
  make: () => Outcome<Root>
): Outcome<Root> {
  const place = [start.line, start.column, start.offset, end.line, end.column, end.offset].join(' ')
  const key = [place, file, text].join('\0')
  const found = known.now.get(key) ?? known.before.get(key) ?? make()
  known.now.set(key, found)
  return found
}
