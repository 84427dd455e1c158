import type {Diagnostic} from '../../model/diagnostic.ts'

/** What is known while one file is turned into our own statements. */
export interface Lowering {
  file: string
  diagnostics: Diagnostic[]
}
