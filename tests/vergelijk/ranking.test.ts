import {expect, test} from 'vitest'
import {compared} from './compared.ts'
import {bijdrage, SAMEN} from './studies.ts'

const study = (naam: string, toegang: string, plan: string, budget: string) =>
  bijdrage({naam, oordelen: {toegang, plan, budget}})

test('there is none unless asked for', () => {
  expect(
    compared([study('Aa', 'niet', 'niet', 'niet'), study('Bee', 'deels', 'deels', 'deels')]).vergelijking
  ).not.toHaveProperty('rangorde')
})

test('is over the norms on which all have a judgement; equals share a place', () => {
  const all = [
    study('Aa', 'voldaan', 'deels', 'niet-onderzocht'),
    study('Bee', 'deels', 'voldaan', 'voldaan'),
    study('Cee', 'niet', 'deels', 'voldaan')
  ]
  const {vergelijking} = compared(all, {rangorde: true})
  expect(vergelijking.rangorde).toEqual({
    normen: 2,
    plaatsen: [
      {plaats: 1, kolom: 'k1', gemiddelde: '0,75'},
      {plaats: 1, kolom: 'k2', gemiddelde: '0,75'},
      {plaats: 3, kolom: 'k3', gemiddelde: '0,25'}
    ]
  })
})

test('is refused where levels have no numbers, or no norm is shared by all', () => {
  const mute = SAMEN.replaceAll(/, waarde: [\d.]+/gu, '').replace('versie: 1.0.0', 'versie: 3.0.0')
  const silent = ['Aa', 'Bee'].map((naam) =>
    bijdrage({naam, kader: 'samen@3.0.0', kaders: [mute], oordelen: {plan: 'deels'}})
  )
  expect(compared(silent, {rangorde: true}).vergelijking.rangorde?.geen).toContain('hebben geen waarde')
  const apart = [
    study('Aa', 'voldaan', 'niet-onderzocht', 'niet-onderzocht'),
    bijdrage({naam: 'Bee', oordelen: {plan: 'deels'}})
  ]
  expect(compared(apart, {rangorde: true}).vergelijking.rangorde?.geen).toContain(
    'geen norm waarop alle kolommen'
  )
})
