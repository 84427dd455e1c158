import type {Norm} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {omhoog} from '../onderdelen.ts'
import {conclusiesOver, isHoogste, niveauVan} from '../oordelen.ts'
import type {Rule} from '../rule.ts'
import {ADVIES_KWALITEIT} from '../severity.ts'

/** C3: a judgement below the highest level that returns in no conclusion is lost to the reader of the conclusions. */
export const oordeelBuitenConclusie: Rule = {
  id: 'oordeel-buiten-conclusie',
  severity: ADVIES_KWALITEIT,
  needs: ['conclusies'],
  *check(onderzoek) {
    for (const oordeel of onderzoek.oordelen) {
      const {id, norm} = oordeel
      const niveau = niveauVan(oordeel)
      if (!niveau || isHoogste(niveau, norm)) continue
      if (conclusiesOver(norm, onderzoek).length > 0 || isGemeld(norm, onderzoek)) continue

      yield {
        at: oordeel,
        over: [norm.id, ...omhoog(norm.onderdeel)],
        message: `Oordeel ${id} (${niveau.label}) komt in geen conclusie terug; verwacht: een conclusie die norm ${norm.id} noemt of over onderdeel ${norm.onderdeel.id} gaat.`
      }
    }
  }
}

/**
 * Whether vraag-zonder-conclusie says it already: no question of the norm has an answer, and the author did not say
 * that the answer stands elsewhere.
 */
function isGemeld({vragen}: Norm, {controles, vrijstellingen}: Onderzoek): boolean {
  const rule = 'vraag-zonder-conclusie'
  if (vragen.length === 0 || controles[rule] === 'uit') return false
  const elders = vrijstellingen.filter(({controle}) => controle === rule).map(({bij}) => bij)
  return vragen.every(({id, conclusies}) => conclusies.length === 0 && !elders.includes(id))
}
