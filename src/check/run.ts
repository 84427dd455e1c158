import type {Finding, Severity} from '../model/diagnostic.ts'
import type {Tekst} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Overgenomen} from '../model/overname.ts'
import type {Problem, Rule} from './rule.ts'

/** A rule with what it found, before waivers: nothing where it is off. */
export interface Run {
  rule: Rule
  severity: Severity | 'uit'
  /** In the onderzoek as a whole. */
  whole: readonly Problem[]
  /** In its texts, by itself each. */
  inTeksten: readonly Problem[]
}

export function problemsOf({whole, inTeksten}: Run): Problem[] {
  return [...whole, ...inTeksten]
}

/** What each rule finds. */
export function run(rules: readonly Rule[], onderzoek: Onderzoek): Run[] {
  const runs = rules.map((rule) => ({
    ...{rule, severity: severityOf(rule, onderzoek), whole: runWhole(rule, onderzoek)},
    inTeksten: new Array<Problem>()
  }))
  runInTeksten(runs, onderzoek, onderzoek.teksten)
  return runs
}

/** What a rule finds in the onderzoek as a whole. */
export function runWhole(rule: Rule, onderzoek: Onderzoek): Problem[] {
  return isOn(rule, onderzoek) ? [...(rule.check?.(onderzoek) ?? [])] : []
}

/** Adds to each run what its rule finds in these texts. The rules share what they learn of a text while it is at hand. */
export function runInTeksten(
  runs: readonly {rule: Rule; inTeksten: Problem[]}[],
  onderzoek: Onderzoek,
  teksten: readonly Tekst[]
): void {
  const looking = runs.flatMap(({rule, inTeksten}) => {
    const find = isOn(rule, onderzoek) ? rule.inTekst?.(onderzoek) : undefined
    return find ? [{find, inTeksten}] : []
  })
  for (const tekst of teksten)
    for (const {find, inTeksten} of looking) for (const problem of find(tekst)) inTeksten.push(problem)
}

function isOn(rule: Rule, onderzoek: Onderzoek): boolean {
  const blind = rule.needs?.some((file) => onderzoek.onleesbaar.has(file)) ?? false
  return severityOf(rule, onderzoek) !== 'uit' && !blind
}

function severityOf({id, severity}: Rule, {controles, fase}: Onderzoek): Severity | 'uit' {
  return controles[id] ?? severity[fase]
}

/** Whether the problem may follow from something that is broken, and that has its own message. */
export function isVerdacht({at, over = []}: Problem, {verdacht}: Onderzoek): boolean {
  return verdacht.has(elementId(at.id)) || over.some((id) => verdacht.has(id))
}

export function toFinding(rule: Rule, severity: Severity, problem: Problem, onderzoek: Onderzoek): Finding {
  const {at, property, position, part, message, hint, related} = problem
  const overgenomen = takenOver(problem, onderzoek)
  const place = overgenomen
    ? {message: withSource(message, at.id, overgenomen), origin: overgenomen.via}
    : {
        message,
        origin: property === undefined ? at.origin : {...at.origin, path: [...at.origin.path, property]},
        ...(position && {position}),
        ...(part && {part})
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
