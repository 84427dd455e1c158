import {conclusiesOver, isHoogste, isLaagste, niveauVan} from '../oordelen.ts'
import type {Rule} from '../rule.ts'
import {ADVIES_KWALITEIT} from '../severity.ts'

/**
 * R5: the lowest level without advice has to be explained. Levels in between are not reported: a study need not
 * advise on everything that could be better. Nor is what no conclusion speaks of: oordeel-buiten-conclusie does.
 */
export const oordeelZonderAanbeveling: Rule = {
  id: 'oordeel-zonder-aanbeveling',
  severity: ADVIES_KWALITEIT,
  needs: ['conclusies', 'aanbevelingen.yaml'],
  *check(onderzoek) {
    for (const oordeel of onderzoek.oordelen) {
      const {id, norm} = oordeel
      const niveau = niveauVan(oordeel)
      if (!niveau || !isLaagste(niveau, norm) || isHoogste(niveau, norm)) continue
      const conclusies = conclusiesOver(norm, onderzoek)
      if (conclusies.length === 0 || conclusies.some(({aanbevelingen}) => aanbevelingen.length > 0)) continue

      const ids = conclusies.map((conclusie) => conclusie.id)
      yield {
        at: oordeel,
        property: 'oordeel',
        over: [norm.id, ...ids],
        message: `Oordeel ${id} (${niveau.label}) leidt tot geen enkele aanbeveling; verwacht: een aanbeveling die volgt uit conclusie ${ids.join(' of ')}.`
      }
    }
  }
}
