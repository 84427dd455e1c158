import type {Root} from 'mdast'
import {compose, composeToKeep, recompose, type Rewritten} from '../compose.ts'
import type {Outcome} from '../model/diagnostic.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Rapport} from '../model/rapport.ts'
import type {Score} from '../model/score.ts'
import type {InputFile} from '../model/source.ts'
import {sameBytes} from '../read.ts'
import type {KnownPages} from '../render.ts'
import type {KnownDocument, KnownReport} from './known-report.ts'
import type {Memory} from './memory.ts'

/** Which of the onderzoek a report tells. */
export interface ReportSettings {
  concept: boolean
  intern: boolean
  /** Ids of the formats that it is for; absent when that is not known yet. */
  formats?: readonly string[]
  /** That of the analysis, for who makes reports of the same folder again and again. */
  memory?: Memory
}

/** The report with the pictures of its charts. Without a memory it holds nothing of what was read. */
export interface ComposedReport {
  rapport: Rapport
  /** What holds other words than last time; absent when it is not that of last time. */
  rewritten?: readonly Rewritten[]
}

/** A document to write, with what was written of it before. */
interface ToWrite {
  root: Root
  pages?: KnownPages
}

/** The report: that of last time, with other words in it where no more than these changed. */
export async function composeReport(
  onderzoek: Onderzoek,
  score: Score,
  {memory, concept, intern, formats}: ReportSettings
): Promise<ComposedReport> {
  if (memory) return composeOnce(onderzoek, score, {concept, intern}, memory)
  const {drawCharts} = await import('../render.ts')
  const narrow = formats?.includes('html') ?? true
  return {rapport: await drawCharts(compose(onderzoek, score, {concept, intern}), {narrow})}
}

/** The document of a report: that of last time with other words in it, or made anew. With any fout in the template none. */
export async function buildDocument(
  report: ComposedReport,
  template: readonly InputFile[],
  memory: Memory | undefined
): Promise<Outcome<ToWrite | undefined>> {
  if (memory === undefined) {
    const {build} = await import('../render.ts')
    const {value: root, diagnostics} = build(report.rapport, {id: '', files: template})
    return {value: diagnostics.length > 0 ? undefined : {root}, diagnostics}
  }
  const {value, diagnostics} = await buildOnce(report, template, memory.report)
  return {value: value && {root: value.built.root, pages: value.pages}, diagnostics}
}

async function composeOnce(
  onderzoek: Onderzoek,
  score: Score,
  {concept, intern}: Omit<ReportSettings, 'memory' | 'formats'>,
  {report: known}: Memory
): Promise<ComposedReport> {
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
  {rapport, rewritten}: ComposedReport,
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
