import type {Diagnostic} from '../model/diagnostic.ts'
import {print} from '../print.ts'
import type {Environment, ExitCode} from './environment.ts'
import {EXIT} from './environment.ts'
import {hasFaults} from './study.ts'

/** Messages about one file that the user named, apart from any onderzoek. */
export function printAbout(diagnostics: readonly Diagnostic[], environment: Environment): ExitCode {
  const context = {
    sources: new Map(),
    pathOf: (path: string): string => path,
    colour: environment.colour.err,
    version: ''
  }
  environment.err(print(diagnostics, 'tekst', context))
  return hasFaults(diagnostics) ? EXIT.faults : EXIT.clean
}
