import {blocks} from '../language/blocks.ts'
import {secondDemand} from '../language/compound.ts'
import {whereIn} from '../language/locate.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/**
 * One norm, one assertion (vakkennis, N3 and K09): a norm that asks two things cannot be given one judgement when the
 * one is so and the other is not. After fieldwork has begun the normenkader is fixed, so it then is advice for later.
 */
export const normSamengesteld: Rule = {
  id: 'norm-samengesteld',
  severity: perFase('waarschuwing', 'waarschuwing', 'advies', 'advies', 'advies'),
  prose: 'none',
  *check({normen}) {
    for (const {id, tekst} of normen)
      for (const block of blocks(tekst)) {
        const demand = secondDemand(block.text)
        if (!demand) continue
        yield {
          at: {id, origin: tekst.origin},
          ...whereIn(block, demand.start, demand.end),
          message: `Norm ${id} stelt meer dan één eis (${quote(block.text.slice(demand.start, demand.end))}); verwacht: één toetsbare uitspraak per norm.`,
          hint: 'Splits de norm, zodat elke eis een eigen oordeel krijgt.'
        }
        break
      }
  }
}
