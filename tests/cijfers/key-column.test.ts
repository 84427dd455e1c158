import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

function told(sleutel: string, rows: Record<string, string>): [string, number, string][] {
  const {diagnostics} = analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/kosten.yaml': `titel: Kosten
sleutel: ${sleutel}
kolommen: [{id: categorie}, {id: b, eenheid: euro}]
totaal: {}
eisen: [b > 0]
${rows['rijen'] ?? ''}
`,
    ...(rows['csv'] !== undefined && {'cijfers/kosten.csv': rows['csv']}),
    'cijfers/uit.yaml': 'titel: U\ngrootheden:\n  x: {formule: kosten.loon.b, eenheid: euro}\n'
  })
  return diagnostics
    .filter(({file}) => file.startsWith('cijfers/'))
    .map(({rule, position, message}) => [rule, position.start.line, message])
}

const CSV = {csv: 'categorie;b\nLoon;2\nHuur;3\n'}
const RIJEN = {rijen: 'rijen: [{categorie: Loon, b: 2}, {categorie: Huur, b: 3}]'}

test.each([CSV, RIJEN])('a key column that is misspelt is one message, where it stands', (rows) => {
  expect(told('categorie', rows)).toEqual([])
  expect(told('categori', rows)).toEqual([
    [
      'onbekende-kolom',
      2,
      'De tabel heeft geen kolom `categori`, waarnaar haar rijen heten; bedoelt u `categorie`?'
    ]
  ])
})

test.each([CSV, RIJEN])('and so is one that resembles none', (rows) => {
  expect(told('onderwerp', rows)).toEqual([
    [
      'onbekende-kolom',
      2,
      'De tabel heeft geen kolom `onderwerp`, waarnaar haar rijen heten; verwacht: het id van een van de kolommen, zoals `categorie`.'
    ]
  ])
})

test('where there are no rows, none is expected', () => {
  const messages = told('categorie', {csv: 'categorie;b\n'}).map(([, , message]) => message)
  expect(messages.join('\n')).toContain('`kosten` heeft geen rij `loon`; die heeft er geen.')
  expect(messages.join('\n')).not.toMatch(/verwacht: *\./u)
})
