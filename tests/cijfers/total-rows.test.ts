import {expect, test} from 'vitest'
import type {Analysis} from '../../src/pipeline.ts'
import {analyse} from '../analyse.ts'

const table = (totaal: string): string => `titel: Kosten
sleutel: post
kolommen: [{id: post}, {id: b, eenheid: euro}]
${totaal}
`

function study(kosten: string, csv?: string): Analysis {
  return analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/kosten.yaml': kosten,
    ...(csv !== undefined && {'cijfers/kosten.csv': csv}),
    'cijfers/uit.yaml': 'titel: U\ngrootheden:\n  x: {formule: kosten.totaal.b, eenheid: euro}\n'
  })
}

const faults = ({diagnostics}: Analysis): [string, number | undefined][] =>
  diagnostics
    .filter(({file}) => file.startsWith('cijfers/'))
    .map(({rule, position}) => [rule, position.start.line])

test.each(['Totaal', 'TOTAAL', 'Total', '"Totaal:"', 'Subtotaal', 'Som', 'Samen'])(
  'a row %s that is a total itself is told, and is neither counted nor named',
  (naam) => {
    const found = study(table('totaal: {label: Samen}'), `post;b\n${naam};5\nLoon;2\nHuur;3\n`)
    expect(faults(found)).toEqual([['rij-is-totaal', 2]])
    const [kosten, uit] = found.onderzoek?.tabellen ?? []
    expect(kosten?.rijen.map(({id}) => id)).toEqual(['loon', 'huur'])
    expect(kosten?.rijen.map(({cellen}) => cellen[1]?.waarde)).toMatchObject([{getal: '2'}, {getal: '3'}])
    expect(kosten?.totaal?.cellen[1]?.waarde).toMatchObject({getal: '5'})
    expect(uit?.rijen[0]?.cellen[0]?.waarde).toMatchObject({getal: '5'})
  }
)

test('the message says where the amounts belong', () => {
  const {diagnostics} = study(table('totaal: {}'), 'post;b\nLoon;2\nTotaal;2\n')
  expect(diagnostics.find(({rule}) => rule === 'rij-is-totaal')?.message).toBe(
    'Deze rij is zelf een totaal (`Totaal`) en zou dubbel tellen; verwacht: de tabel zonder deze rij, en haar bedragen bij `totaal` onder `opgegeven`.'
  )
})

test('two of them, and one of which the cells do not fit, have one message each', () => {
  const found = study(table('totaal: {}'), 'post;b\nTotaal;5\nLoon;2\ntotaal;5\nSom;1;2\nHuur;x\n')
  expect(faults(found)).toEqual([
    ['rij-is-totaal', 2],
    ['rij-is-totaal', 4],
    ['rij-ongelijk', 5],
    ['getal-onleesbaar', 6]
  ])
})

test('a row in YAML as well', () => {
  const found = study(table('totaal: {}\nrijen:\n  - {post: Loon, b: 2}\n  - {post: Totaal, b: 2}'))
  expect(faults(found)).toEqual([['rij-is-totaal', 7]])
})

test('a table without totals may have such a row', () => {
  const found = study(table(''), 'post;b\nLoon;2\nTotaal;5\n')
  expect(faults(found)).toEqual([])
  expect(found.onderzoek?.tabellen[1]?.rijen[0]?.cellen[0]?.waarde).toMatchObject({getal: '5'})
})
