import {niveauVan} from '../oordelen.ts'
import type {Rule} from '../rule.ts'
import {OORDELEN} from '../severity.ts'

/** S2, K11: a level rests on at least one finding. */
export const oordeelZonderBevinding: Rule = {
  id: 'oordeel-zonder-bevinding',
  severity: OORDELEN,
  needs: ['bevindingen'],
  prose: 'none',
  *check({oordelen}) {
    for (const oordeel of oordelen) {
      const niveau = niveauVan(oordeel)
      if (niveau && oordeel.bevindingen.length === 0)
        yield {
          at: oordeel,
          property: 'bevindingen',
          over: [oordeel.norm.id],
          message: `Oordeel ${oordeel.id} (${niveau.label}) steunt op geen enkele bevinding; verwacht: ten minste één bevinding die norm ${oordeel.norm.id} noemt.`
        }
    }
  }
}
