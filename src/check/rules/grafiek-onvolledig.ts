import {grafiekinhoud, type Grafiekreeks} from '../../leaves/grafiekinhoud.ts'
import {kolomnaam} from '../../leaves/celnaam.ts'
import type {Tabel} from '../../model/element.ts'
import type {Rule} from '../rule.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {RAPPORT_KWALITEIT} from '../severity.ts'

/**
 * A chart shows one unit, so that columns with another are not in it; of a table without numbers it shows nothing. What
 * is computed, and percentages beside amounts, are not missed: the note below the chart names them.
 */
export const grafiekOnvolledig: Rule = {
  id: 'grafiek-onvolledig',
  severity: RAPPORT_KWALITEIT,
  *check({plaatsingen}) {
    for (const {tekst, node, tabel, vorm, keuze, position} of plaatsingen) {
      if (vorm !== 'grafiek' || tabel === undefined || isOfAnswers(tabel)) continue
      // A choice of which nothing can be shown has its message.
      if (keuze === undefined && (node.attributes?.['kolommen'] ?? '').trim() !== '') continue
      const message = problem(tabel, keuze)
      if (message === undefined) continue
      yield {at: textOf(tekst), ...(position && {position}), message: `${owner(tekst)} ${message}`}
    }
  }
}

/** Shares and counts of a survey say the same. */
function isOfAnswers({enquete}: Tabel): boolean {
  return enquete !== undefined
}

function problem(tabel: Tabel, keuze: readonly string[] | undefined): string | undefined {
  const {eenheid, getoond, andereEenheid} = grafiekinhoud(tabel, keuze)
  if (getoond.length === 0)
    return `zet een grafiek van ${tabel.id}, maar daar staan geen getallen in; verwacht: een tabel met ten minste één kolom met getallen.`
  const missed = keuze === undefined ? andereEenheid.filter(isGiven) : andereEenheid
  if (missed.length === 0) return undefined
  const names = missed.map((each) => `${quote(nameOf(tabel, each))} (${unit(each.eenheid)})`)
  return `zet een grafiek van ${tabel.id} in ${unit(eenheid)}, zonder ${names.join(', ')}; verwacht: ${keuze === undefined ? 'met `kolommen` de kolommen die u bedoelt' : 'bij `kolommen` namen met één eenheid'}, en een grafiek voor elke andere eenheid.`
}

function isGiven({eenheid, isBerekend}: Grafiekreeks): boolean {
  return !isBerekend && eenheid !== 'procent'
}

function nameOf({vorm, kolommen, rijen}: Tabel, {index}: Grafiekreeks): string {
  const kolom = kolommen[index]
  if (vorm === 'berekening') return rijen[index]?.label ?? ''
  return kolom === undefined ? '' : kolomnaam(kolom)
}

function unit(eenheid: string): string {
  return eenheid === '' ? 'getallen zonder eenheid' : eenheid
}
