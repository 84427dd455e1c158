import type {Rule} from '../rule.ts'
import {FEITEN} from '../severity.ts'

/** K10: a finding is tested against a norm or describes what a question asks; one that does neither hangs loose. */
export const bevindingZonderNorm: Rule = {
  id: 'bevinding-zonder-norm',
  severity: FEITEN,
  *check({bevindingen}) {
    for (const bevinding of bevindingen)
      if (bevinding.normen.length === 0 && bevinding.vragen.length === 0)
        yield {
          at: bevinding,
          property: 'normen',
          message: `Bevinding ${bevinding.id} noemt geen norm; verwacht: \`normen\` waaraan is getoetst, of \`vragen\` bij een beschrijvende bevinding.`
        }
  }
}
