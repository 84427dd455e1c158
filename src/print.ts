import type {PrintContext} from './print/context.ts'
import type {Diagnostic} from './model/diagnostic.ts'
import {printJson} from './print/json.ts'
import {safeLines} from './print/safe.ts'
import {printSarif} from './print/sarif.ts'
import {summary} from './print/summary.ts'
import {printText} from './print/text.ts'
import {painter} from './print/colour.ts'

export type {PrintContext} from './print/context.ts'

export {cellNames, printCell, printFigures} from './print/cijfers.ts'
export {printKader} from './print/kader.ts'
export {omzettingText, printBijwerking} from './print/bijwerking.ts'
export {printVerschil} from './print/verschil.ts'
export {printVerschilMarkdown} from './print/verschil-markdown.ts'
export {printScore} from './print/score.ts'
export {printScoreJson} from './print/score-json.ts'

export const PRINTVORMEN = ['tekst', 'json', 'sarif'] as const
export type Printvorm = (typeof PRINTVORMEN)[number]

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
