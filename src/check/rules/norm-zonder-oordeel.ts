import {gemisteVoorwaarde, oordelenVoor} from '../oordelen.ts'
import type {Problem, Rule} from '../rule.ts'
import type {Norm} from '../../model/onderzoek.ts'
import {OORDELEN_TE_GEVEN} from '../severity.ts'

/** S1, K11: every norm ends with a level or with the reason why there is none, for every object. */
export const normZonderOordeel: Rule = {
  id: 'norm-zonder-oordeel',
  severity: OORDELEN_TE_GEVEN,
  *check({normen}) {
    for (const norm of normen) {
      if (norm.oordelen.length > 0) yield* zonderOordeel(norm)
      else if (!gemisteVoorwaarde(norm, undefined)) yield problem(norm, norm.id, '')
    }
  }
}

/** A norm that was judged for some of its objects. */
function* zonderOordeel(norm: Norm): Generator<Problem> {
  for (const object of norm.objecten)
    if (oordelenVoor(norm, object).length === 0 && !gemisteVoorwaarde(norm, object))
      yield problem(norm, `${norm.id}@${object.id}`, ` voor ${object.id}`)
}

function problem(norm: Norm, id: string, voor: string): Problem {
  return {
    at: {id, origin: norm.origin},
    over: norm.voorwaardelijk.map((voorwaarde) => voorwaarde.id),
    message: `Norm ${norm.id} heeft geen oordeel${voor}; verwacht: een niveau van schaal ${norm.schaal.id}, of \`niet-van-toepassing\`, \`niet-onderzocht\` of \`niet-te-beoordelen\` met een toelichting.`
  }
}
