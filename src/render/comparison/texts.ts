import type {Element} from 'hast'
import type {NormRij, Tekstverschil, Vergelijking} from '../../model/vergelijking.ts'
import {element} from '../formats/html/element.ts'
import {normName} from './matrix.ts'
import {nameOf} from './sheet.ts'
import {headOf, tableOf, text} from './table.ts'
import {counted, dateLabel, REDENEN, RELATIES} from './words.ts'

const SOORTEN: Readonly<Record<Tekstverschil['soort'], string>> = {
  aanpassing: 'aangepast bij het overnemen',
  versie: 'andere versie van het kader',
  koppeling: 'andere norm, gelijk volgens koppeling'
}

/** Where the words of a norm differ, and why: that may explain a difference in judgement. */
export function differences(vergelijking: Vergelijking): Element[] {
  const name = nameOf(vergelijking)
  const lines = vergelijking.rijen.flatMap(({verschillen, norm, tekst}) =>
    verschillen.map((each) => [
      {inhoud: normName({norm, tekst})},
      text(name(each.onderzoek)),
      text(each.sleutel === 'tekst' ? SOORTEN[each.soort] : `${each.sleutel}: ${SOORTEN[each.soort]}`),
      text(each.nu),
      text(each.reden)
    ])
  )
  if (lines.length === 0) return []
  return [
    tableOf([headOf(['Norm', 'Onderzoek', 'Wat er verschilt', 'Tekst daar', 'Reden'])], [{rijen: lines}], 5, {
      caption: 'Verschillen in tekst',
      klasse: 'lezen'
    })
  ]
}

/** What stands in the norms between square brackets, with what each onderzoek filled in. */
export function parameters(vergelijking: Vergelijking): Element[] {
  const {openPlekken, onderzoeken} = vergelijking
  if (openPlekken.length === 0) return []
  const rijen = openPlekken.map(({naam, ingevuld}) => [
    text(`[${naam}]`),
    ...onderzoeken.map(({id}) => {
      const own = ingevuld.filter(({onderzoek}) => onderzoek === id)
      return text(own.map(({waarde}) => waarde).join('; '))
    })
  ])
  const kop = ['Open plek', ...onderzoeken.map(({naam}) => naam)]
  return [
    tableOf([headOf(kop)], [{rijen}], kop.length, {
      caption: 'Wat op de plaats van de haken staat',
      klasse: 'lezen'
    })
  ]
}

/** Per norm what was recommended elsewhere. */
export function advice(vergelijking: Vergelijking): Element[] {
  const name = nameOf(vergelijking)
  return vergelijking.rijen
    .filter(({aanbevelingen}) => aanbevelingen.length > 0)
    .map((rij) => adviceOn(rij, name))
}

function adviceOn({norm, tekst, aanbevelingen}: NormRij, name: (id: string) => string): Element {
  const onderzoeken = [...new Set(aanbevelingen.map(({onderzoek}) => onderzoek))]
  const items = onderzoeken.map((id) => {
    const own = aanbevelingen.filter(({onderzoek}) => onderzoek === id)
    return element('li', {}, [
      element('strong', {}, [name(id)]),
      element(
        'ul',
        {},
        own.map(({aan, tekst: words, termijn = '', relatie}) => {
          const beside = [termijn === '' ? '' : `termijn ${dateLabel(termijn)}`, RELATIES[relatie]]
          const known = beside.filter((each) => each !== '')
          return element('li', {}, [
            ...(aan.length === 0 ? [] : [`Aan ${aan.join(' en ')}: `]),
            words,
            ...(known.length === 0 ? [] : [` (${known.join('; ')})`])
          ])
        })
      )
    ])
  })
  const number = counted(aanbevelingen.length, ['aanbeveling', 'aanbevelingen'])
  return element('details', {className: ['aanbevelingen']}, [
    element('summary', {}, [...normName({norm, tekst}), ` (${number})`]),
    element('ul', {}, items)
  ])
}

/** Per onderzoek the norms that stand in no row, and why. */
export function notCompared(vergelijking: Vergelijking): Element[] {
  return vergelijking.onderzoeken.flatMap(({id, naam}) => {
    const own = vergelijking.nietVergeleken.filter(({onderzoek}) => onderzoek === id)
    if (own.length === 0) return []
    const rijen = own.map(({norm, tekst, kader, reden, toelichting}) => [
      {inhoud: normName({norm, tekst})},
      text(kader === '' ? 'eigen norm' : kader),
      text(toelichting === '' ? REDENEN[reden] : `${REDENEN[reden]}: ${toelichting}`)
    ])
    const caption = `Niet vergeleken: ${naam}`
    return [
      element('details', {className: ['aanbevelingen']}, [
        element('summary', {}, [`${naam}: ${counted(own.length, ['norm', 'normen'])}`]),
        tableOf([headOf(['Norm', 'Uit', 'Waarom niet'])], [{rijen}], 3, {caption, klasse: 'lezen'})
      ])
    ]
  })
}
