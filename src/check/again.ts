import type {Tekstwijziging} from '../model/tekstwijziging.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Rule} from './rule.ts'
import {run, runInTeksten, runWhole, type Run} from './run.ts'

/** What the rules found last time, for who checks the same onderzoek again after some of its texts were replaced. */
export interface KnownRuns {
  onderzoek?: Onderzoek
  runs: Map<Rule, Run>
}

export function newKnownRuns(): KnownRuns {
  return {runs: new Map()}
}

/** `changes` are those since last time. A rule is run on what it has not seen yet. */
export function runAgain(
  rules: readonly Rule[],
  onderzoek: Onderzoek,
  known: KnownRuns,
  changes: readonly Tekstwijziging[]
): readonly Run[] {
  if (known.onderzoek !== onderzoek) known.runs.clear()
  delete known.onderzoek
  const before = rules.flatMap((rule) => known.runs.get(rule) ?? [])
  const runs = before.length === rules.length ? renewed(before, onderzoek, changes) : run(rules, onderzoek)
  known.onderzoek = onderzoek
  known.runs = new Map(runs.map((each) => [each.rule, each]))
  return runs
}

function renewed(
  before: readonly Run[],
  onderzoek: Onderzoek,
  changes: readonly Tekstwijziging[]
): readonly Run[] {
  if (changes.length === 0) return before
  // A problem stands at the very origin of its text.
  const old = new Set(changes.map(({voor}) => voor.origin))
  const runs = before.map(({rule, severity, whole, inTeksten}) => ({
    ...{rule, severity, whole: looksAtProse(rule, onderzoek) ? runWhole(rule, onderzoek) : whole},
    inTeksten: inTeksten.filter(({at}) => !old.has(at.origin))
  }))
  const teksten = changes.map(({na}) => na)
  runInTeksten(runs, onderzoek, teksten)
  return runs
}

function looksAtProse({prose}: Rule, onderzoek: Onderzoek): boolean {
  return (typeof prose === 'function' ? prose(onderzoek) : prose) !== 'none'
}
