import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/model/diagnostic.ts'
import {analyse} from '../analyse.ts'

const TABEL = `titel: Kosten
eenheid: euro
sleutel: team
kolommen: [{id: team}, {id: k2018}, {id: k2020}, {id: tijdig, eenheid: procent}]
rijen: [{team: Jeugd, k2018: 1000000, k2020: 1248000, tijdig: 51.4}]
`
const BODY = `De kosten gingen van :getal[€ 1.000.000]{uit=kosten.jeugd.k2018} naar :getal[€ 1.248.000]{uit=kosten.jeugd.k2020}.
Van de besluiten is :getal[51,4%]{uit=kosten.jeugd.tijdig} tijdig.`

function found(titel: string, rule: string, body = BODY, file = 'bevindingen/b1.md'): Diagnostic[] {
  const {diagnostics} = analyse({
    'onderzoek.yaml': 'titel: Voorbeeld\noverheden: [GM0037]\nfase: definitief\n',
    'normenkader.yaml':
      'onderdelen: [{id: deel, titel: Deel, vragen: [{id: v1, tekst: Hoe gaat het?}], normen: [{id: n1, tekst: Er is een plan.}]}]\n',
    'oordelen.yaml': 'oordelen: [{norm: n1, oordeel: niet}]\n',
    'cijfers/kosten.yaml': TABEL,
    'bevindingen/b1.md': `---\ntitel: ${titel}\nvragen: [v1]\n---\n${body}\n`,
    'conclusies/c1.md': `---\ntitel: De processen zijn volledig op orde\nonderdeel: deel\n---\nEr is geen plan.\n`
  })
  return diagnostics.filter((each) => each.rule === rule && each.file === file)
}

const LOOS = 'getal-zonder-herkomst'
const CLAIM = 'bewering-weerspreekt-cijfer'

test('a number of a title that the text below does not bind is found at its place', () => {
  const [message, ...others] = found('"De kosten zijn € 1,1 miljoen"', LOOS)
  expect(others).toEqual([])
  expect(message?.message).toBe(
    'Bevinding b1 noemt "€ 1,1 miljoen" in de titel zonder herkomst; verwacht: een getal dat de tekst daaronder ook noemt, en dat daar met `:getal[…]{uit=…}` aan de cijfers vastzit.'
  )
  expect(message?.position).toMatchObject({start: {line: 2, column: 24}, end: {line: 2, column: 37}})
})

test.each([
  'De kosten zijn € 1,2 miljoen',
  'De kosten zijn 1,25 miljoen euro',
  'De helft van de besluiten is tijdig',
  'De kosten zijn verdubbeld',
  'De Wmo 2015 vraagt in artikel 2.1.2 om een plan',
  'Kosten van 2018 tot en met 2020',
  'Hoofdstuk 3 van het plan is tijdig',
  'Een op tijd vastgesteld plan voor inwoners vanaf 18 jaar'
])('a title that says what the text binds, or no quantity: %s', (titel) => {
  expect(found(titel, LOOS)).toEqual([])
})

test('a title of a conclusion is held against its judgements', () => {
  const [message, ...others] = found('Kosten', 'conclusie-weerspreekt-oordeel', BODY, 'conclusies/c1.md')
  expect(others).toEqual([])
  expect(message?.position.start).toMatchObject({line: 2, column: 8})
})

test('a heading in a text is looked at as its paragraphs are', () => {
  const body = `${BODY}\n\n## In 2020 kostte het € 1,3 miljoen\n\n## 2.1 Uren per week\n\nTekst.`
  const [message, ...others] = found('Kosten', LOOS, body)
  expect(others).toEqual([])
  expect(message?.position.start).toMatchObject({line: 8, column: 23})
  const daling = `## Kosten gedaald van :getal[€ 1.000.000]{uit=kosten.jeugd.k2018} naar :getal[€ 1.248.000]{uit=kosten.jeugd.k2020}\n\nTekst.`
  expect(found('Kosten', CLAIM, daling)).toHaveLength(1)
})

test('words of a title are held against the numbers that it repeats', () => {
  const [message, ...others] = found('Kosten gedaald van € 1 miljoen naar € 1,25 miljoen', CLAIM)
  expect(others).toEqual([])
  expect(message?.message).toContain('"gedaald", maar van € 1.000.000 (kosten.jeugd.k2018) naar € 1.248.000')
  expect(message?.position.start).toMatchObject({line: 2, column: 15})
})

test.each([
  'Kosten gestegen van € 1 miljoen naar € 1,25 miljoen',
  'Kosten gedaald',
  'Kosten gedaald van 3 naar 2'
])('a title that agrees, or repeats nothing: %s', (titel) => {
  expect(found(titel, CLAIM)).toEqual([])
})
