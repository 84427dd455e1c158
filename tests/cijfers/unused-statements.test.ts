import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const TABLE = `titel: T
sleutel: naam
kolommen:
  - {id: naam}
  - {id: a, opgegeven: {een: 5}}
  - {id: p, eenheid: procent}
  - {id: f, formule: a * 2, opgegeven: {eem: 5, een: 2}}
rijen:
  - {naam: Een, a: 1, p: 10}
totaal: {opgegeven: {p: 99, b: 3, a: 1, f: 2}}
`

test('what the source printed and nothing is held against is told at its place', () => {
  const {diagnostics} = analyse({'normenkader.yaml': 'onderdelen: []\n', 'cijfers/t.yaml': TABLE})
  const unused = diagnostics.filter(({rule}) => rule === 'opgave-zonder-uitkomst')
  expect(unused.map(({position, message}) => [position.start.line, message])).toEqual([
    [5, expect.stringContaining('Kolom `a` heeft geen formule')],
    [7, expect.stringContaining('De tabel heeft geen rij `eem`; bedoelt u `een`?')],
    [10, expect.stringContaining('Kolom `p` heeft geen totaal')],
    [10, expect.stringContaining('De tabel heeft geen kolom `b`')]
  ])
  expect(diagnostics.filter(({severity}) => severity === 'fout')).toHaveLength(4)
})

const table = (kolom: string, rijen: string, totaal = ''): string =>
  `titel: T\nsleutel: naam\nkolommen:\n  - {id: naam}\n  - {id: a}\n  - ${kolom}\nrijen:\n${rijen}${totaal}`

const found = (yaml: string): [string, string][] =>
  analyse({'normenkader.yaml': 'onderdelen: []\n', 'cijfers/t.yaml': yaml}).diagnostics.map(
    ({rule, message}) => [rule, message]
  )

const COMPUTED = '{id: f, formule: a * 2, opgegeven: {een: 5}}'

test('a cell with a number of its own is not computed, so nothing is held against it', () => {
  expect(found(table(COMPUTED, '  - {naam: Een, a: 1, f: 4}\n'))).toEqual([
    [
      'opgave-zonder-uitkomst',
      'In rij `een` staat in kolom `f` zelf `4`, dus daar wordt niets berekend om dit tegen te houden; verwacht: een lege cel, die uit `a * 2` volgt, of geen `opgegeven`.'
    ]
  ])
})

test.each([
  [COMPUTED, '{naam: Een, a: 1}'],
  [COMPUTED, '{naam: Een, a: 1, f: "=a * 3"}'],
  ['{id: f, opgegeven: {een: 5}}', '{naam: Een, a: 1, f: "=a * 3"}']
])('a cell with the formula of %s, or its own, in %s is held against it', (kolom, rij) => {
  expect(found(table(kolom, `  - ${rij}\n`)).map(([rule]) => rule)).toEqual(['opgave-wijkt-af'])
  expect(
    found(table(kolom.replace('een: 5', rij.includes('=') ? 'een: 3' : 'een: 2'), `  - ${rij}\n`))
  ).toEqual([])
})

const TOTAL = '{id: f, formule: a * 2, opgegeven: {totaal: 5}}'

test('the total is stated at the total, and a row that is one has one message', () => {
  expect(found(table(TOTAL, '  - {naam: Een, a: 1}\n', 'totaal: {}\n'))).toEqual([
    [
      'opgave-zonder-uitkomst',
      'Het totaal is geen rij; verwacht: wat de bron als totaal afdrukt bij `totaal`, onder `opgegeven: {f: …}`.'
    ]
  ])
  const rows = '  - {naam: Een, a: 1}\n  - {naam: Totaal, a: 1}\n'
  expect(found(table(TOTAL, rows, 'totaal: {}\n')).map(([rule]) => rule)).toEqual(['rij-is-totaal'])
  expect(found(table(TOTAL.replace('5', '2'), rows))).toEqual([])
})
