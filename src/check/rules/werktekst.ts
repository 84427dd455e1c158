import type {Onderzoek} from '../../model/onderzoek.ts'
import {blocks, isQuoted} from '../language/blocks.ts'
import {whereIn} from '../language/locate.ts'
import {owner, textOf} from '../language/owner.ts'
import {placeholder} from '../language/placeholders.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/**
 * Notes of the maker to himself, and what a word processor left behind (vakkennis, K05 and K16). While the text is being
 * written they are of use; in a report that others get they are the first thing that is seen.
 */
export const werktekst: Rule = {
  id: 'werktekst',
  severity: perFase('advies', 'advies', 'waarschuwing', 'fout', 'fout'),
  prose: 'none',
  *check({ingevuld}) {
    for (const {naam, waarde, origin} of open(ingevuld))
      yield {
        at: {id: 'onderzoek', origin},
        message: `Parameter ${naam} bevat werktekst: ${quote(waarde)}; verwacht: de uiteindelijke tekst.`
      }
  },
  inTekst: ({ingevuld}) => {
    // A text of a framework repeats what was filled in, as often as it uses the parameter.
    const repeated = open(ingevuld)
    return function* (tekst) {
      for (const block of blocks(tekst)) {
        const repeats = repeated.some(({waarde}) => block.text.includes(waarde))
        const found = repeats || isQuoted(block) ? undefined : placeholder(block.text)
        if (!found) continue
        yield {
          at: textOf(tekst),
          ...whereIn(block, found.start, found.end),
          message: `${owner(tekst)} bevat werktekst: ${quote(block.text.slice(found.start, found.end))}; verwacht: de uiteindelijke tekst.`
        }
      }
    }
  }
}

/** The parameters of frameworks that were not really filled in. */
function open(ingevuld: Onderzoek['ingevuld']): Onderzoek['ingevuld'] {
  return ingevuld.filter(({waarde}) => placeholder(waarde) !== undefined)
}
