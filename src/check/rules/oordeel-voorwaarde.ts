import {gemisteVoorwaarde, niveauVan} from '../oordelen.ts'
import type {Rule} from '../rule.ts'
import {KWALITEIT} from '../severity.ts'

/** S6: where a precondition is missed, what depends on it cannot be judged. */
export const oordeelVoorwaarde: Rule = {
  id: 'oordeel-voorwaarde',
  severity: KWALITEIT,
  prose: 'none',
  *check({oordelen}) {
    for (const oordeel of oordelen) {
      const niveau = niveauVan(oordeel)
      const voorwaarde = niveau && gemisteVoorwaarde(oordeel.norm, oordeel.object)
      if (niveau && voorwaarde)
        yield {
          at: oordeel,
          property: 'oordeel',
          over: [voorwaarde.id],
          message: `Oordeel ${oordeel.id} is ${niveau.label}, maar voorwaarde ${voorwaarde.id} haalde het hoogste niveau niet; verwacht: \`niet-te-beoordelen\`.`
        }
    }
  }
}
