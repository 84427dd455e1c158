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
  const context = templateContext({map, files}, environment)
  environment.err(print(diagnostics, 'tekst', {...context, colour: environment.colour.err}))
  return hasFaults(diagnostics)
}

/** What is needed to show a message with the line of the template that it is about. */
export function templateContext(
  {map, files}: Pick<Template, 'map' | 'files'>,
  environment: Environment
): Pick<Parameters<typeof print>[2], 'sources' | 'pathOf' | 'version'> {
  const texts = files.filter(({path}) => path.endsWith('.hbs'))
  const decoder = new TextDecoder()
  const sources = new Map(texts.map(({path, bytes}) => [path, {text: decoder.decode(bytes)}]))
  const pathOf = (file: string): string => shortPath(join(map, file), environment)
  return {sources, pathOf, version: ''}
}
