import {Lines} from '../leaves/lines.ts'
import type {Range} from './range.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {ReadRule} from './messages.ts'
import {readRules} from './messages.ts'

/** How the inner parts of reading say what is wrong: they know offsets and nothing else. */
export type Report = (rule: ReadRule, range: Range, message: string) => void

export function reporter(file: string, text: string, diagnostics: Diagnostic[]): Report {
  const lines = new Lines(text)
  return (rule, range, message) => {
    const {severity} = readRules[rule]
    diagnostics.push({rule, severity, message, file, position: lines.between(...range)})
  }
}
