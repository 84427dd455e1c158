import {gemisteVoorwaarde} from '../oordelen.ts'
import type {Rule} from '../rule.ts'
import {FEITEN_TE_VERZAMELEN} from '../severity.ts'

/**
 * K11: a norm that nothing was found on. A judgement settles it: one without a level says why nothing was found, and
 * one with a level has a rule of its own (oordeel-zonder-bevinding). A missed precondition (S6) settles it too.
 */
export const normZonderBevinding: Rule = {
  id: 'norm-zonder-bevinding',
  severity: FEITEN_TE_VERZAMELEN,
  needs: ['bevindingen', 'oordelen.yaml'],
  prose: 'none',
  samen: {
    wat: 'normen hebben geen bevinding',
    verwacht:
      'ten minste één bevinding, of een oordeel dat zegt waarom die er niet is (zoals `niet-onderzocht`)'
  },
  *check({normen}) {
    for (const norm of normen)
      if (norm.bevindingen.length === 0 && norm.oordelen.length === 0 && !gemisteVoorwaarde(norm, undefined))
        yield {
          at: norm,
          over: norm.voorwaardelijk.map(({id}) => id),
          message: `Norm ${norm.id} heeft geen bevinding; verwacht: ten minste één bevinding, of een oordeel dat zegt waarom die er niet is (zoals \`niet-onderzocht\`).`
        }
  }
}
