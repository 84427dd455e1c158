import {omhoog} from '../onderdelen.ts'
import type {Rule} from '../rule.ts'
import {NORMENKADER} from '../severity.ts'

/**
 * N1, K10: a norm that answers no question of the study tests what nobody asked. In a study whose only question is
 * the hoofdvraag, every norm serves that one; in one without any question, that is the one thing to report.
 */
export const normZonderVraag: Rule = {
  id: 'norm-zonder-vraag',
  severity: NORMENKADER,
  prose: 'none',
  *check(onderzoek) {
    const {normen, vragen, hoofdvraag} = onderzoek
    if (vragen.length === 0) {
      if (normen.length > 0 && hoofdvraag === undefined)
        yield {
          at: {id: onderzoek.id, origin: {file: 'normenkader.yaml', path: ['onderdelen']}},
          over: normen.flatMap((norm) => omhoog(norm.onderdeel)),
          message: 'Het onderzoek heeft normen, maar geen vragen; verwacht: ten minste een hoofdvraag.'
        }
      return
    }
    for (const norm of normen)
      if (norm.vragen.length === 0)
        yield {
          at: norm,
          property: 'vragen',
          over: omhoog(norm.onderdeel),
          message: `Norm ${norm.id} hoort bij geen enkele vraag; verwacht: \`vragen\` bij de norm, of een vraag in onderdeel ${norm.onderdeel.id} of daarboven.`
        }
  }
}
