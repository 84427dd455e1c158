import type {Rule} from '../rule.ts'
import {CONCLUSIES} from '../severity.ts'

/** R1, K14: a recommendation follows from a conclusion. */
export const aanbevelingZonderConclusie: Rule = {
  id: 'aanbeveling-zonder-conclusie',
  severity: CONCLUSIES,
  needs: ['conclusies'],
  *check({aanbevelingen}) {
    for (const aanbeveling of aanbevelingen)
      if (aanbeveling.conclusies.length === 0)
        yield {
          at: aanbeveling,
          property: 'conclusies',
          message: `Aanbeveling ${aanbeveling.id} volgt uit geen enkele conclusie; verwacht: \`conclusies\` met ten minste één conclusie.`
        }
  }
}
