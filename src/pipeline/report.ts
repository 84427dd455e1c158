import {composeToKeep, recompose, type Rewritten} from '../compose.ts'
import type {Outcome} from '../model/diagnostic.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Rapport} from '../model/rapport.ts'
import type {Score} from '../model/score.ts'
import type {InputFile} from '../model/source.ts'
import {sameBytes} from '../read.ts'
import type {KnownDocument, KnownReport} from './known-report.ts'
import {newMemory, type Memory} from './memory.ts'

/** What a report is made of beside the onderzoek and its scores. */
export interface ReportSettings {
  template: {id: string; files: readonly InputFile[]}
  concept: boolean
  intern: boolean
  /** That of the analysis, for who makes reports of the same folder again and again. */
  memory?: Memory
}

/** The report with the pictures of its charts. */
interface Made {
  rapport: Rapport
  /** What holds other words than last time; absent when it is not that of last time. */
  rewritten?: readonly Rewritten[]
}

/**
 * The report and its document: those of last time, where no more than words changed with these words in them, and else
 * made anew. With any fout in the template there is no document.
 */
export async function composeAndBuild(
  onderzoek: Onderzoek,
  score: Score,
  {memory = newMemory(), ...settings}: ReportSettings
): Promise<Outcome<{rapport: Rapport; document: KnownDocument} | undefined>> {
  const made = await composeOnce(onderzoek, score, settings, memory)
  const {value, diagnostics} = await buildOnce(made, settings.template.files, memory.report)
  return {value: value && {rapport: made.rapport, document: value}, diagnostics}
}

async function composeOnce(
  onderzoek: Onderzoek,
  score: Score,
  {concept, intern}: ReportSettings,
  {report: known}: Memory
): Promise<Made> {
  const before = known.composed
  delete known.composed
  if (before?.onderzoek === onderzoek && before.concept === concept && before.intern === intern) {
    const rewritten = recompose(before.context, before.later)
    if (rewritten) known.composed = {...before, later: []}
    if (rewritten) return {rapport: before.rapport, rewritten}
  }
  const {drawCharts} = await import('../render.ts')
  const composed = composeToKeep(onderzoek, score, {concept, intern})
  const rapport = await drawCharts(composed.rapport)
  known.composed = {...composed, rapport, onderzoek, concept, intern, later: []}
  return {rapport}
}

async function buildOnce(
  {rapport, rewritten}: Made,
  template: readonly InputFile[],
  known: KnownReport
): Promise<Outcome<KnownDocument | undefined>> {
  const {buildToKeep, newKnownPages, rebuild} = await import('../render.ts')
  const before = known.document
  delete known.document
  const isOfThese = rewritten && before?.built.rapport === rapport && isSame(before.template, template)
  if (isOfThese && rebuild(before.built, rewritten)) known.document = before
  if (known.document) return {value: known.document, diagnostics: []}
  const {value: built, diagnostics} = buildToKeep(rapport, {id: '', files: template})
  if (built) known.document = {template, built, pages: newKnownPages()}
  return {value: known.document, diagnostics}
}

/** Byte for byte. */
function isSame(a: readonly InputFile[], b: readonly InputFile[]): boolean {
  return (
    a.length === b.length &&
    a.every(({path, bytes}, index) => {
      const other = b[index]
      return path === other?.path && sameBytes(bytes, other.bytes)
    })
  )
}
