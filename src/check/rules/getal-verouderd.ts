import {metKomma} from '../../leaves/getal.ts'
import {isDeelInWoorden, waardeInWoorden} from '../../leaves/telwoord.ts'
import type {Rule} from '../rule.ts'
import {swapped} from '../swapped.ts'
import {exact, LETTER} from '../language/letters.ts'
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
      const words = inWords(gedrukt, verwacht)
      yield {
        at: textOf(tekst),
        ...(position && {position}),
        message: `${owner(tekst)} geeft ${quote(gedrukt)}, maar ${words ?? `${why(gedrukt, verwacht, formula)}; verwacht: ${verwacht}`}.`,
        hint: hintOf(gedrukt, swapped(getal))
      }
    }
  }
}

/** Where the values of the formula may have been swapped, the text may be right. */
function hintOf(gedrukt: string, formula: string | undefined): string {
  if (isDeelInWoorden(gedrukt)) return '`normenkader cijfers --bijwerken` laat deze woorden staan.'
  const update = '`normenkader cijfers --bijwerken` zet het goede getal in de tekst.'
  return formula === undefined
    ? update
    : `Wat er staat, volgt uit \`${formula}\`: zijn de twee waarden verwisseld? Zo niet: ${update}`
}

/** Of a part of a whole or a large number in words, what to write instead. */
function inWords(gedrukt: string, verwacht: string): string | undefined {
  if (isDeelInWoorden(gedrukt))
    return `zulke woorden zijn niet na te rekenen; verwacht: de woorden buiten de haken, en het getal ertussen: \`${gedrukt} (:getal[${verwacht}]{uit=…})\``
  const number = waardeInWoorden(gedrukt.trim())
  return number !== undefined && number > LARGEST_IN_WORDS
    ? `boven twaalf staat een getal in cijfers; verwacht: ${verwacht}`
    : undefined
}

/** What is checked in words. */
const LARGEST_IN_WORDS = 12
/** `circa` in `circa € 1,5 miljoen`. */
const WORDS_BEFORE = exact`^(${LETTER}[^\d€]*?)\s+[\d€-]`

/** What differs: the value, or only the mark before its decimals. */
function why(gedrukt: string, verwacht: string, formula: string): string {
  const comma = metKomma(gedrukt)
  if (comma === verwacht)
    return 'in het Nederlands staat een komma voor de decimalen en een punt tussen duizendtallen'
  const also = comma === undefined ? '' : ', met een komma'
  const before = WORDS_BEFORE.exec(verwacht)?.[1]
  const outside = before === undefined ? '' : `; zet ${quote(before)} liever vóór de haken`
  return `uit de cijfers volgt ${quote(verwacht)}${also} (${formula})${outside}`
}
