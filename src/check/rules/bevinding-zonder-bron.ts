import type {Rule} from '../rule.ts'
import {FEITEN} from '../severity.ts'

/** K13, K19: what no source supports is an opinion. */
export const bevindingZonderBron: Rule = {
  id: 'bevinding-zonder-bron',
  severity: FEITEN,
  needs: ['bronnen.yaml'],
  prose: 'none',
  *check({bevindingen}) {
    for (const bevinding of bevindingen)
      if (bevinding.bronnen.length === 0)
        yield {
          at: bevinding,
          property: 'bronnen',
          message: `Bevinding ${bevinding.id} noemt geen bron; verwacht: ten minste één bron uit bronnen.yaml.`
        }
  }
}
