import type {Element} from 'hast'
import type {Vergelijking} from '../../model/vergelijking.ts'
import {element} from '../formats/html/element.ts'
import {mappings as mappingSheet, metadossier as metadossierSheet} from './lists.ts'
import type {Blad} from './sheet.ts'
import {headOf, number, quantity, tableOf, text} from './table.ts'
import {counted, dateLabel, phaseLabel, REDENEN} from './words.ts'

/** A table of the workbook, as it stands there. */
function sheetTable({naam, kop, rijen}: Blad): Element[] {
  if (rijen.length === 0) return []
  const cells = rijen.map((rij) => rij.map((each) => (typeof each === 'number' ? number(each) : text(each))))
  return [tableOf([headOf(kop)], [{rijen: cells}], kop.length, {caption: naam, klasse: 'lezen'})]
}

export function mappings(vergelijking: Vergelijking): Element[] {
  return sheetTable(mappingSheet(vergelijking))
}

export function metadossier(vergelijking: Vergelijking): Element[] {
  return sheetTable({...metadossierSheet(vergelijking), naam: 'Onderwerpen per rapport'})
}

/** The onderzoeken, with how many of their norms stand in the comparison; what never occurs has no column. */
export function studies({onderzoeken, anoniem}: Vergelijking): Element[] {
  const reasons = (
    ['eigen-norm', 'alleen-hier', 'aangepast', 'andere-versie', 'andere-schaal'] as const
  ).filter((reden) => onderzoeken.some(({nietVergeleken}) => (nietVergeleken[reden] ?? 0) > 0))
  const right = (label: string): {inhoud: string[]; rechts: true} => ({inhoud: [label], rechts: true})
  const about = anoniem ? [] : ['Rapport', 'Uitgebracht door', 'Datum', 'Kaders']
  const phases = onderzoeken.some(({fase}) => fase !== undefined)
  const kop = [
    'Onderzoek',
    ...about,
    ...(phases ? ['Fase'] : []),
    ...(anoniem ? [] : [right('Normen')]),
    right('Vergeleken'),
    ...reasons.map((reden) => right(`Niet: ${REDENEN[reden]}`))
  ]
  const rijen = onderzoeken.map((each) => [
    text(each.naam),
    ...(anoniem
      ? []
      : [
          text(each.titel),
          text(each.opdrachtgever),
          text(dateLabel(each.datum)),
          text(each.kaders.join(', '))
        ]),
    ...(phases ? [text(phaseLabel(each.fase))] : []),
    ...(anoniem ? [] : [quantity(each.normen)]),
    number(each.vergeleken),
    ...reasons.map((reden) => quantity(each.nietVergeleken[reden]))
  ])
  return [tableOf([headOf(kop)], [{rijen}], kop.length, {caption: 'De onderzoeken', klasse: 'lezen'})]
}

export function ranking({rangorde, kolommen}: Vergelijking): Element[] {
  if (rangorde === undefined) return []
  const {normen, plaatsen, geen} = rangorde
  if (geen !== undefined) return [element('p', {}, [geen])]
  const names = new Map(
    kolommen.map(({id, naam, object}) => [id, object === undefined ? naam : `${naam}: ${object}`])
  )
  const rijen = plaatsen.map(({plaats, kolom, gemiddelde}) => [
    text(names.get(kolom) ?? ''),
    number(plaats),
    number(gemiddelde)
  ])
  const kop = ['Onderzoek', {inhoud: ['Plaats'], rechts: true}, {inhoud: ['Gemiddelde'], rechts: true}]
  return [
    element('p', {}, [
      `Gemiddelde van de waarden van de oordelen, over ${counted(normen, ['norm', 'normen'])} waarop elk een oordeel heeft. Het zegt niets over normen die hier niet bij zijn.`
    ]),
    tableOf([headOf(kop)], [{rijen}], 3, {caption: 'Rangorde', klasse: 'lezen'})
  ]
}
