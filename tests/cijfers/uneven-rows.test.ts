import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/model/diagnostic.ts'
import {analyse} from '../analyse.ts'

const TABLE = `titel: Kosten
sleutel: post
kolommen: [{id: post}, {id: a, eenheid: euro}, {id: b, eenheid: euro}]
totaal: {}
eisen: [kosten.totaal.b = 5]
`

function told(csv: string, table = TABLE): readonly Diagnostic[] {
  const {diagnostics} = analyse({
    'normenkader.yaml': 'hoofdvraag: Wat kost het?\n',
    'cijfers/kosten.yaml': table,
    'cijfers/kosten.csv': csv,
    'cijfers/uit.yaml': 'titel: U\ngrootheden:\n  x: {formule: kosten.totaal.a, eenheid: euro}\n'
  })
  return diagnostics.filter(({file}) => file.startsWith('cijfers/'))
}

const places = (csv: string): [string, number | undefined][] =>
  told(csv).map(({rule, position}) => [rule, position.start.line])

describe('a row with other cells than the heading has one message, and nothing follows from it', () => {
  test.each([
    [
      'more',
      'post;a;b\nLoon;1;5\nHuur;1;2;3\n',
      'Deze rij heeft 4 cellen, de kop 3; verwacht: evenveel. Staat er een puntkomma te veel, of hoort een bedrag of tekst met een puntkomma erin tussen aanhalingstekens?'
    ],
    ['a decimal comma', 'post,a,b\nLoon,1,5\nHuur,1,2,3\n', 'Staat er een komma te veel'],
    ['text in front of the numbers', 'post;a;b\nLoon;1;5\nHuur; kale;1;2\n', 'Deze rij heeft 4 cellen'],
    [
      'fewer',
      'post;a;b\nLoon;1;5\nHuur;1\n',
      'Deze rij heeft 2 cellen, de kop 3; verwacht: evenveel. Ontbreekt er een puntkomma?'
    ],
    ['one', 'post;a;b\nLoon;1;5\nHuur\n', 'Deze rij heeft 1 cel,'],
    ['the name of another row', 'post;a;b\nLoon;1;5\nLoon;1\n', 'Deze rij heeft 2 cellen'],
    ['no name', 'post;a;b\nLoon;1;5\n;1;2;3\n', 'Deze rij heeft 4 cellen'],
    ['a line that names the delimiter', 'sep=;\npost;a;b\n\nHuur;1\n', 'Deze rij heeft 2 cellen', 4]
  ])('%s', (_, csv, message, line = 3) => {
    const found = told(csv)
    expect(found).toMatchObject([
      {rule: 'rij-ongelijk', file: 'cijfers/kosten.csv', position: {start: {line}}}
    ])
    expect(found[0]?.message).toContain(message)
  })
})

test.each([
  ['empty cells beyond the heading', 'post;a;b\nLoon;1;5;;\n'],
  ['empty cells in every row', 'post;a;b;;\nLoon;1;5;;\n'],
  ['empty cells of the heading alone', 'post;a;b;;\nLoon;1;5\n'],
  ['rows with nothing on them', 'post;a;b\n\nLoon;1;5\n;;\n;\n ; ;;\n'],
  ['a delimiter between quotation marks', 'post;a;b\n"Loon; bruto";1;5\n']
])('%s are no fault', (_, csv) => {
  expect(told(csv)).toEqual([])
})

test('what stands below no heading is told at the heading', () => {
  expect(places('post;a;b;\nLoon;1;5;7\nHuur;0;0;7\n')).toEqual([['onbekende-kolom', 1]])
})

test('a row that only csv-parse reads has the same message', () => {
  const long = 'x'.repeat(350_000)
  expect(places(`post;a;b\nLoon;1;5\n"${long}";1;2;3\nHuur;1\n`)).toEqual([
    ['rij-ongelijk', 3],
    ['rij-ongelijk', 4]
  ])
})

test('in any file each row that is uneven is told, and no other', () => {
  const cell = fc.constantFrom('1', '"2"', '3,5')
  const row = fc.tuple(fc.array(cell, {maxLength: 4}), fc.nat(2))
  fc.assert(
    fc.property(fc.array(row, {minLength: 1, maxLength: 6}), fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const lines = rows.map(
        ([cells, empty], at) => [`r${String(at)}`, ...cells].join(';') + ';'.repeat(empty)
      )
      const wrong = rows.flatMap(([cells, empty], at) =>
        cells.length > 2 || cells.length + empty < 2 ? [at + 2] : []
      )
      const found = places(['post;a;b', ...lines].join(end)).filter(([rule]) => rule === 'rij-ongelijk')
      expect(found.map(([, line]) => line)).toEqual(wrong)
    }),
    {numRuns: 60}
  )
})
