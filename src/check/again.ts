import type {Tekstwijziging} from '../model/tekstwijziging.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Rule} from './rule.ts'
import {run, type Run} from './run.ts'

/** What the rules found last time, for who checks the same onderzoek again after some of its texts were replaced. */
export interface KnownRuns {
  onderzoek?: Onderzoek
  /** How many of the changes to its texts are in `runs`. */
  seen: number
  runs: Map<Rule, Run>
}

export function newKnownRuns(): KnownRuns {
  return {seen: 0, runs: new Map()}
}

/** `changes` are all since the onderzoek was linked, in order. A rule is run on what it has not seen yet. */
export function runAgain(
  rules: readonly Rule[],
  onderzoek: Onderzoek,
  known: KnownRuns,
  changes: readonly Tekstwijziging[]
): Run[] {
  if (known.onderzoek !== onderzoek) known.runs.clear()
  const fresh = changes.slice(known.seen)
  const runs = rules.map((rule) => {
    const before = known.runs.get(rule)
    return before ? renewed(before, onderzoek, fresh) : run(rule, onderzoek)
  })
  known.onderzoek = onderzoek
  known.seen = changes.length
  known.runs = new Map(runs.map((each) => [each.rule, each]))
  return runs
}

function renewed(before: Run, onderzoek: Onderzoek, changes: readonly Tekstwijziging[]): Run {
  const {rule, problems} = before
  const prose = typeof rule.prose === 'function' ? rule.prose(onderzoek) : rule.prose
  if (changes.length === 0 || prose === 'none') return before
  if (prose === undefined) return run(rule, onderzoek)
  const gone = new Set(changes.map(({voor}) => voor))
  const teksten = changes.map(({na}) => na).filter((tekst) => !gone.has(tekst))
  // A problem stands at the very origin of its text.
  const [old, now] = [
    new Set([...gone].map(({origin}) => origin)),
    new Set(teksten.map(({origin}) => origin))
  ]
  const kept = problems.filter(({at}) => !old.has(at.origin))
  const found = run(rule, {...onderzoek, teksten}).problems.filter(({at}) => now.has(at.origin))
  return {...before, problems: [...kept, ...found]}
}
