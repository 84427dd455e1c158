import {listed} from '../leaves/alfabet.ts'
import {shown} from './derivation.ts'
import type {Scope} from './evaluate.ts'
import type {Formule} from './formula.ts'
import {bracketed, phrase, type Stuk} from './phrase.ts'

/** More values than this are counted instead of written out. */
const MOST = 12

/** What a formula comes down to, with the values in it and without its functions: `(€ 1.250 − € 1.200) ÷ € 1.200`. */
export function workedOut(formule: Formule, scope: Scope): string {
  return phrase(formule, {naam: (delen, alsLijst) => valueOf(scope, delen, alsLijst), functie}).tekst
}

function valueOf(scope: Scope, delen: readonly string[], alsLijst: boolean): Stuk {
  const value = scope.lookup(delen, alsLijst)
  const tekst = shown(value)
  if (value.soort !== 'lijst' || value.aantal > MOST) return {tekst, isSamengesteld: false}
  const values = Array.from({length: value.aantal}, (_, index) => value.waarde(index))
  const parts = values.filter((each) => each.soort !== 'ontbreekt' || each.teltMee).map(shown)
  return {tekst, isSamengesteld: parts.length > 1, delen: parts}
}

function functie(naam: string, argumenten: readonly Stuk[]): Stuk {
  const [first = '', second = ''] = argumenten.map(bracketed)
  const values = argumenten.flatMap((each) => each.delen ?? [bracketed(each)])
  switch (naam) {
    case 'groei':
      // It is held against the size of the old value, whatever its sign.
      return whole(`(${second} − ${first}) ÷ ${first.replace('-', '')}`)
    case 'aandeel':
      return whole(`${first} ÷ ${second}`)
    case 'afronden':
      return whole(`${argumenten[0]?.tekst ?? ''}, afgerond op ${second}`)
    case 'som':
      return values.length === 1 && argumenten[0]?.delen === undefined
        ? whole(`som van ${first}`)
        : whole(values.join(' + '))
    case 'max':
      return whole(`hoogste van ${listed(values)}`)
    case 'min':
      return whole(`laagste van ${listed(values)}`)
    case 'aantal':
      return whole(`aantal in ${listed(values)}`)
    default:
      return whole(`${naam} van ${listed(values)}`)
  }
}

function whole(tekst: string): Stuk {
  return {tekst, isSamengesteld: true}
}
