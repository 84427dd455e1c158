import {expect, test} from 'vitest'
import {analyse} from './analyse.ts'

const TABLE = `titel: Formatie
sleutel: team
eenheid: fte
kolommen:
  - {id: team, label: Team}
  - {id: oud, label: Oud}
  - {id: nieuw, label: Nieuw}
rijen:
  - {team: Oost, oud: 2, nieuw: ntb}
  - {team: West, oud: 3, nieuw: ntb}
totaal: {label: Samen}
ontbrekend: {ntb: Nog niet ontvangen}
`
const CALCULATION = `titel: Uitkomsten
grootheden:
  hoogste: {formule: max(formatie.nieuw), eenheid: fte}
  bekend: {formule: aantal(formatie.nieuw), eenheid: aantal}
`

test('of values that are all missing there is no total, and not 0', () => {
  const {onderzoek} = analyse({
    'normenkader.yaml': 'hoofdvraag: Hoe groot is de formatie?\n',
    'cijfers/formatie.yaml': TABLE,
    'cijfers/uitkomsten.yaml': CALCULATION
  })
  const [formatie, uitkomsten] = onderzoek?.tabellen ?? []
  expect(formatie?.totaal?.cellen.slice(1).map(({waarde}) => waarde)).toMatchObject([
    {soort: 'getal', getal: '5'},
    {soort: 'ontbreekt', reden: 'Nog niet ontvangen'}
  ])
  expect(uitkomsten?.rijen.map(({cellen: [cel]}) => cel?.waarde)).toMatchObject([
    {soort: 'ontbreekt', reden: 'Nog niet ontvangen'},
    {soort: 'getal', getal: '0'}
  ])
})
