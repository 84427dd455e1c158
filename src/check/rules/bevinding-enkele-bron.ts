import type {Rule} from '../rule.ts'
import {KWALITEIT} from '../severity.ts'

/**
 * The rule of triangulation (vakkennis, 5): a judgement should not rest on one kind of source. A descriptive finding
 * is not reported: no judgement rests on it, and what a plan says needs no second source beside the plan.
 */
export const bevindingEnkeleBron: Rule = {
  id: 'bevinding-enkele-bron',
  severity: KWALITEIT,
  needs: ['bronnen.yaml'],
  prose: 'none',
  *check({bevindingen}) {
    for (const {id, origin, normen, bronnen} of bevindingen) {
      const [first] = bronnen
      if (!first || normen.length === 0) continue
      if (bronnen.some(({bronsoort}) => bronsoort !== first.bronsoort)) continue

      const steun =
        bronnen.length === 1 ? `één bron (${first.id})` : `bronnen van één soort (${first.bronsoort})`
      yield {
        at: {id, origin},
        property: 'bronnen',
        over: bronnen.map((bron) => bron.id),
        message: `Bevinding ${id} steunt op ${steun}; verwacht: bronnen van ten minste twee soorten.`
      }
    }
  }
}
