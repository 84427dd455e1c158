import type {Rule} from '../rule.ts'
import {RAPPORT_KWALITEIT} from '../severity.ts'

/** C4: the kern of the report prints nothing but text that belongs to the body, so the body has to give it. */
export const bevindingZonderKern: Rule = {
  id: 'bevinding-zonder-kern',
  severity: RAPPORT_KWALITEIT,
  *check({bevindingen}) {
    for (const bevinding of bevindingen)
      if (!bevinding.kern)
        yield {
          at: bevinding,
          property: 'kern',
          message: `Bevinding ${bevinding.id} heeft geen \`kern\`; verwacht: één of twee zinnen die de kern van het rapport van deze bevinding afdrukt.`
        }
  }
}
