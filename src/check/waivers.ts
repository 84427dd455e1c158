import type {Finding} from '../model/diagnostic.ts'
import type {Onderzoek, Vrijstelling} from '../model/onderzoek.ts'
import type {Origin} from '../model/source.ts'
import {plaatsVan} from '../leaves/celnaam.ts'
import {didYouMean} from '../leaves/nearest.ts'
import type {Problem, Rule} from './rule.ts'
import {problemsOf, type Run} from './run.ts'

/** A judgement on one object, `n1@oost`, is also waived by the id of its norm: `n1`. */
export function waives({controle, bij}: Vrijstelling, rule: Rule, {at}: Problem): boolean {
  return controle === rule.id && (at.id === bij || at.id.startsWith(`${bij}@`))
}

/**
 * What is wrong with the waivers themselves. Their reasons are printed in the report, so one that waives nothing
 * tells the reader of a fault that is not there.
 */
export function* checkWaivers(onderzoek: Onderzoek, runs: readonly Run[]): Generator<Finding> {
  const ids = runs.map(({rule}) => rule.id)
  for (const vrijstelling of onderzoek.vrijstellingen) {
    const {controle, bij, origin} = vrijstelling
    const found = runs.find(({rule}) => rule.id === controle)
    if (!found) yield unknownRule(`De vrijstelling bij ${bij} noemt`, controle, ids, at(origin, 'controle'))
    else if (problemsOf(found).some((problem) => waives(vrijstelling, found.rule, problem))) continue

    if (onderzoek.verdacht.has(bij)) continue
    const isThere = exists(bij, onderzoek)
    // It may stand in a file that could not be read.
    if (!isThere && onderzoek.onleesbaar.size > 0) continue
    if (!isThere) yield unknownPlace(vrijstelling, onderzoek)
    else if (found && found.severity !== 'uit') yield unused(vrijstelling)
  }
}

/** A severity set for a rule that does not exist sets nothing. */
export function* checkControles({controles, origin}: Onderzoek, rules: readonly Rule[]): Generator<Finding> {
  const ids = rules.map(({id}) => id)
  for (const id of Object.keys(controles))
    if (!ids.includes(id))
      yield {
        ...unknownRule('Onder `controles` staat', id, ids, {file: origin.file, path: ['controles', id]}),
        target: 'key'
      }
}

function unknownRule(begin: string, id: string, known: readonly string[], origin: Origin): Finding {
  return {
    rule: 'onbekende-controle',
    severity: 'fout',
    message: `${begin} \`${id}\`, maar er is geen controle met die naam${didYouMean(id, known)}`,
    origin
  }
}

function unknownPlace({controle, bij, origin}: Vrijstelling, {opId}: Onderzoek): Finding {
  return {
    rule: 'onbekende-verwijzing',
    severity: 'fout',
    message: `De vrijstelling van ${controle} noemt \`${bij}\`, maar er is niets met die id${didYouMean(bij, opId.keys())}`,
    origin: at(origin, 'bij')
  }
}

function unused({controle, bij, origin}: Vrijstelling): Finding {
  return {
    rule: 'vrijstelling-ongebruikt',
    severity: 'waarschuwing',
    message: `De vrijstelling van ${controle} bij ${bij} is nergens voor nodig: die controle meldt daar niets; verwacht: alleen vrijstellingen die een melding wegnemen.`,
    origin
  }
}

/** Also true for an object of a norm that has no judgement yet: that it is missing can be waived too. */
function exists(id: string, onderzoek: Onderzoek): boolean {
  const {id: study, opId, begrippen, oordelen} = onderzoek
  if (id === study || opId.has(id) || begrippen.some((begrip) => begrip.id === id)) return true
  if (oordelen.some((oordeel) => oordeel.id === id) || isCell(id, onderzoek)) return true
  const [norm = '', object] = id.split('@')
  const element = opId.get(norm)
  return element?.soort === 'norm' && element.objecten.some((each) => each.id === object)
}

/** A cell of a table, or a whole column or row. */
function isCell(id: string, {opId}: Onderzoek): boolean {
  const [first = '', ...rest] = id.split('.')
  const tabel = rest.length > 0 ? opId.get(first) : undefined
  if (tabel?.soort !== 'tabel') return false
  return (
    tabel.kolommen.some((kolom) => kolom.id === rest.join('.')) ||
    tabel.rijIndex.has(rest.join('.')) ||
    plaatsVan(tabel, id) !== undefined
  )
}

function at({file, path}: Origin, key: string): Origin {
  return {file, path: [...path, key]}
}
