import type * as beelden from '../../src/model/beelden.ts'
import type {Rapport} from '../../src/model/rapport.ts'
import type {OordeelKlasse} from '../../src/model/oordeelklasse.ts'
import {blok, regel, verwijzing} from './sample.ts'

/** A png of one pixel. */
export const PIXEL: Uint8Array = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0)
)

export const NORMEN = [
  ['n1', 'N1.1.1', 'De doelen zijn vastgesteld door de gemeenteraad.', 'Voldaan', 'hoog'],
  ['n2', 'N1.1.2', 'De doelen zijn in meetbare eenheden geformuleerd.', 'Niet voldaan', 'laag'],
  ['n3', 'N1.1.3', 'De doelen zijn vertaald naar afspraken met *partners*.', 'Deels voldaan', 'midden'],
  ['n4', 'N1.1.4', 'De uitvoering is tijdig.', 'Niet te beoordelen', 'geen'],
  ['n5', 'N1.1.5', 'De raad wordt jaarlijks geïnformeerd.', 'Nog niet beoordeeld', 'open']
] as const

export const bevinding: beelden.Verwijzing = verwijzing(
  'doelen-algemeen',
  '1.1.1',
  'Doelen zijn algemeen geformuleerd'
)
export const bron: beelden.Verwijzing = verwijzing('visie-2015', '', 'Visie sociaal domein')
export const conclusie: beelden.Verwijzing = verwijzing(
  'doelbereiking',
  'K2.1',
  'De doelen zijn er, maar niet meetbaar'
)
export const aanbeveling: beelden.Verwijzing = verwijzing(
  'doelen-meetbaar',
  '1',
  'Leg de doelen meetbaar vast.'
)
export const vraag: beelden.Verwijzing = verwijzing('v1', 'V1.1.1', 'Zijn de doelen eenduidig vastgelegd?')
export const top: beelden.Verwijzing = verwijzing('t1', '1', 'Doeltreffendheid van de bedrijfsvoering')
export const onder: beelden.Verwijzing = verwijzing('t1a', '1.1', 'Doelbereiking')

export function oordeel(label: string, klasse: OordeelKlasse): beelden.OordeelBeeld {
  return {
    label,
    klasse,
    niveau: label.toLowerCase(),
    toelichting: blok(
      `Het oordeel is *${label.toLowerCase()}*, zie [](#doelen-algemeen).`.replace('[]', '[paragraaf 1.1.1]')
    ),
    omgezet: klasse === 'midden' ? 'omgezet van Matig, bij toegang 2.0.0' : '',
    bevindingen: [bevinding]
  }
}

export const normen: beelden.NormBeeld[] = NORMEN.map(([anker, nummer, tekst, label, klasse]) => ({
  id: anker,
  anker,
  nummer,
  tekst: regel(tekst),
  indicator: blok('Er is een raadsbesluit.\n\n- met doelen\n- met een jaar'),
  bron: 'beleid: Visie sociaal domein 2015',
  aspect: 'doeltreffendheid',
  schaal: 'voldaan, deels voldaan, niet voldaan',
  weging: '',
  onderdeel: onder,
  vragen: [vraag],
  oordelen: [oordeel(label, klasse)],
  bevindingen: [bevinding],
  bronnen: [bron],
  conclusies: [conclusie],
  aanbevelingen: [aanbeveling],
  herkomst: '',
  aanpassingen: []
}))

export const advies: beelden.AanbevelingenPerAdressaat = {
  adressaat: 'college',
  naam: 'het college',
  aanbevelingen: [
    {
      ...aanbeveling,
      aan: 'het college',
      adressaten: 'college',
      tekst: regel('Leg de doelen meetbaar vast.'),
      uitwerking: blok('Doe dat in afspraken met:\n\n- partners\n- teams'),
      termijn: 'juli 2022',
      conclusies: [conclusie],
      pendanten: [verwijzing('opdracht', '2', 'Geef opdracht.')]
    }
  ]
}

export const raad: beelden.AanbevelingenPerAdressaat = {
  adressaat: 'raad',
  naam: 'de gemeenteraad',
  aanbevelingen: [
    {
      ...verwijzing('opdracht', '2', 'Geef opdracht.'),
      aan: 'de gemeenteraad',
      adressaten: 'raad',
      tekst: regel('Vraag het college elk jaar om een rapportage.'),
      termijn: '',
      conclusies: [conclusie],
      pendanten: [aanbeveling]
    }
  ]
}

export const totaal: beelden.TotaalBeeld = {
  titel: 'Doelbereiking',
  anker: 't1a',
  beoordeeld: 3,
  niveaus: [
    {label: 'Voldaan', klasse: 'hoog', aantal: 1},
    {label: 'Deels voldaan', klasse: 'midden', aantal: 1},
    {label: 'Niet voldaan', klasse: 'laag', aantal: 1}
  ],
  weggelaten: [{label: 'niet te beoordelen', aantal: 1}],
  zin: '3 van 5 normen beoordeeld: 1 voldaan, 1 deels voldaan en 1 niet voldaan; niet meegeteld: 2.',
  uitkomst: {naam: 'Gemiddelde', waarde: '0,50', niveau: 'Deels voldaan', formule: '(1 + 0,5 + 0) ÷ 3 = 0,50'}
}

export const vervallen: Rapport['vervallen'] = [
  {
    id: 'n9',
    tekst: regel('Er is een jaarplan met een begroting.'),
    kader: 'toegang 2.0.0',
    opvolgers: [verwijzing('n1', 'N1.1.1', 'De doelen zijn vastgesteld door de gemeenteraad.')],
    oordelen: [{...oordeel('Deels voldaan', 'geen'), object: 'Team Oost'}],
    bevindingen: [verwijzing('plan-oud', '', 'Het plan van 2019')],
    alleenHier: [
      {
        ...verwijzing('plan-oud', '', 'Het plan van 2019'),
        inhoud: blok('Het plan van 2019 heeft geen begroting.'),
        normen: [],
        bronnen: [bron],
        vertrouwelijk: false
      }
    ]
  }
]

export const omzettingen: Rapport['omzettingen'] = [
  {
    kader: 'toegang 2.0.0',
    van: 'twee',
    naar: 'drie',
    niveaus: 'niet-goed → Matig',
    reden: blok('Niet goed was bij ons: enkele klachten.')
  }
]
