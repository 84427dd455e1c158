import type {Formule} from './formula.ts'
import {schrijf, standaardOpmaak} from '../leaves/getal.ts'
import {TEKENS} from './phrase.ts'
import type {Waarde} from './value.ts'

/** More values than this are counted instead of written out. */
const MOST = 12

/** The formula with the values in the places of the names, as a reader checks it: `46 × 36 uur`. */
export function filledIn(
  formule: Formule,
  value: (naam: Formule & {soort: 'naam'}, alsLijst: boolean) => Waarde
): string {
  switch (formule.soort) {
    case 'getal':
      return formule.getal.replace('.', ',') + (formule.procent ? '%' : '')
    case 'naam':
      return shown(value(formule, false))
    case 'negatief':
      return `-${part(formule.van, value)}`
    case 'functie': {
      const {naam, argumenten} = formule
      const alone = argumenten.length === 1
      const texts = argumenten.map((each) =>
        alone && each.soort === 'naam' ? shown(value(each, true)) : filledIn(each, value)
      )
      return `${naam}(${texts.join('; ')})`
    }
    case 'bewerking':
      return `${part(formule.links, value)} ${TEKENS[formule.teken]} ${part(formule.rechts, value)}`
    case 'vergelijking':
      return `${filledIn(formule.links, value)} ${formule.teken} ${filledIn(formule.rechts, value)}`
  }
}

/** Operations within operations get brackets, so that no reader needs to know which goes first. */
function part(formule: Formule, value: Parameters<typeof filledIn>[1]): string {
  const text = filledIn(formule, value)
  return formule.soort === 'bewerking' || formule.soort === 'vergelijking' ? `(${text})` : text
}

/** A value with its unit, as it stands in a sentence. */
export function shown(value: Waarde): string {
  switch (value.soort) {
    case 'getal':
      return schrijf(
        {getal: value.getal.toFixed(), eenheid: value.eenheid, decimalen: printable(value)},
        standaardOpmaak(value)
      )
    case 'lijst':
      return value.aantal > MOST
        ? `${String(value.aantal)} waarden`
        : Array.from({length: value.aantal}, (_, index) => shown(value.waarde(index))).join(' + ')
    case 'ontbreekt':
      return value.teken
    case 'tekst':
      return value.tekst
    case 'waar':
      return value.waar ? 'ja' : 'nee'
    case 'fout':
      return '?'
  }
}

/** The decimals with which a value is printed: those of what it came from where they say it exactly. */
export function printable({
  getal,
  eenheid,
  decimalen
}: Pick<Extract<Waarde, {soort: 'getal'}>, 'getal' | 'eenheid' | 'decimalen'>): number {
  const places = (eenheid === 'procent' ? getal.times(100) : getal).decimalPlaces()
  return printedDecimals(places <= decimalen, decimalen, eenheid)
}

/** The same, where it is known whether its decimals say it exactly. */
export function printedDecimals(isExact: boolean, decimalen: number, eenheid: string): number {
  if (isExact) return decimalen
  if (eenheid === 'euro') return decimalen >= 2 ? 2 : 0
  return Math.max(decimalen, 1)
}
