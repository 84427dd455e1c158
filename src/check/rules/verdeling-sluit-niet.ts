import {Decimal} from 'decimal.js'
import {schrijf, standaardOpmaak} from '../../leaves/getal.ts'
import type {Rule} from '../rule.ts'
import {CIJFERS} from '../severity.ts'

/** Parts that a table declares to be the whole, and that do not add up to 100% (vakkennis, K23). */
export const verdelingSluitNiet: Rule = {
  id: 'verdeling-sluit-niet',
  severity: CIJFERS,
  *check({tabellen}) {
    for (const {verdelingen} of tabellen)
      for (const {naam, som, marge, rest, origin} of verdelingen) {
        const difference = new Decimal(som).minus(1)
        if (rest !== undefined || difference.abs().lte(marge)) continue
        yield {
          at: {id: naam, origin},
          message: `De delen bij ${naam} zijn samen ${percent(som)}; verwacht: 100%, met hoogstens ${percent(marge)} afronding, of bij de verdeling een \`rest\` met de reden.`
        }
      }
  }
}

function percent(getal: string): string {
  const decimalen = Math.min(2, new Decimal(getal).times(100).decimalPlaces())
  return schrijf({getal, eenheid: 'procent', decimalen}, standaardOpmaak({eenheid: 'procent'}))
}
