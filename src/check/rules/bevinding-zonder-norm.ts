import type {Rule} from '../rule.ts'
import {FEITEN} from '../severity.ts'

/** K10: a finding is tested against a norm or describes what a question asks; one that does neither hangs loose. One of a norm that is gone has its own message. */
export const bevindingZonderNorm: Rule = {
  id: 'bevinding-zonder-norm',
  severity: FEITEN,
  prose: 'none',
  *check({bevindingen, vervallen}) {
    const kept = new Set(vervallen.flatMap((norm) => norm.bevindingen))
    for (const bevinding of bevindingen)
      if (bevinding.normen.length === 0 && bevinding.vragen.length === 0 && !kept.has(bevinding))
        yield {
          at: bevinding,
          property: 'normen',
          message: `Bevinding ${bevinding.id} noemt geen norm; verwacht: \`normen\` waaraan is getoetst, of \`vragen\` bij een beschrijvende bevinding.`
        }
  }
}
