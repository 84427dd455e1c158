import type {Element} from 'hast'
import type {Cel, Kolom, NormRij, Resultaat, Vergelijking} from '../../model/vergelijking.ts'
import {element} from '../formats/html/element.ts'
import {badge} from '../formats/html/inline.ts'
import {headOf, small, tableOf, unseen, type TableCell, type TableGroup} from './table.ts'
import {amount, REDENEN, remarks} from './words.ts'

/** The judgements beside each other: a table per framework, with a row per norm and a column per onderzoek or object. */
export function matrices({rijen, kolommen}: Vergelijking): Element[] {
  const kaders = [...new Set(rijen.map(({kader}) => kader))]
  return kaders.flatMap((kader) => {
    const own = rijen.filter((rij) => rij.kader === kader)
    const versies = [...new Set(own.flatMap((rij) => rij.versies))].sort()
    const naam = kader === '' ? 'eigen normen' : `kader ${kader} ${versies.join(' en ')}`
    return [
      ...(kaders.length > 1 ? [element('h3', {}, [naam.charAt(0).toUpperCase() + naam.slice(1)])] : []),
      tableOf(heads(kolommen), groups(own), kolommen.length + 2, {
        caption: `Oordelen naast elkaar: ${naam}`,
        klasse: kolommen.length > MOST_AT_ONCE ? ['matrix'] : ['matrix', 'past']
      })
    ]
  })
}

/** With more columns the table scrolls by itself, also on a wide screen. */
const MOST_AT_ONCE = 5

/** One row of headings, or two where onderzoeken have columns for their objects. */
function heads(kolommen: readonly Kolom[]): Element[] {
  const total = {inhoud: ['Oordelen'], rechts: true}
  if (kolommen.every(({object}) => object === undefined))
    return [headOf(['Norm', ...kolommen.map(({naam}) => naam), total])]
  const onderzoeken = [...new Set(kolommen.map(({onderzoek}) => onderzoek))]
  const names = onderzoeken.map((id) => {
    const own = kolommen.filter(({onderzoek}) => onderzoek === id)
    return element('th', {scope: 'colgroup', colSpan: own.length}, [own[0]?.naam ?? ''])
  })
  const below = kolommen.map(({object}) => element('th', {scope: 'col'}, [object ?? 'Geheel']))
  return [
    element('tr', {}, [
      element('th', {scope: 'col', rowSpan: 2}, ['Norm']),
      ...names,
      element('th', {scope: 'col', rowSpan: 2, className: ['rechts']}, total.inhoud)
    ]),
    element('tr', {}, below)
  ]
}

/** By onderdeel of the framework, as long as that stays the same. */
function groups(rijen: readonly NormRij[]): TableGroup[] {
  const found: {kop: string; rijen: TableCell[][]}[] = []
  for (const rij of rijen) {
    const last = found.at(-1)
    if (last?.kop === rij.onderdeel) last.rijen.push(row(rij))
    else found.push({kop: rij.onderdeel, rijen: [row(rij)]})
  }
  return found
}

function row(rij: NormRij): TableCell[] {
  return [{inhoud: [...normName(rij)]}, ...rij.cellen.map(cell), total(rij)]
}

export function normName({norm, tekst}: Pick<NormRij, 'norm' | 'tekst'>): Element[] {
  const code = norm === '' ? [] : [element('span', {className: ['normcode']}, [norm])]
  return [...code, element('span', {className: ['normtekst']}, [tekst])]
}

function cell({resultaten, weggelaten}: Cel): TableCell {
  const results = resultaten.map(result)
  const others = weggelaten.map(({reden, toelichting}) =>
    element('p', {className: ['apart']}, [
      'Niet vergeleken: ',
      REDENEN[reden],
      ...(toelichting === '' ? [] : [` (${toelichting})`])
    ])
  )
  if (results.length + others.length > 0) return {inhoud: [...results, ...others]}
  return {
    inhoud: [element('span', {ariaHidden: 'true'}, ['–']), unseen('komt niet voor')],
    klasse: 'leeg'
  }
}

function result(resultaat: Resultaat): Element {
  const {uitslag} = resultaat
  const klasse =
    uitslag.soort === 'niveau' ? uitslag.klasse : uitslag.soort === 'nog-niet-beoordeeld' ? 'open' : 'geen'
  const words = remarks(resultaat)
  return element('p', {className: ['uitslag']}, [
    badge([{type: 'text', value: uitslag.label}], klasse),
    ...(words.length === 0 ? [] : [' ', small(words.join('; '))])
  ])
}

/** `3 van 4`: how many count of how many there are, and what stands beside. */
function total({verdeling: {oordelen, totaal, verwant}}: NormRij): TableCell {
  const beside = verwant === null || verwant === 0 ? [] : [' ', small(`+ ${String(verwant)} verwant`)]
  return {inhoud: [`${String(amount(oordelen))} van ${String(amount(totaal))}`, ...beside], rechts: true}
}
