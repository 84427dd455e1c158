import {describe, expect, test} from 'vitest'
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

describe('a number with the sign of another unit', () => {
  const read = (eenheid: string, csv: string): [string, string][] =>
    analyse({
      'normenkader.yaml': 'onderdelen: []\n',
      'cijfers/t.yaml': `titel: T\nsleutel: naam\nkolommen: [{id: naam}, {id: a${eenheid}}]\n`,
      'cijfers/t.csv': csv
    }).diagnostics.map(({rule, message}) => [rule, message])

  test.each([
    [', eenheid: fte', 'naam;a\nA;12%\nB;3\n', '(eenheid `fte`) staat `12%`', '%', 'procent'],
    [', eenheid: aantal', 'naam;a\nA;3\nB;"€ 12"\n', '(eenheid `aantal`) staat `€ 12`', '€', 'euro'],
    [', eenheid: euro', 'naam;a\nA;12 %\n', '(eenheid `euro`) staat `12 %`', '%', 'procent'],
    [', eenheid: procent', 'naam;a\nA;€ 12\n', '(eenheid `procent`) staat `€ 12`', '€', 'euro'],
    [
      '',
      'naam;a\nA;12%\nB;13%\nC;1\n',
      '(zonder eenheid) staat `12%`, en ook in 1 andere cel een `%`',
      '%',
      'procent'
    ],
    ['', 'naam;a\nA;1%\nB;2%\nC;3%\n', 'staat `1%`, en ook in 2 andere cellen een `%`', '%', 'procent']
  ])('in a column%s: %#', (eenheid, csv, what, sign, unit) => {
    const found = read(eenheid, csv)
    expect(found).toEqual([['eenheid-anders', expect.stringContaining(`In kolom \`a\` `)]])
    expect(found[0]?.[1]).toContain(
      `${what}; verwacht: getallen zonder \`${sign}\`, of bij deze kolom \`eenheid: ${unit}\`.`
    )
  })

  test.each([
    [', eenheid: euro', 'naam;a\nA;€ 12\nB;"€ 1.200"\nC;12 €\n'],
    [', eenheid: euro per uur', 'naam;a\nA;€ 12\n'],
    [', eenheid: procent', 'naam;a\nA;12%\nB;"12 %"\n'],
    [', eenheid: "%"', 'naam;a\nA;12%\n']
  ])('is sound in its own: %s', (eenheid, csv) => {
    expect(read(eenheid, csv)).toEqual([])
  })

  test('in rows of YAML, where a text is no number at all it is told as that', () => {
    const rows = (cells: string): [string, string][] =>
      analyse({
        'normenkader.yaml': 'onderdelen: []\n',
        'cijfers/t.yaml': `titel: T\nsleutel: naam\nkolommen: [{id: naam}, {id: a, eenheid: fte}]\nrijen: [{naam: A, a: "${cells}"}]\n`
      }).diagnostics.map(({rule, message}) => [rule, message])
    expect(rows('12%')).toEqual([['eenheid-anders', expect.stringContaining('staat `12%`')]])
    expect(rows('12')).toEqual([])
    expect(rows('circa 12%')).toEqual([['getal-onleesbaar', expect.stringContaining('`circa 12%`')]])
  })
})

test('a formula over words is one fault, however many words there are', () => {
  const table = (formule: string): string[] =>
    analyse({
      'normenkader.yaml': 'onderdelen: []\n',
      'cijfers/t.yaml': `titel: T\nsleutel: naam\nkolommen: [{id: naam}, {id: wijk, eenheid: tekst}, {id: a}, {id: b, formule: ${formule}}]\n`,
      'cijfers/t.csv': 'naam;wijk;a\nA;Noord;1\nB;Zuid;2\nC;West;3\n'
    }).diagnostics.map(({message}) => message)
  expect(table('a + wijk')).toEqual(['`a + wijk`: `wijk` is tekst; verwacht: een getal om mee te rekenen.'])
  expect(table('som(t.wijk)')).toEqual([
    '`som(t.wijk)`: `t.wijk` is tekst; verwacht: een getal om mee te rekenen.'
  ])
  expect(table('a + 1')).toEqual([])
})
