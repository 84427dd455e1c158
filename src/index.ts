export {RULES, check} from './check.ts'
export type {Problem, Rule} from './check/rule.ts'
export {compose} from './compose.ts'
export type {Diagnostic, Severity} from './model/diagnostic.ts'
export type {Kadervinder} from './model/kader.ts'
export type {Element} from './model/element.ts'
export type {Onderzoek} from './model/onderzoek.ts'
export type {Rapport} from './model/rapport.ts'
export type {Score} from './model/score.ts'
export type {InputFile, Source} from './model/source.ts'
export {
  analyse,
  newMemory,
  report,
  type Analysis,
  type Input,
  type Memory,
  type ReportOptions
} from './pipeline.ts'
export {score} from './score.ts'
