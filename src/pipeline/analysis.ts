import type {Diagnostic, Outcome} from '../model/diagnostic.ts'
import type {Kadervinder} from '../model/kader.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Score} from '../model/score.ts'
import type {InputFile, Source} from '../model/source.ts'
import type {EigenKader, Soort} from './folder.ts'
import type {Memory} from './memory.ts'

/** The folder of one onderzoek or kader, and the way to the frameworks that it names. */
export interface Input extends Circumstances {
  files: readonly InputFile[]
}

/** What was read of a folder: of a file that is text no longer its bytes, but where a memory keeps them. */
export interface ReadFolder {
  files: readonly InputFile[]
  own: Outcome<Source[]>
}

/** All that counts beside the files of the folder itself. */
export interface Circumstances {
  kaders: Kadervinder
  /** Files that are there but could not be read; who read the folder has said why. */
  onleesbaar?: readonly string[]
  /** Overrides `fase` of onderzoek.yaml. */
  fase?: string
  /** What earlier times learned, for who looks at the same folder again and again: what did not change is not read. */
  memory?: Memory
}

/** Everything that can be said of a folder without rendering it. */
export interface Analysis {
  /** A kader is a folder with a normenkader.yaml that has a `versie`, and without an onderzoek.yaml. */
  soort: Soort
  /** Absent when there is no normenkader.yaml that can be read; then there is at least one fout. */
  onderzoek?: Onderzoek
  score?: Score
  /** In order of file and place. */
  diagnostics: readonly Diagnostic[]
  /** Every file that was read, also of frameworks, by path; for code frames. */
  sources: ReadonlyMap<string, Source>
  /** Of a kader: which it is, and the versions that it published. */
  kader?: EigenKader
  /** What normenkader.lock.yaml should say now. Absent when nothing is taken over. */
  lock?: string
}
