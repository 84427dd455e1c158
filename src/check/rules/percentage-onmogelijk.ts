import {Decimal} from 'decimal.js'
import {celtekst} from '../../leaves/cel.ts'
import {benoemd, type Benoemd} from '../../leaves/celnaam.ts'
import {schrijf, standaardOpmaak} from '../../leaves/getal.ts'
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
      for (const [kolom, {n}] of tabel.kolommen.entries()) {
        const place = tabel.kolommen.findIndex(({id}) => id === n)
        if (place === -1) continue
        for (const rij of tabel.rijen.keys()) {
          const count = tabel.cel(rij, place)
          if (isImpossible(tabel.cel(rij, kolom), count)) yield problem(benoemd(tabel, {rij, kolom}), count)
        }
      }
  }
}

function isImpossible(cel: Cel, count: Cel): boolean {
  if (cel.waarde.soort !== 'getal' || count.waarde.soort !== 'getal' || cel.afleiding !== undefined)
    return false
  const places = cel.decimalen + (cel.eenheid === 'procent' ? 2 : 0)
  if (surelyCanBe(Number(cel.waarde.getal), Number(count.waarde.getal), places)) return false
  const n = new Decimal(count.waarde.getal)
  return n.isInteger() && n.gt(0) && !canBe(new Decimal(cel.waarde.getal), n, places)
}

function problem({naam, cel}: Benoemd, {waarde}: Cel): Problem {
  const n = new Decimal(waarde.soort === 'getal' ? waarde.getal : 0)
  return {
    at: {id: naam, origin: cel.origin},
    message: `${celtekst(cel, standaardOpmaak(cel))} kan niet bij ${n.toFixed()} antwoorden: ${nearest(cel, n)} liggen het dichtst erbij; verwacht: een waarde die bij een heel aantal antwoorden hoort.`
  }
}

/** Almost all of what can be is so by far: that shows without exact decimals. */
function surelyCanBe(value: number, n: number, places: number): boolean {
  const times = value * n
  return (
    n > 0 &&
    n < 1e6 &&
    Math.abs(value) < 1e3 &&
    Math.abs(times - Math.round(times)) < 0.499 * 10 ** -places * n - 1e-6
  )
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
