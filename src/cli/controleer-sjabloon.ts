import {loadDrawingEngine, loadPdfEngine, readVersion, type Template} from '../files.ts'
import {print, printSummary, type Printvorm} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {templateContext} from './faults.ts'
import {hasFaults} from './study.ts'

/** Tries a template with reports of everything, of nothing and of what is hostile, in every format. */
export async function controleerSjabloon(
  template: Template,
  formaat: Printvorm,
  environment: Environment
): Promise<ExitCode> {
  const {checkTemplate} = await import('../pipeline.ts')
  const diagnostics = await checkTemplate(template, {pdf: loadPdfEngine, drawing: loadDrawingEngine})
  const stream = formaat === 'tekst' ? 'err' : 'out'
  const context = {...templateContext(template, environment), version: readVersion()}
  environment[stream](print(diagnostics, formaat, {...context, colour: environment.colour[stream]}))
  if (formaat === 'tekst') environment.out(printSummary(diagnostics, environment.colour.out))
  return hasFaults(diagnostics) ? EXIT.faults : EXIT.clean
}
