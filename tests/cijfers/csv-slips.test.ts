import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

function messages(csv: string): [string, string][] {
  return analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/t.yaml': 'titel: T\nsleutel: naam\nkolommen: [{id: naam}, {id: a, eenheid: euro}]\n',
    'cijfers/t.csv': csv
  }).diagnostics.map(({rule, message}) => [rule, message])
}

test('thousands and decimals the other way round are told as the other notation', () => {
  expect(messages('naam;a\nA;1.200,50\nB;1,200.50\n')).toEqual([
    ['getal-onleesbaar', expect.stringContaining('verwacht: Nederlandse notatie, zoals `1200,50`')]
  ])
  expect(messages('naam;a\nA;1.200,50\nB;1200,50\n')).toEqual([])
})

test('a column with cells and without a heading is told by its place', () => {
  expect(messages('naam;;a\nA;5;1\n')).toEqual([
    [
      'onbekende-kolom',
      'Kolom 2 van dit bestand heeft geen kop; verwacht: het id of label van een kolom van deze tabel, of een bestand zonder deze kolom.'
    ]
  ])
  expect(messages('naam;a;\nA;1;\n')).toEqual([])
})
