import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const CALCULATION = `titel: C
grootheden:
  los: {waarde: 3.1}
  fte: {waarde: 3.1, eenheid: fte}
  uren: {waarde: 12, eenheid: uur per week}
  duur: {waarde: 8, eenheid: week}
  kosten: {waarde: 4300000, eenheid: euro}
  per: {waarde: 12, eenheid: euro per inwoner}
  deel: {waarde: 5, eenheid: procent}
  mensen: {waarde: 12, eenheid: aantal}
  kwart: {waarde: 0.25}
  bruggen: {waarde: 38, eenheid: brug}
  mensjaar: {waarde: 3, eenheid: inwoner}
`

function messages(gedrukt: string, uit: string): string[] {
  const {diagnostics} = analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/c.yaml': CALCULATION,
    'hoofdstukken/t.md': `---\ntitel: T\n---\nHet is :getal[${gedrukt}]{uit="${uit}"}.\n`
  })
  return diagnostics
    .filter(({severity}) => severity === 'fout')
    .map(({rule, message}) => `${rule}: ${message}`)
}

test('a unit that the data do not have is told, with both ways out', () => {
  expect(messages('3,1 fte', 'c.los')).toEqual([
    'eenheid-anders: `3,1 fte` noemt een eenheid, en `c.los` heeft er geen; verwacht: `3,1`, of bij de cijfers `eenheid: fte`.'
  ])
  expect(messages('€ 12', 'c.mensen')).toEqual([
    'eenheid-anders: `€ 12` noemt een eenheid, en `c.mensen` heeft er geen; verwacht: `12`, of bij de cijfers `eenheid: euro`.'
  ])
})

test('a unit that is another is told', () => {
  expect(messages('3,1 uur', 'c.fte')).toEqual([
    'eenheid-anders: `3,1 uur` noemt een andere eenheid dan `c.fte`, dat in fte is; verwacht: `3,1 fte`.'
  ])
  expect(messages('5 fte', 'c.deel')).toEqual([
    'eenheid-anders: `5 fte` noemt een andere eenheid dan `c.deel`, dat in procent is; verwacht: `5%`.'
  ])
})

describe('a unit that is its own, in any of its forms, is sound', () => {
  test.each([
    ['3,1', 'c.los'],
    ['3,1 fte', 'c.fte'],
    ['12 uur per week', 'c.uren'],
    ['12 uur', 'c.uren'],
    ['8 weken', 'c.duur'],
    ['€ 4,3 miljoen', 'c.kosten'],
    ['4,3 miljoen euro', 'c.kosten'],
    ['€ 4,3 mln.', 'c.kosten'],
    ['€ 12 per inwoner', 'c.per'],
    ['5%', 'c.deel'],
    ['5 procent', 'c.deel'],
    ['5 procentpunt', 'c.deel'],
    ['12 medewerkers', 'c.mensen'],
    ['twaalf', 'c.mensen'],
    ['25%', 'c.kwart'],
    ['38 bruggen', 'c.bruggen'],
    ['38 brug', 'c.bruggen'],
    ['3 inwoners', 'c.mensjaar']
  ])('%s', (gedrukt, uit) => {
    expect(messages(gedrukt, uit)).toEqual([])
  })
})
