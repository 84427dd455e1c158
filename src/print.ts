import type {Diagnostic} from './model/diagnostic.ts'
import type {Source} from './model/source.ts'
import {printJson} from './print/json.ts'
import {safeLines} from './print/safe.ts'
import {printSarif} from './print/sarif.ts'
import {summary} from './print/summary.ts'
import {printText} from './print/text.ts'
import {painter} from './print/colour.ts'

export {cellNames, printCell, printFigures} from './print/cijfers.ts'
export {printKader} from './print/kader.ts'
export {omzettingText, printBijwerking} from './print/bijwerking.ts'
export {printVerschil} from './print/verschil.ts'
export {printVerschilMarkdown} from './print/verschil-markdown.ts'
export {printScore} from './print/score.ts'
export {printScoreJson} from './print/score-json.ts'

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

/** All messages as the user reads them, or as another program does; the text without the sentence that counts them. */
export function print(diagnostics: readonly Diagnostic[], vorm: Printvorm, context: PrintContext): string {
  if (vorm === 'json') return printJson(diagnostics, context)
  if (vorm === 'sarif') return printSarif(diagnostics, context)
  return printText(diagnostics, context)
}

/** A sentence that may quote the author or the user. */
export function printSentence(text: string): string {
  return safeLines(text)
    .map((line) => `${line}\n`)
    .join('')
}

/** One line that counts the messages, or says that there are none. */
export function printSummary(diagnostics: readonly Diagnostic[], colour: boolean): string {
  const clean = diagnostics.every(({severity}) => severity !== 'fout')
  return `${painter(colour)(clean ? 'green' : 'red', summary(diagnostics))}\n`
}
