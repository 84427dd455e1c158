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
export interface KnownReading {
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

export function newKnownReading(): KnownReading {
  return {own: new Map(), kaders: new Map(), texts: {before: new Map(), now: new Map()}}
}

/** Forgets the texts that were not met last time; to be called before all are met again. */
export function nextTime({texts}: KnownReading): void {
  texts.before = texts.now
  texts.now = new Map()
}

/** Forgets the texts with these trees, that others came in the place of. */
export function forgetTexts({texts}: KnownReading, trees: ReadonlySet<Root>): void {
  for (const [key, {value}] of texts.now) if (trees.has(value)) texts.now.delete(key)
}

export function filesOfKader({kaders}: KnownReading, path: string): KnownFiles {
  const known = kaders.get(path) ?? new Map<string, KnownFile>()
  kaders.set(path, known)
  return known
}

/** Neither a time nor a length is proof that nothing changed. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && Buffer.compare(a, b) === 0)
}

/** The outcome of `make`, or the very same of last time: trees are never changed after they were read. */
export function recallFile(
  known: KnownFiles | undefined,
  {path, bytes}: {path: string; bytes: Uint8Array},
  make: (diagnostics: Diagnostic[]) => Source
): KnownFile {
  const before = known?.get(path)
  if (before !== undefined && sameBytes(before.bytes, bytes)) return before
  const diagnostics: Diagnostic[] = []
  return {bytes, source: make(diagnostics), diagnostics}
}

export function recallText(
  known: KnownTexts,
  [raw, text, file, {start, end}]: readonly [raw: string, text: string, file: string, position: Position],
  make: () => Outcome<Root>
): Outcome<Root> {
  const place = [start.line, start.column, start.offset, end.line, end.column, end.offset].join(' ')
  const key = [place, file, raw, text].join('\0')
  const found = known.now.get(key) ?? known.before.get(key) ?? make()
  known.now.set(key, found)
  return found
}
