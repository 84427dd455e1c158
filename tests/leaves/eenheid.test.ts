import {expect, test} from 'vitest'
import {meervoud, noemtEenheid} from '../../src/leaves/eenheid.ts'

test('words say a unit by its name, its sign or its plural', () => {
  expect(noemtEenheid('Begroot (€)', 'euro')).toBe(true)
  expect(noemtEenheid('Uren per jaar', 'uur per jaar')).toBe(true)
  expect(noemtEenheid('Weekuren', 'uur')).toBe(false)
  expect(meervoud('dag per week')).toBe('dagen per week')
})

test.each([
  ['bruggen', 'brug'],
  ['brieven', 'brief'],
  ['huizen', 'huis'],
  ['aanvragen', 'aanvraag'],
  ["foto's", 'foto'],
  ['kinderen', 'kind'],
  ['bestellingen per dag', 'bestelling per dag']
])('%s are more of %s', (many, one) => {
  expect(noemtEenheid(many, one)).toBe(true)
})

test.each([
  ['bruggenhoofd', 'brug'],
  ['uur', 'brug'],
  ['weken', 'wijk'],
  ['dagdelen', 'dag']
])('%s are not more of %s', (many, one) => {
  expect(noemtEenheid(many, one)).toBe(false)
})

test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty per jaar'])(
  'a unit may have any name: %s',
  (eenheid) => {
    expect(noemtEenheid('Kosten', eenheid)).toBe(false)
    expect(noemtEenheid(`Kosten in ${eenheid}`, eenheid)).toBe(true)
    expect(meervoud(eenheid)).toBe(eenheid)
  }
)
