import type {Norm, ObjectVanOnderzoek} from '../../model/element.ts'
import {gemisteVoorwaarde, oordelenVoor} from '../oordelen.ts'
import type {Problem, Rule} from '../rule.ts'
import {OORDELEN_TE_GEVEN} from '../severity.ts'

/**
 * S1, K11: every norm ends with a level or with the reason why there is none, for every object. A missed precondition
 * (S6) does not take its place: that the norm cannot be judged is for the auditor to say, and to explain.
 */
export const normZonderOordeel: Rule = {
  id: 'norm-zonder-oordeel',
  severity: OORDELEN_TE_GEVEN,
  needs: ['oordelen.yaml'],
  prose: 'none',
  samen: {
    wat: 'normen hebben geen oordeel',
    verwacht:
      'een niveau van de schaal, of `niet-van-toepassing`, `niet-onderzocht` of `niet-te-beoordelen` met een toelichting'
  },
  *check({normen}) {
    for (const norm of normen)
      if (norm.oordelen.length === 0) yield problem(norm, undefined)
      else
        for (const object of norm.objecten)
          if (oordelenVoor(norm, object).length === 0) yield problem(norm, object)
  }
}

function problem(norm: Norm, object: ObjectVanOnderzoek | undefined): Problem {
  const {id, origin, voorwaardelijk, schaal} = norm
  const voorwaarde = gemisteVoorwaarde(norm, object)
  const verwacht = voorwaarde
    ? `\`niet-te-beoordelen\`, want voorwaarde ${voorwaarde.id} haalde het hoogste niveau niet`
    : `een niveau van schaal ${schaal.id}, of \`niet-van-toepassing\`, \`niet-onderzocht\` of \`niet-te-beoordelen\` met een toelichting`
  return {
    at: {id: object ? `${id}@${object.id}` : id, origin},
    over: voorwaardelijk.map((each) => each.id),
    message: `Norm ${id} heeft geen oordeel${object ? ` voor ${object.id}` : ''}; verwacht: ${verwacht}.`
  }
}
