import {describe, expect, test} from 'vitest'
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

describe('a row with a word for a total in a longer name', () => {
  const rows = (analysis: Analysis): string[] | undefined =>
    analysis.onderzoek?.tabellen[0]?.rijen.map(({id}) => id)
  const of = (csv: string): Analysis => study(table('totaal: {}'), `post;b\n${csv}`)

  test.each(['Totaal 2019', 'Totale kosten', 'Kosten totaal', 'Jeugd (subtotaal)'])(
    '%s is told where it is the sum of the rows above',
    (naam) => {
      const found = of(`Loon;2\nHuur;3\n${naam};5\n`)
      expect(faults(found)).toEqual([['rij-is-totaal', 4]])
      expect(rows(found)).toEqual(['loon', 'huur'])
      expect(found.diagnostics[0]?.message).toBe(
        `Deze rij is zelf een totaal (\`${naam}\`: de som van de 2 rijen erboven) en zou dubbel tellen; verwacht: de tabel zonder deze rij, en haar bedragen bij \`totaal\` onder \`opgegeven\`.`
      )
    }
  )

  test('so is each of two parts and the whole, in one message each', () => {
    const found = of('Loon;2\nHuur;3\nSubtotaal Jeugd;5\nZorg;7\nHulp;1\nSubtotaal Wmo;8\nTotale kosten;13\n')
    expect(faults(found)).toEqual([
      ['rij-is-totaal', 4],
      ['rij-is-totaal', 7],
      ['rij-is-totaal', 8]
    ])
    expect(rows(found)).toEqual(['loon', 'huur', 'zorg', 'hulp'])
    expect(found.diagnostics[0]?.message).toMatch(/verwacht: de tabel zonder deze rij\.$/u)
    expect(found.diagnostics[2]?.message).toContain('de som van de 4 rijen erboven')
  })

  test('or of the rows below, and as far as rounding goes', () => {
    expect(faults(of('Totale kosten;5\nLoon;2\nHuur;3\n'))).toEqual([['rij-is-totaal', 2]])
    expect(faults(of('Loon;2,1\nHuur;3,1\nTotale kosten;5,3\n'))).toEqual([['rij-is-totaal', 4]])
    expect(faults(of('Loon;2,1\nHuur;3,1\nTotale kosten;5,4\n'))).toEqual([])
  })

  test.each([
    'Totaalpakket;5\nLoon;2\nHuur;3\n',
    'Loon;2\nHuur;3\nTotaalpakket;5\n',
    'Klachten;2\nBezwaren;3\nTotaal aantal meldingen;40\n',
    'Loon;5\nTotaal aantal meldingen;5\n',
    'Loon;0\nHuur;0\nTotale kosten;0\n',
    'Totaal 2019;2\nTotaal 2020;3\nTotaal 2021;4\n'
  ])('is a row as any other where its numbers say no such thing: %s', (csv) => {
    expect(faults(of(csv))).toEqual([])
    expect(rows(of(csv))).toHaveLength(csv.trim().split('\n').length)
  })

  test('in a table of more columns most of them must say so', () => {
    const wide = 'titel: K\nsleutel: post\nkolommen: [{id: post}, {id: a}, {id: b}, {id: c}]\ntotaal: {}\n'
    const made = (last: string): Analysis => study(wide, `post;a;b;c\nLoon;2;3;4\nHuur;5;6;7\n${last}\n`)
    expect(rows(made('Totaal 2019;7;9;12'))).toHaveLength(2)
    expect(rows(made('Totaal 2019;7;10;12'))).toHaveLength(3)
  })
})

const PAIRS = `titel: Kosten
sleutel: wijk
kolommen: [{id: wijk}, {id: a, eenheid: euro}, {id: b, eenheid: euro}]
totaal: {}
`

test('the first or last row that is the sum of all others in several columns is a total, whatever its name', () => {
  const found = (csv: string): unknown[] =>
    analyse({
      'normenkader.yaml': 'hoofdvraag: Wat kost het?\n',
      'cijfers/kosten.yaml': PAIRS,
      'cijfers/kosten.csv': `wijk;a;b\n${csv}`
    })
      .diagnostics.filter(({file}) => file === 'cijfers/kosten.csv')
      .map(({rule, position}) => [rule, position.start.line])
  expect(found('Noord;1;4\nZuid;2;5\nWest;3;6\nWaterveen;6;15\n')).toEqual([['rij-is-totaal', 5]])
  expect(found('Waterveen;6;15\nNoord;1;4\nZuid;2;5\nWest;3;6\n')).toEqual([['rij-is-totaal', 2]])
  expect(found('Noord;1;4\nZuid;2;5\nWest;3;6\nOost;6;14\n')).toEqual([])
  expect(found('Noord;1;4\nZuid;2;5\nOost;3;9\n')).toEqual([])
})
