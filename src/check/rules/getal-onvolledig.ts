import type {Rule} from '../rule.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {RAPPORT_KWALITEIT} from '../severity.ts'

/** A number in a text that rests on a value that is missing (vakkennis, K05). */
export const getalOnvolledig: Rule = {
  id: 'getal-onvolledig',
  severity: RAPPORT_KWALITEIT,
  *check({getallen}) {
    for (const {tekst, verwacht, uit, uitkomst, position} of getallen)
      if (uitkomst.onvolledig)
        yield {
          at: textOf(tekst),
          ...(position && {position}),
          message: `${owner(tekst)} geeft ${quote(verwacht)} (${uit}), maar daar ontbreken waarden aan; verwacht: een getal dat volledig is, of een vrijstelling als de zin zegt wat ontbreekt.`
        }
  }
}
