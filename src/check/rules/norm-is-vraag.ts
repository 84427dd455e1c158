import {caseless, NO_LETTER_AFTER} from '../language/letters.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

const QUESTION_MARK = /\?["'”’)\s]*(?:$|\s)/u
/** `Wanneer`, `waar` and `wie` are left out: `Wanneer een inwoner zich meldt, …` is a condition. */
const QUESTION_WORD = caseless`^(?:hoe|hoeveel|welke?|waarom|in hoeverre|in welke mate|op welke wijze)${NO_LETTER_AFTER}`
/** A verb in front is a question, or a condition that goes on after a comma. */
const VERB_FIRST =
  /^(?:is|zijn|wordt|worden|heeft|hebben|kan|kunnen|vindt|vinden|bestaat|bestaan|weet|weten|voldoet|voldoen)\s[^,]*$/i

/** A norm says what ought to be (vakkennis, N4). Only the question has the form of a question. */
export const normIsVraag: Rule = {
  id: 'norm-is-vraag',
  severity: perFase('waarschuwing', 'fout', 'fout', 'fout', 'fout'),
  prose: 'none',
  *check({normen}) {
    for (const {id, tekst} of normen)
      if (isQuestion(tekst.plain.trim()))
        yield {
          at: {id, origin: tekst.origin},
          message: `Norm ${id} heeft de vorm van een vraag (${quote(tekst.plain)}); verwacht: een uitspraak over wat behoort te zijn.`
        }
  }
}

function isQuestion(text: string): boolean {
  return QUESTION_MARK.test(text) || QUESTION_WORD.test(text) || VERB_FIRST.test(text)
}
