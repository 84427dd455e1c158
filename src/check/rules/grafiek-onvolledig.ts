import {grafiekinhoud, type Grafiekreeks} from '../../leaves/grafiekinhoud.ts'
import {kolomnaam} from '../../leaves/celnaam.ts'
import type {Tabel} from '../../model/element.ts'
import type {Plaatsing} from '../../model/binding.ts'
import type {Rule} from '../rule.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {RAPPORT_KWALITEIT} from '../severity.ts'

/** A chart shows one unit, so that columns with another are not in it; of a table without numbers it shows nothing. */
export const grafiekOnvolledig: Rule = {
  id: 'grafiek-onvolledig',
  severity: RAPPORT_KWALITEIT,
  *check({plaatsingen}) {
    for (const {tekst, tabel, vorm, soort, position} of plaatsingen) {
      if (vorm !== 'grafiek' || tabel === undefined || isOfAnswers(tabel, soort)) continue
      const message = problem(tabel)
      if (message === undefined) continue
      yield {at: textOf(tekst), ...(position && {position}), message: `${owner(tekst)} ${message}`}
    }
  }
}

/** Shares and counts of a survey say the same. */
function isOfAnswers({enquete}: Tabel, soort: Plaatsing['soort']): boolean {
  return enquete !== undefined || soort === 'warmte'
}

function problem(tabel: Tabel): string | undefined {
  const {eenheid, getoond, andereEenheid} = grafiekinhoud(tabel)
  if (getoond.length === 0)
    return `zet een grafiek van ${tabel.id}, maar daar staan geen getallen in; verwacht: een tabel met ten minste één kolom met getallen.`
  if (andereEenheid.length === 0) return undefined
  const names = andereEenheid.map((each) => `${quote(nameOf(tabel, each))} (${unit(each.eenheid)})`)
  return `zet een grafiek van ${tabel.id} in ${unit(eenheid)}, zonder ${names.join(', ')}; verwacht: één eenheid in een grafiek, dus een eigen tabel en grafiek voor elke andere.`
}

function nameOf({vorm, kolommen, rijen}: Tabel, {index}: Grafiekreeks): string {
  const kolom = kolommen[index]
  if (vorm === 'berekening') return rijen[index]?.label ?? ''
  return kolom === undefined ? '' : kolomnaam(kolom)
}

function unit(eenheid: string): string {
  return eenheid === '' ? 'getallen zonder eenheid' : eenheid
}
