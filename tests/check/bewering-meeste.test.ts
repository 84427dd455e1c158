import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {ID} from './bewering.ts'

const TABEL = `titel: Klachten naar soort
sleutel: soort
kolommen: [{id: soort}, {id: aantal}, {id: deel, eenheid: procent}, {id: eerder, eenheid: procent}]
rijen:
  - {soort: Wachten, aantal: 31, deel: 31, eerder: 35}
  - {soort: Bejegening, aantal: 24, deel: 24, eerder: 26}
  - {soort: Rest, aantal: 30, deel: 30, eerder: 32}
totaal: {}
`
const ENQUETE = `titel: Oordeel van bewoners
antwoorden: [eens, neutraal, oneens]
groepen: {bewoners: e1}
stellingen:
  - {id: tijdig, tekst: De hulp is tijdig., aantallen: {bewoners: [48, 22, 40]}}
  - {id: helder, tekst: De brief is helder., aantallen: {bewoners: [30, 20, 50]}}
`

function found(text: string): string[] {
  return analyse({
    'onderzoek.yaml': 'titel: Voorbeeld\noverheden: [GM0037]\nfase: definitief\n',
    'normenkader.yaml': 'onderdelen: [{id: deel, titel: Deel, vragen: [{id: v1, tekst: Hoe gaat het?}]}]\n',
    'bronnen.yaml': 'bronnen: [{id: e1, soort: enquete, titel: Enquête}]\n',
    'cijfers/klachten.yaml': TABEL,
    'cijfers/oordeel.yaml': ENQUETE,
    'cijfers/los.yaml': 'titel: Los\ngrootheden: {deel: {waarde: 0.31}}\n',
    'bevindingen/b1.md': `---\ntitel: Klachten\nvragen: [v1]\n---\n${text.replaceAll(/\[([^\]]+)\]/gu, ':getal[1%]{uit="$1"}')}\n`
  })
    .diagnostics.filter(({rule}) => rule === ID)
    .map(({message}) => message)
}

test('most is neither more than half nor the most of its row or column', () => {
  expect(found('De meeste klachten ([klachten.bejegening.deel]) gaan over bejegening.')).toEqual([
    'Bevinding b1 zegt "De meeste", maar klachten.bejegening.deel is 24%: niet meer dan de helft, en niet het grootste, want klachten.bejegening.eerder en klachten.wachten.deel zijn meer; verwacht: meer dan 50%, of het grootste getal van zijn rij of kolom, of andere woorden.'
  ])
})

test.each([
  'De meeste klachten ([aandeel(klachten.rest.aantal, som(klachten.aantal))]) gaan over de rest.',
  'De meeste klachten ([klachten.rest.aantal / klachten.totaal.aantal]) gaan over de rest.',
  'De meeste bewoners ([oordeel.tijdig.bewoners.oneens_procent]) zijn het oneens.'
])('is found: %s', (text) => {
  expect(found(text)).toHaveLength(1)
})

test.each([
  'De meeste klachten ([klachten.wachten.deel]) gaan over wachten.',
  'De meeste klachten ([aandeel(klachten.wachten.aantal, som(klachten.aantal))]) gaan over wachten.',
  'De meeste klachten ([aandeel(klachten.wachten.aantal, klachten.totaal.aantal)]) gaan over wachten.',
  'De meeste klachten ([klachten.wachten.aantal / klachten.totaal.aantal]) gaan over wachten.',
  'De meeste bewoners ([oordeel.tijdig.bewoners.eens_procent]) zijn het eens.',
  'De meeste bewoners ([oordeel.helder.bewoners.oneens_procent]) zijn het eens.',
  'De meeste klachten ([klachten.rest.deel]) gaan niet over wachten, zou de wethouder zeggen.',
  'De meeste klachten ([los.deel]) gaan over wachten.'
])('is sound: %s', (text) => {
  expect(found(text)).toEqual([])
})
