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
  *check({teksten}) {
    for (const tekst of teksten) {
      for (const block of blocks(tekst)) {
        const found = isQuoted(block) ? undefined : placeholderIn(block)
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
