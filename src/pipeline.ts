import type {Diagnostic} from './model/diagnostic.ts'
import type {Kadervinder} from './model/kader.ts'
import type {Onderzoek} from './model/onderzoek.ts'
import type {Score} from './model/score.ts'
import type {InputFile, Source} from './model/source.ts'

/** The folder of one onderzoek or kader, and the way to the frameworks that it names. */
export interface Input {
  files: readonly InputFile[]
  kaders: Kadervinder
  /** Overrides `fase` of onderzoek.yaml. */
  fase?: string
}

/** Everything that can be said of a folder without rendering it. */
export interface Analysis {
  /** A kader is a folder with a normenkader.yaml that has a `versie`, and without an onderzoek.yaml. */
  soort: 'onderzoek' | 'kader'
  /** Absent when too little could be read to make one; then there is at least one fout. */
  onderzoek?: Onderzoek
  score?: Score
  /** In order of file and place. */
  diagnostics: readonly Diagnostic[]
  /** Every file that was read, also of frameworks, by path; for code frames. */
  sources: ReadonlyMap<string, Source>
  /** What normenkader.lock.yaml should say now. Absent when nothing is taken over. */
  lock?: string
}

/** Applies the stages in order: read, validate, resolve, link, check, score. Pure; never throws on input. */
export function analyse(input: Input): Analysis {
  throw new Error(`not built yet: ${String(input.files.length)}`)
}
