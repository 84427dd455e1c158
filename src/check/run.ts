import type {Finding, Severity} from '../model/diagnostic.ts'
import type {Overgenomen} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Problem, Rule} from './rule.ts'

/** A rule with what it found, before waivers. `problems` is empty where it is off. */
export interface Run {
  rule: Rule
  severity: Severity | 'uit'
  problems: readonly Problem[]
}

export function run(rule: Rule, onderzoek: Onderzoek): Run {
  const severity = onderzoek.controles[rule.id] ?? rule.severity[onderzoek.fase]
  const blind = rule.needs?.some((file) => onderzoek.onleesbaar.has(file)) ?? false
  return {rule, severity, problems: severity === 'uit' || blind ? [] : [...rule.check(onderzoek)]}
}

/** Whether the problem may follow from something that is broken, and that has its own message. */
export function isVerdacht({at, over = []}: Problem, {verdacht}: Onderzoek): boolean {
  return verdacht.has(elementId(at.id)) || over.some((id) => verdacht.has(id))
}

export function toFinding(rule: Rule, severity: Severity, problem: Problem, onderzoek: Onderzoek): Finding {
  const {at, property, position, message, hint, related} = problem
  const overgenomen = takenOver(problem, onderzoek)
  const place = overgenomen
    ? {message: withSource(message, at.id, overgenomen), origin: overgenomen.via}
    : {
        message,
        origin: property === undefined ? at.origin : {...at.origin, path: [...at.origin.path, property]},
        ...(position && {position})
      }
  return {
    rule: rule.id,
    severity,
    ...place,
    ...(hint !== undefined && {hint}),
    ...(related && {related})
  }
}

/**
 * Set when the problem stands in the file of a framework, which the author cannot edit. A judgement has the id of
 * its norm and an adapted text has a place of its own: those stand in the author's files.
 */
export function takenOver({at}: Problem, {opId}: Onderzoek): Overgenomen | undefined {
  const element = opId.get(elementId(at.id))
  return element?.origin.file === at.origin.file ? element.overgenomen : undefined
}

/** The message names the element as the author knows it; in the framework it may have an id without prefix. */
function withSource(message: string, at: string, {id, kader, versie}: Overgenomen): string {
  const source = elementId(at) === id ? 'uit kader' : `${id} uit kader`
  return message.replace(/\.?$/u, ` (${source} ${kader} ${versie}).`)
}

/** Without the object that a judgement is for: `n1@oost` stands at norm `n1`. */
function elementId(id: string): string {
  return id.replace(/@.*$/u, '')
}
