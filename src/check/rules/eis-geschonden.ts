import type {Rule} from '../rule.ts'
import {CIJFERS} from '../severity.ts'

/** Conditions that a table states itself, such as `bezetting <= formatie` (vakkennis, K20). */
export const eisGeschonden: Rule = {
  id: 'eis-geschonden',
  severity: CIJFERS,
  *check({tabellen}) {
    for (const {id, eisen} of tabellen)
      for (const {formule, geschonden, origin} of eisen)
        for (const {rij, ingevuld, origin: at} of geschonden)
          yield {
            at: {id: `${id}.${rij}`, origin: at},
            message: `In rij ${id}.${rij} geldt de eis niet: ${formule}, en hier staat ${ingevuld}; verwacht: een rij die aan de eis voldoet.`,
            related: [{message: 'Hier staat de eis.', origin}]
          }
  }
}
