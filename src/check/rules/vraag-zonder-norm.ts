import {omhoog} from '../onderdelen.ts'
import type {Rule} from '../rule.ts'
import {NORMENKADER} from '../severity.ts'

/** N1, K10: without a norm nothing says when the answer is good. A question that only asks how things are needs none. */
export const vraagZonderNorm: Rule = {
  id: 'vraag-zonder-norm',
  severity: NORMENKADER,
  prose: 'none',
  *check({vragen}) {
    for (const vraag of vragen)
      if (!vraag.beschrijvend && vraag.normen.length === 0)
        yield {
          at: vraag,
          over: omhoog(vraag.onderdeel),
          message: `Vraag ${vraag.id} heeft geen norm; verwacht: ten minste één norm, of \`beschrijvend: ja\`.`
        }
  }
}
