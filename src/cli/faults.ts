import {join} from 'node:path'
import type {Template} from '../files.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {print, printSummary} from '../print.ts'
import type {Environment} from './environment.ts'
import {hasFaults, printContext, shortPath, type Study} from './study.ts'

/** The fouten of a study, for commands whose result is something else; the rest is counted, and shown by controleer. */
export function showFaults(study: Study, environment: Environment): boolean {
  const faults = study.diagnostics.filter(({severity}) => severity === 'fout')
  if (!hasFaults(faults)) return false
  environment.err(print(faults, 'tekst', printContext(study, environment, 'err')))
  environment.err(printSummary(study.diagnostics, environment.colour.err))
  return true
}

/** What a template has to say, at its own files. */
export function showTemplateFaults(
  diagnostics: readonly Diagnostic[],
  {map, files}: Template,
  environment: Environment
): boolean {
  const texts = files.filter(({path}) => path.endsWith('.hbs'))
  const decoder = new TextDecoder()
  const sources = new Map(
    texts.map(({path, bytes}) => [path, {path, text: decoder.decode(bytes), data: undefined, spans: {}}])
  )
  const pathOf = (file: string): string => shortPath(join(map, file), environment)
  environment.err(print(diagnostics, 'tekst', {sources, pathOf, colour: environment.colour.err, version: ''}))
  return hasFaults(diagnostics)
}
