import type {Rule} from '../rule.ts'
import {CONCLUSIES} from '../severity.ts'

/** R1: who is to do it. The report orders recommendations by addressee, so one without has no place in it. */
export const aanbevelingZonderAdressaat: Rule = {
  id: 'aanbeveling-zonder-adressaat',
  severity: CONCLUSIES,
  *check({aanbevelingen}) {
    for (const aanbeveling of aanbevelingen)
      if (aanbeveling.aan.length === 0)
        yield {
          at: aanbeveling,
          property: 'aan',
          message: `Aanbeveling ${aanbeveling.id} is aan niemand gericht; verwacht: \`aan\` met een van de adressaten in onderzoek.yaml.`
        }
  }
}
