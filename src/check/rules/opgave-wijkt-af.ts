import {Decimal} from 'decimal.js'
import {afwijking, nagerekend, opgavetekst} from '../../leaves/cel.ts'
import {benoemd, type Benoemd} from '../../leaves/celnaam.ts'
import {schrijf, standaardOpmaak} from '../../leaves/getal.ts'
import type {Cel} from '../../model/cijfers.ts'
import type {Tabel} from '../../model/element.ts'
import {andersGerekend} from '../base.ts'
import type {Problem, Rule} from '../rule.ts'
import {CIJFERS} from '../severity.ts'

/**
 * What the source printed against what its own numbers come to: totals that are not the sum (vakkennis, K01) and results
 * that cannot be reproduced (K07). Rounding explains a difference up to the `marge` of the cell.
 */
export const opgaveWijktAf: Rule = {
  id: 'opgave-wijkt-af',
  severity: CIJFERS,
  *check({tabellen}) {
    for (const tabel of tabellen)
      for (const plaats of tabel.opgaven) yield* differing(benoemd(tabel, plaats), tabel)
  }
}

function* differing({naam, cel, rij, kolom}: Benoemd, tabel: Tabel): Iterable<Problem> {
  const {opgegeven, onvolledig} = cel
  const [getal, difference] = [nagerekend(cel), afwijking(cel)]
  if (opgegeven === undefined || getal === undefined || difference === undefined || onvolledig) return
  const printed = opgavetekst(opgegeven, cel, standaardOpmaak(cel))
  const computed = shown(cel, getal)
  const how = cel.afleiding === undefined ? '' : ` (${cel.afleiding.formule} = ${cel.afleiding.ingevuld})`
  const what = rij === -1 ? `het totaal ${naam}` : naam
  const margin = new Decimal(opgegeven.marge).isZero()
    ? ''
    : `, met hoogstens ${apart(cel, opgegeven.marge)} afronding`
  yield {
    at: {id: naam, origin: opgegeven.origin},
    message: `De bron geeft voor ${what} ${printed}, maar de getallen komen op ${computed}${how}: een verschil van ${apart(cel, difference.abs().toFixed())}; verwacht: ${computed}${margin}.${andersGerekend(tabel, {rij, kolom})}`,
    ...(tabel.origin.file !== opgegeven.origin.file && {
      related: [{message: 'Hier staat de tabel.', origin: tabel.origin}]
    })
  }
}

/** How far two numbers are apart: of percentages in points, for a difference of 5% might be one in a hundred. */
function apart(cel: Cel, getal: string): string {
  if (cel.eenheid !== 'procent') return shown(cel, getal)
  const points = {eenheid: '', getal: new Decimal(getal).times(100).toFixed()}
  return `${shown({...cel, ...points}, points.getal)} procentpunt`
}

/** With enough decimals that a difference shows. */
function shown(cel: Cel, getal: string): string {
  const places = new Decimal(getal).times(cel.eenheid === 'procent' ? 100 : 1).decimalPlaces()
  const decimalen = Math.max(cel.decimalen, Math.min(places, cel.decimalen + 2))
  return schrijf({getal, eenheid: cel.eenheid, decimalen}, standaardOpmaak(cel))
}
