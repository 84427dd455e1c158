import type {Rule} from '../rule.ts'
import {ADVIES_KWALITEIT} from '../severity.ts'

/** R3: who, what, and by when. Without a moment nobody can say that a recommendation was not followed. */
export const aanbevelingZonderTermijn: Rule = {
  id: 'aanbeveling-zonder-termijn',
  severity: ADVIES_KWALITEIT,
  *check({aanbevelingen}) {
    for (const aanbeveling of aanbevelingen)
      if (!aanbeveling.termijn)
        yield {
          at: aanbeveling,
          property: 'termijn',
          message: `Aanbeveling ${aanbeveling.id} heeft geen \`termijn\`; verwacht: het moment waarop zij moet zijn uitgevoerd.`
        }
  }
}
