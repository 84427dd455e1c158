import type {Tekstwijziging} from '../model/tekstwijziging.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Rule} from './rule.ts'
import {run, type Run} from './run.ts'

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
): Run[] {
  if (known.onderzoek !== onderzoek) known.runs.clear()
  delete known.onderzoek
  const runs = rules.map((rule) => {
    const before = known.runs.get(rule)
    return before ? renewed(before, onderzoek, changes) : run(rule, onderzoek)
  })
  known.onderzoek = onderzoek
  known.runs = new Map(runs.map((each) => [each.rule, each]))
  return runs
}

function renewed(before: Run, onderzoek: Onderzoek, changes: readonly Tekstwijziging[]): Run {
  const {rule, problems} = before
  const prose = typeof rule.prose === 'function' ? rule.prose(onderzoek) : rule.prose
  if (changes.length === 0 || prose === 'none') return before
  if (prose === undefined) return run(rule, onderzoek)
  const teksten = changes.map(({na}) => na)
  // A problem stands at the very origin of its text.
  const old = new Set(changes.map(({voor}) => voor.origin))
  const now = new Set(teksten.map(({origin}) => origin))
  const kept = problems.filter(({at}) => !old.has(at.origin))
  const found = run(rule, {...onderzoek, teksten}).problems.filter(({at}) => now.has(at.origin))
  return {...before, problems: [...kept, ...found]}
}
