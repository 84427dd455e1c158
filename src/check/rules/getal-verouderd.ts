import type {Rule} from '../rule.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {perFase} from '../severity.ts'

/** A bound number that is not what its data say (vakkennis, K02). */
export const getalVerouderd: Rule = {
  id: 'getal-verouderd',
  severity: perFase('fout', 'fout', 'fout', 'fout', 'fout'),
  *check({getallen}) {
    for (const {tekst, gedrukt, verwacht, verouderd, uit, uitkomst, position} of getallen) {
      if (!verouderd) continue
      const how = uitkomst.afleiding
      const formula = how === undefined ? uit : `${how.formule} = ${how.ingevuld}`
      yield {
        at: textOf(tekst),
        ...(position && {position}),
        message: `${owner(tekst)} geeft ${quote(gedrukt)}, maar uit de cijfers volgt ${quote(verwacht)} (${formula}); verwacht: ${verwacht}.`,
        hint: '`normenkader cijfers --bijwerken` zet het goede getal in de tekst.'
      }
    }
  }
}
