import {inflected, VAGUE} from '../language/adjectives.ts'
import {blocks} from '../language/blocks.ts'
import {whereIn} from '../language/locate.ts'
import {caseless, NO_LETTER_BEFORE, NO_WORD_AFTER, NO_WORD_BEFORE} from '../language/letters.ts'
import {NUMBER} from '../language/number-words.ts'
import {quote} from '../language/quote.ts'
import {anyOf} from '../language/words.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

const PHRASES = [
  'zo veel mogelijk',
  'zoveel mogelijk',
  'waar mogelijk',
  'waar nodig',
  'zo nodig',
  'op orde',
  'naar behoren'
]
const WORDS = anyOf([...VAGUE.flatMap(inflected), ...PHRASES])

/** Terms of law and of trade, in which the word sets no demand. */
const TERM =
  /^(?:goede? (?:bestuur|werkgeverschap|trouw)|passend onderwijs|actieve (?:informatieplicht|openbaarmaking))/i

/** `Een voldoende` is a mark, and so a measure. */
const MARK_BEFORE = caseless`${NO_LETTER_BEFORE}een\s$`

/** A limit in the norm itself says when it is met. */
const MEASURE = new RegExp(
  `${NO_WORD_BEFORE}(?:binnen\\s+(?:${NUMBER}|een|de (?:wettelijke|gestelde|afgesproken|vastgestelde))|uiterlijk|ten\\s*minste|minstens|minimaal|maximaal|ten\\s*hoogste|(?:half)?jaarlijkse?|maandelijkse?|wekelijkse?|per kwartaal|(?:elk|ieder) jaar)${NO_WORD_AFTER}|[0-9]\\s?(?:%|procent)`,
  'i'
)

/**
 * A norm must be testable: who can see what, in which source (vakkennis, N3). Words like `tijdig` and `voldoende`
 * are so only with a threshold or an indicator.
 */
export const normNietToetsbaar: Rule = {
  id: 'norm-niet-toetsbaar',
  severity: perFase('waarschuwing', 'waarschuwing', 'waarschuwing', 'advies', 'advies'),
  prose: 'none',
  *check({normen}) {
    for (const {id, tekst, indicator} of normen) {
      if (indicator || MEASURE.test(tekst.plain)) continue
      for (const block of blocks(tekst)) {
        const [word] = vagueWords(block.text)
        if (!word) continue
        yield {
          at: {id, origin: tekst.origin},
          ...whereIn(block, word.index, word.index + word[0].length),
          message: `Norm ${id} vraagt ${quote(word[0])} zonder te zeggen wanneer daaraan is voldaan; verwacht: een indicator, of een maat in de norm zelf.`
        }
        break
      }
    }
  }
}

function vagueWords(text: string): RegExpExecArray[] {
  return [...text.matchAll(WORDS)].filter(
    ({0: word, index}) =>
      !TERM.test(text.slice(index)) &&
      !(word === 'voldoende' && MARK_BEFORE.test(text.slice(Math.max(0, index - 5), index)))
  )
}
