import {metKomma} from '../../leaves/getal.ts'
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
        message: `${owner(tekst)} geeft ${quote(gedrukt)}, maar ${why(gedrukt, verwacht, formula)}; verwacht: ${verwacht}.`,
        hint: '`normenkader cijfers --bijwerken` zet het goede getal in de tekst.'
      }
    }
  }
}

/** What differs: the value, or only the mark before its decimals. */
function why(gedrukt: string, verwacht: string, formula: string): string {
  const comma = metKomma(gedrukt)
  if (comma === verwacht)
    return 'in het Nederlands staat een komma voor de decimalen en een punt tussen duizendtallen'
  const also = comma === undefined ? '' : ', met een komma'
  return `uit de cijfers volgt ${quote(verwacht)}${also} (${formula})`
}
