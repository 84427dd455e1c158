import {metKomma} from '../../leaves/getal.ts'
import type {Rule} from '../rule.ts'
import {swapped} from '../swapped.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {perFase} from '../severity.ts'

/** A bound number that is not what its data say (vakkennis, K02). */
export const getalVerouderd: Rule = {
  id: 'getal-verouderd',
  severity: perFase('fout', 'fout', 'fout', 'fout', 'fout'),
  *check({getallen}) {
    for (const getal of getallen) {
      const {tekst, gedrukt, verwacht, verouderd, uit, uitkomst, position} = getal
      if (!verouderd) continue
      const how = uitkomst.afleiding
      const formula = how === undefined ? uit : `${how.formule} = ${how.ingevuld}`
      yield {
        at: textOf(tekst),
        ...(position && {position}),
        message: `${owner(tekst)} geeft ${quote(gedrukt)}, maar ${why(gedrukt, verwacht, formula)}; verwacht: ${verwacht}.`,
        hint: hintOf(swapped(getal))
      }
    }
  }
}

/** Where the values of the formula may have been swapped, the text may be right. */
function hintOf(formula: string | undefined): string {
  const update = '`normenkader cijfers --bijwerken` zet het goede getal in de tekst.'
  return formula === undefined
    ? update
    : `Wat er staat, volgt uit \`${formula}\`: zijn de twee waarden verwisseld? Zo niet: ${update}`
}

/** What differs: the value, or only the mark before its decimals. */
function why(gedrukt: string, verwacht: string, formula: string): string {
  const comma = metKomma(gedrukt)
  if (comma === verwacht)
    return 'in het Nederlands staat een komma voor de decimalen en een punt tussen duizendtallen'
  const also = comma === undefined ? '' : ', met een komma'
  return `uit de cijfers volgt ${quote(verwacht)}${also} (${formula})`
}
