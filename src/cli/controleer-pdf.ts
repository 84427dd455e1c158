import {resolve} from 'node:path'
import {readPdf, readVersion} from '../files.ts'
import {print, printSummary, type Printvorm} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {refuse} from './refuse.ts'
import {hasFaults} from './study.ts'

export function isPdf(pad: string | undefined): pad is string {
  return pad?.toLowerCase().endsWith('.pdf') === true
}

/** Checks a finished PDF; it need not be one of ours. */
export async function controleerPdf(
  pad: string,
  formaat: Printvorm,
  environment: Environment
): Promise<ExitCode> {
  const bytes = readPdf(resolve(environment.map, pad))
  if ('geweigerd' in bytes)
    return refuse(`‘${pad}’ kan niet worden gelezen: ${bytes.geweigerd}.`, environment)
  const {checkPdf} = await import('../check-pdf.ts')
  const diagnostics = await checkPdf(pad, bytes)
  const stream = formaat === 'tekst' ? 'err' : 'out'
  const context = {sources: new Map(), pathOf: (file: string) => file, version: readVersion()}
  environment[stream](print(diagnostics, formaat, {...context, colour: environment.colour[stream]}))
  if (formaat === 'tekst') environment.out(printSummary(diagnostics, environment.colour.out))
  return hasFaults(diagnostics) ? EXIT.faults : EXIT.clean
}
