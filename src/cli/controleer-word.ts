import {readVersion, readOffice} from '../files.ts'
import {print, printSummary, type Printvorm} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {refuse} from './refuse.ts'
import {hasFaults} from './study.ts'

/** Checks a Word template by itself: its placeholders, its styles, and whether a report can be put in. */
export async function controleerWord(
  pad: string,
  formaat: Printvorm,
  environment: Environment
): Promise<ExitCode> {
  const file = readOffice(pad, environment.map)
  if ('geweigerd' in file) return refuse(file.geweigerd, environment)
  const {checkWord} = await import('../pipeline.ts')
  const diagnostics = await checkWord(file)
  const isText = formaat === 'tekst'
  const context = {
    sources: new Map(),
    pathOf: (path: string): string => path,
    colour: environment.colour[isText ? 'err' : 'out'],
    version: readVersion()
  }
  const printed = print(diagnostics, formaat, context)
  if (!isText) environment.out(printed)
  else {
    environment.err(printed)
    environment.out(printSummary(diagnostics, environment.colour.out))
  }
  return hasFaults(diagnostics) ? EXIT.faults : EXIT.clean
}
