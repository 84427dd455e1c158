import {newKnownRuns, type KnownRuns} from '../check.ts'
import type {Linked} from '../link.ts'
import type {Cijfers} from '../model/cijfers.ts'
import type {Diagnostic, Finding, Outcome} from '../model/diagnostic.ts'
import type {Documents} from '../model/document.ts'
import type {Tekstwijziging} from '../model/tekstwijziging.ts'
import type {OpgelostKader} from '../model/kader.ts'
import type {Score} from '../model/score.ts'
import type {InputFile} from '../model/source.ts'
import {newKnownReading, sameBytes, type KnownReading} from '../read.ts'
import {newKnownDocuments, type KnownDocuments} from '../validate.ts'
import type {KnownReport} from './known-report.ts'

/**
 * All that is kept from one analysis and report to the next, for who makes those of one folder again and again: what went
 * into each stage and what came out. What went in is compared each time, so nothing of it is ever stale. The Onderzoek of
 * last time is brought up to date in place where only words changed: who hands in a memory looks at the last one alone.
 */
export interface Memory {
  files: Map<string, InputFile>
  /** Absent where nothing comes after: then all that was read need not be kept beside what was made of it. */
  reading?: KnownReading
  documents: KnownDocuments
  kader: Slot<Outcome<OpgelostKader, Finding>>
  cijfers: Slot<Outcome<Cijfers, Finding>>
  linked: {last?: KnownLink}
  runs: KnownRuns
  report: KnownReport
}

/** The outcome of a stage with all that it was made of. */
interface Slot<T> {
  from: readonly unknown[]
  value?: T
}

/** A linked onderzoek. */
export interface KnownLink {
  from: readonly unknown[]
  documents: Documents
  linked: Linked
  score: Score
  /** What was said of Markdown in text keys. */
  texts: readonly Diagnostic[]
  /** The texts that were replaced this time. */
  changes: readonly Tekstwijziging[]
}

export function newMemory(): Memory {
  return {...memoryForOnce(), reading: newKnownReading()}
}

export function memoryForOnce(): Memory {
  return {
    files: new Map(),
    documents: newKnownDocuments(),
    kader: {from: []},
    cijfers: {from: []},
    linked: {},
    runs: newKnownRuns(),
    report: {}
  }
}

/** The outcome of last time when all that it is made of is the very same, else that of `make`. */
export function once<T>(slot: Slot<T>, from: readonly unknown[], make: () => T): T {
  const value = slot.value !== undefined && isSame(slot.from, from) ? slot.value : make()
  slot.value = value
  slot.from = from
  return value
}

export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

/** The files, each the very one of last time when it has the same bytes. */
export function recallFiles(files: readonly InputFile[], memory: Memory): readonly InputFile[] {
  if (memory.reading === undefined) return files
  const found = files.map((file) => {
    const before = memory.files.get(file.path)
    return before !== undefined && sameBytes(before.bytes, file.bytes) ? before : file
  })
  memory.files = new Map(found.map((file) => [file.path, file]))
  return found
}
