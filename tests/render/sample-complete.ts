import type * as beelden from '../../src/model/beelden.ts'
import type {Rapport} from '../../src/model/rapport.ts'
import {blok, minimal, regel, verwijzing} from './sample.ts'
import {
  PIXEL,
  bevinding,
  bron,
  conclusie,
  vraag,
  top,
  onder,
  normen,
  advies,
  raad,
  totaal,
  omzettingen,
  vervallen
} from './sample-parts.ts'

const INHOUD = `De doelen zijn **vastgesteld**, maar algemeen.[^1] Zie [de visie](https://example.nl/visie).

## Wat de raad besloot

Een tabel:

| Jaar | Doelen |
| ---- | -----: |
| 2019 | 3      |
| 2020 | 4      |

:::figuur{#fig-doelen}
![Staafdiagram met het aantal doelen per jaar](figuren/doelen.png)

Doelen per jaar
:::

:::citaat{bron="Raadslid"}
Wij wisten niet wat er was afgesproken.
:::

### Dieper

1. Een
2. Twee

> Een citaat

[^1]: De voetnoot van de bevinding.`

const blad: beelden.OnderdeelBeeld = {
  ...onder,
  diepte: 2,
  kernnummer: 'K2.1',
  kernanker: 'kern-t1a',
  term: 'Thema',
  toelichting: blok('Dit thema gaat over doelen.'),
  hoofdstukken: [{...verwijzing('achtergrond', '', 'Achtergrond'), inhoud: blok('Tekst vooraf.')}],
  vragen: [{...vraag, tekst: regel('Zijn de doelen eenduidig vastgelegd?'), beschrijvend: false, normen: []}],
  normen,
  bevindingen: [
    {
      ...bevinding,
      kern: blok('De doelen zijn vastgesteld, maar niet meetbaar.'),
      oorzaak: blok('Er is geen afspraak over meten.'),
      gevolg: blok('De raad kan niet bijsturen.'),
      inhoud: blok(INHOUD),
      normen: [verwijzing('n1', 'N1.1.1', 'De doelen zijn vastgesteld door de gemeenteraad.')],
      bronnen: [bron],
      vertrouwelijk: false
    }
  ],
  conclusies: [
    {...conclusie, inhoud: blok('De doelen zijn er.\n\nZij zijn niet meetbaar.'), vragen: [vraag], normen: []}
  ],
  aanbevelingen: [advies, raad],
  totalen: [totaal],
  onderdelen: []
}

const boom: beelden.OnderdeelBeeld = {
  ...top,
  diepte: 1,
  kernnummer: 'K2',
  kernanker: 'kern-t1',
  term: 'Thema',
  hoofdstukken: [],
  vragen: [],
  normen: [],
  bevindingen: [],
  conclusies: [],
  aanbevelingen: [],
  totalen: [],
  onderdelen: [blad]
}

/** A report in which everything that can be there is there. */
export function complete(): Rapport {
  return {
    ...minimal(),
    titel: 'Toegang tot het sociaal domein',
    ondertitel: 'Onderzoek naar doeltreffendheid en doelmatigheid',
    overheden: 'gemeente Stadskanaal',
    opdrachtgever: 'Rekenkamer Stadskanaal',
    uitvoerder: 'KWIZ',
    datum: 'december 2021',
    datumIso: '2021-12',
    periode: '2015-2021',
    fase: 'definitief',
    hoofdvraag: blok('Hoe doeltreffend is de toegang?'),
    hoofdconclusies: [
      {
        ...verwijzing('hoofd', 'K1', 'Goed, maar'),
        inhoud: blok('Het gaat **redelijk**.\n\n## Waarom\n\nDaarom.'),
        vragen: [],
        normen: []
      }
    ],
    voorwoord: [{...verwijzing('voorwoord', '', 'Voorwoord'), inhoud: blok('Dank aan allen.')}],
    inleiding: [
      {...verwijzing('inleiding', '', 'Inleiding'), inhoud: blok('## Aanleiding\n\nDe raad vroeg erom.')}
    ],
    aanpak: [{...verwijzing('aanpak', '', 'Aanpak'), inhoud: blok('Wij spraken met mensen.')}],
    nawoord: [{...verwijzing('nawoord', '', 'Nawoord'), inhoud: blok('Wij danken het college.')}],
    bijlagen: [{...verwijzing('model', '7', 'Het toegangsmodel'), inhoud: blok('Zo werkt het.')}],
    onderdelen: [boom],
    alleOnderdelen: [boom, blad],
    totalen: [totaal],
    matrix: normen.map((norm) => ({
      norm: verwijzing(norm.anker, norm.nummer, norm.tekst.plain),
      tekst: norm.tekst,
      onderdeel: onder,
      oordelen: norm.oordelen,
      bevindingen: norm.bevindingen,
      conclusies: norm.conclusies,
      aanbevelingen: norm.aanbevelingen
    })),
    aanbevelingen: [advies, raad],
    aanbevelingenOpNummer: [...advies.aanbevelingen, ...raad.aanbevelingen],
    bronnen: [
      {
        soort: 'Documenten',
        bronnen: [
          {
            ...bron,
            uitgever: 'gemeente Stadskanaal',
            datum: '2015',
            verwijzing: '',
            toelichting: blok('Vastgesteld door de raad.'),
            populatie: '23',
            respons: '10',
            representatief: 'nee',
            bevindingen: [bevinding]
          }
        ]
      }
    ],
    begrippen: [{term: 'Wet maatschappelijke ondersteuning', afkorting: 'Wmo', betekenis: blok('Een wet.')}],
    kaders: [
      {id: 'toegang', versie: '1.0.0', titel: 'Toegang sociaal domein', licentie: 'CC0', herkomst: 'NVRR'}
    ],
    verantwoording: [
      {bij: 'N1.1.2', wat: 'Gewijzigd: tekst', was: 'Anders.', reden: 'Beter zo.', kader: 'toegang 1.0.0'}
    ],
    vervallen,
    omzettingen,
    vrijstellingen: [
      {controle: 'bevinding-enkele-bron', bij: 'paragraaf 1.1.1', reden: 'Er is maar één bron.'}
    ],
    cijfers: [
      {
        ...verwijzing('kosten', '', 'Kosten van de toegang'),
        vorm: 'tabel',
        tabel: blok('| Pijler | Begroot |\n| - | -: |\n| Jeugd | 1.200 |'),
        afleiding: blok('| Wat | Formule |\n| - | - |\n| Totaal | som(begroot) |')
      }
    ],
    tekstberekeningen: [{formule: 'aandeel(a, b)', ingevuld: 'aandeel(1; 2)', uitkomst: '0,5'}],
    aantallen: {normen: 5, vragen: 1, bevindingen: 1, bronnen: 1, aanbevelingen: 2, conclusies: 2},
    bijlagenummers: {
      normenkader: '1',
      oordelen: '2',
      aanbevelingen: '3',
      bronnen: '4',
      cijfers: '5',
      begrippen: '6',
      vrijstellingen: '7'
    },
    afbeeldingen: {'figuren/doelen.png': {path: 'figuren/doelen.png', bytes: PIXEL}}
  }
}
