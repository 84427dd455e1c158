import type {Diagnostic} from './model/diagnostic.ts'
import type {Source} from './model/source.ts'
import {printJson} from './print/json.ts'
import {printSarif} from './print/sarif.ts'
import {printText} from './print/text.ts'

export const PRINTVORMEN = ['tekst', 'json', 'sarif'] as const
export type Printvorm = (typeof PRINTVORMEN)[number]

/** What a printer must know beside the messages. It is pure: what depends on the machine is given. */
export interface PrintContext {
  sources: ReadonlyMap<string, Source>
  /** The path by which the reader finds a file from the folder where he works. */
  pathOf: (file: string) => string
  /** Whether the reader sees colours. */
  colour: boolean
  /** Of the tool; for SARIF. */
  version: string
}

/** All messages as the user reads them, or as another program does. Ends with a new line. */
export function print(diagnostics: readonly Diagnostic[], vorm: Printvorm, context: PrintContext): string {
  if (vorm === 'json') return printJson(diagnostics, context)
  if (vorm === 'sarif') return printSarif(diagnostics, context)
  return printText(diagnostics, context)
}
