import type {Tekst} from '../../model/element.ts'
import type {Begrip, Onderzoek} from '../../model/onderzoek.ts'
import {blocks, isQuoted} from '../language/blocks.ts'
import {whereIn} from '../language/locate.ts'
import {owner, textOf} from '../language/owner.ts'
import {findPhrases, indexPhrases, type Phrase} from '../language/phrases.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/** A variant that is not to be used, or a term that is: one within a term that is good is no fault. */
interface Word {
  begrip: Begrip
  fout: boolean
}

/**
 * One thing, one word (vakkennis, K17): where a report changes its term, a reader asks whether it is another thing.
 * Not in a quotation, nor in the title of a document: those are the words of others.
 */
export const termAfwijkend: Rule = {
  id: 'term-afwijkend',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  inTekst: ({begrippen}) => {
    const index = indexPhrases(phrases(begrippen))
    return function* (tekst) {
      if (index.next.size === 0 || isTitleOfDocument(tekst)) return
      for (const block of blocks(tekst)) {
        if (isQuoted(block)) continue
        for (const {value, start, end} of findPhrases(index, block.text)) {
          if (!value.fout) continue
          yield {
            at: textOf(tekst),
            ...whereIn(block, start, end),
            message: `${owner(tekst)} gebruikt ${quote(block.text.slice(start, end))}; verwacht: de term ${quote(value.begrip.term)}.`,
            related: [{message: 'Hier staat welke term is afgesproken.', origin: value.begrip.origin}]
          }
        }
      }
    }
  }
}

function* phrases(begrippen: Onderzoek['begrippen']): Iterable<Phrase<Word>> {
  for (const begrip of begrippen) {
    for (const term of [begrip.term, begrip.afkorting ?? '']) yield* forms(term, {begrip, fout: false})
    for (const variant of begrip.niet) yield* forms(variant, {begrip, fout: true})
  }
}

/** The word and its simple plurals. A capital within it is part of how it is written. */
function* forms(text: string, value: Word): Iterable<Phrase<Word>> {
  const [rest, last] = [text.slice(1), text.slice(-1)]
  const match = rest === rest.toLowerCase() ? 'any-case' : 'exact'
  const isLetter = last.toLowerCase() !== last.toUpperCase()
  const endings = isLetter ? ['', 'en', 's', "'s", '’s'] : ['']
  for (const ending of endings) yield {text: `${text}${ending}`, match, value}
}

function isTitleOfDocument({bij}: Tekst): boolean {
  return bij.soort === 'bron'
}
