import {groupBy} from '../leaves/group-by.ts'
import type {Finding, Severity} from '../model/diagnostic.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Origin} from '../model/source.ts'
import type {Problem, Rule} from './rule.ts'
import {takenOver, toFinding} from './run.ts'

/** From so many on one message is shorter than all of them. */
const MANY = 4
/** So many are named. */
const NAMED = 3

/**
 * The findings of a rule: one for each problem, but one for all of an overname where the rule has words for that and
 * there are many. They all stand on the line of the overname, and have one cause: it is new.
 */
export function toFindings(
  rule: Rule,
  severity: Severity,
  problems: readonly Problem[],
  onderzoek: Onderzoek
): Finding[] {
  const {samen} = rule
  if (samen === undefined) return problems.map((problem) => toFinding(rule, severity, problem, onderzoek))
  const placeOf = (problem: Problem): string => keyOf(takenOver(problem, onderzoek)?.via)
  const groups = groupBy(problems, placeOf)
  return problems.flatMap((problem): Finding[] => {
    const taken = takenOver(problem, onderzoek)
    const group = groups.get(placeOf(problem)) ?? []
    if (taken === undefined || group.length < MANY) return [toFinding(rule, severity, problem, onderzoek)]
    if (group[0] !== problem) return []
    const names = group.slice(0, NAMED).map(({at}) => at.id)
    const message = `${String(group.length)} ${samen.wat} (uit kader ${taken.kader} ${taken.versie}: ${names.join(', ')} en ${String(group.length - NAMED)} andere); verwacht: ${samen.verwacht}.`
    return [{rule: rule.id, severity, message, origin: taken.via}]
  })
}

function keyOf(via: Origin | undefined): string {
  return via === undefined ? '' : `${via.file} ${via.path.join(' ')}`
}
