import {Decimal} from 'decimal.js'
import {celtekst} from '../../cel.ts'
import {celnaam} from '../../celnaam.ts'
import {schrijf, standaardOpmaak} from '../../getal.ts'
import type {Cel} from '../../model/cijfers.ts'
import type {Problem, Rule} from '../rule.ts'
import {CIJFERS} from '../severity.ts'

/**
 * Percentages and means that no whole number of answers can give (vakkennis, K06): the GRIM test of Brown and Heathers
 * (2017). With n answers, n times the value must round to a whole number in some way that rounds back to what is printed.
 */
export const percentageOnmogelijk: Rule = {
  id: 'percentage-onmogelijk',
  severity: CIJFERS,
  *check({tabellen}) {
    for (const tabel of tabellen)
      for (const [index, {n, id}] of tabel.kolommen.entries()) {
        const place = tabel.kolommen.findIndex((kolom) => kolom.id === n)
        if (place === -1) continue
        for (const [rij, row] of tabel.rijen.entries())
          yield* impossible(celnaam(tabel, row.id, id), tabel.cel(rij, index), tabel.cel(rij, place))
      }
  }
}

function* impossible(naam: string, cel: Cel, count: Cel): Iterable<Problem> {
  if (cel.waarde.soort !== 'getal' || count.waarde.soort !== 'getal' || cel.afleiding !== undefined) return
  const n = new Decimal(count.waarde.getal)
  const places = cel.decimalen + (cel.eenheid === 'procent' ? 2 : 0)
  if (!n.isInteger() || n.lte(0) || canBe(new Decimal(cel.waarde.getal), n, places)) return
  const printed = celtekst(cel, standaardOpmaak(cel))
  yield {
    at: {id: naam, origin: cel.origin},
    message: `${printed} kan niet bij ${n.toFixed()} antwoorden: ${nearest(cel, n)} liggen het dichtst erbij; verwacht: een waarde die bij een heel aantal antwoorden hoort.`
  }
}

/** Both ways of rounding a half are accepted: sources do not say which they use. */
function canBe(value: Decimal, n: Decimal, places: number): boolean {
  const half = new Decimal(10).pow(-places).div(2)
  const low = value.minus(half).times(n).ceil()
  return low.lte(value.plus(half).times(n))
}

function nearest(cel: Cel, n: Decimal): string {
  const value = cel.waarde.soort === 'getal' ? new Decimal(cel.waarde.getal) : new Decimal(0)
  const around = [value.times(n).floor(), value.times(n).ceil()]
  return around
    .map((count) => {
      const getal = count.div(n).toFixed()
      const text = schrijf({...cel, getal}, standaardOpmaak(cel))
      return cel.eenheid === 'procent' ? `${text} (${count.toFixed()} van ${n.toFixed()})` : text
    })
    .join(' en ')
}
