import {blocks, isQuoted} from '../language/blocks.ts'
import {locate, placeIn} from '../language/locate.ts'
import {owner, textOf} from '../language/owner.ts'
import {perBlock} from '../language/per-block.ts'
import {placeholder} from '../language/placeholders.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

const placeholderIn = perBlock(({text}) => placeholder(text))

/**
 * Notes of the maker to himself, and what a word processor left behind (vakkennis, K05 and K16). While the text is being
 * written they are of use; in a report that others get they are the first thing that is seen.
 */
export const werktekst: Rule = {
  id: 'werktekst',
  severity: perFase('advies', 'advies', 'waarschuwing', 'fout', 'fout'),
  prose: 'each',
  *check({teksten, ingevuld}) {
    // A text of a framework repeats what was filled in, as often as it uses the parameter.
    const open = ingevuld.filter(({waarde}) => placeholder(waarde) !== undefined)
    for (const {naam, waarde, origin} of open)
      yield {
        at: {id: 'onderzoek', origin},
        message: `Parameter ${naam} bevat werktekst: ${quote(waarde)}; verwacht: de uiteindelijke tekst.`
      }
    for (const tekst of teksten) {
      for (const block of blocks(tekst)) {
        const repeats = open.some(({waarde}) => block.text.includes(waarde))
        const found = repeats || isQuoted(block) ? undefined : placeholderIn(block)
        if (!found) continue
        yield {
          at: textOf(tekst),
          ...placeIn(tekst, locate(block, found.start, found.end)),
          message: `${owner(tekst)} bevat werktekst: ${quote(block.text.slice(found.start, found.end))}; verwacht: de uiteindelijke tekst.`
        }
      }
    }
  }
}
