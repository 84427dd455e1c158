import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const TABLE = `titel: Kosten
sleutel: wijk
kolommen:
  - {id: wijk, label: Wijk}
  - {id: begroot_2022, label: Begroot, groep: 2022, eenheid: euro}
  - {id: werkelijk_2022, label: Werkelijk, groep: 2022, eenheid: euro}
  - {id: begroot_2023, label: Begroot, groep: 2023, eenheid: euro}
`
const CSV = 'wijk;begroot_2022;werkelijk_2022;begroot_2023\nNoord;1;2;3\n'
const SURVEY = `titel: Vragen
antwoorden: [eens, oneens]
groepen: {inwoners: vragenlijst, schippers: {bron: vragenlijst, label: Schippers}}
stellingen:
  - {id: veilig, tekst: De brug is veilig., aantallen: {inwoners: [30, 10]}}
`

function told(files: Readonly<Record<string, string>>): [string, string][] {
  const {diagnostics} = analyse({
    'normenkader.yaml': 'hoofdvraag: Wat kost het?\n',
    'bronnen.yaml': 'bronnen: [{id: vragenlijst, soort: enquete, titel: Vragenlijst, datum: 2021}]\n',
    ...files
  })
  return diagnostics
    .filter(({file}) => file.startsWith('cijfers/'))
    .map(({rule, message}): [string, string] => [rule, message])
}

const table = (yaml: string, csv = CSV): [string, string][] =>
  told({'cijfers/kosten.yaml': yaml, 'cijfers/kosten.csv': csv})

test('a table with the same label in two groups, and a survey, are sound', () => {
  expect(table(TABLE)).toEqual([])
  expect(told({'cijfers/vragen.yaml': SURVEY})).toEqual([])
})

describe('what would go unseen is a message', () => {
  test('two columns with one label in one group', () => {
    expect(table(TABLE.replace('Werkelijk, groep', 'Begroot, groep'))).toEqual([
      [
        'dubbel-label',
        'De kolommen `begroot_2022` en `werkelijk_2022` heten allebei “Begroot 2022”, zodat een lezer ze niet uit elkaar houdt; verwacht: een eigen `label`, of een andere `groep`.'
      ]
    ])
  })

  test('a column of one year below the head of another', () => {
    expect(table(TABLE.replace('Werkelijk, groep: 2022', 'Werkelijk, groep: 2023'))).toEqual([
      [
        'groep-ander-jaar',
        'De kolom `werkelijk_2022` noemt 2022 en staat onder de groep 2023; verwacht: één en hetzelfde jaar.'
      ]
    ])
    const named = TABLE.replace('werkelijk_2022, label: Werkelijk,', 'werkelijk, label: Stand 2021,')
    expect(table(named, CSV.replace('werkelijk_2022', 'werkelijk')).map(([rule]) => rule)).toEqual([
      'groep-ander-jaar'
    ])
  })

  test('no year, two years, or a group of words say nothing', () => {
    expect(table(TABLE.replaceAll('werkelijk_2022', 'x'), CSV.replace('werkelijk_2022', 'x'))).toEqual([])
    const two = TABLE.replaceAll('werkelijk_2022', 'van_2021_op_2022')
    expect(table(two, CSV.replace('werkelijk_2022', 'van_2021_op_2022'))).toEqual([])
    expect(table(TABLE.replaceAll('groep: 2022', 'groep: Vorig jaar'))).toEqual([])
  })

  test('columns of how many answered may all be N', () => {
    const columns = ['a', 'b'].map(
      (id) =>
        `  - {id: ${id}, eenheid: rapportcijfer, n: n_${id}}\n  - {id: n_${id}, label: N, eenheid: aantal}\n`
    )
    const yaml = `titel: Cijfers\nsleutel: wijk\nkolommen:\n  - {id: wijk}\n${columns.join('')}rijen: [{wijk: Noord, a: 7, n_a: 4, b: 6, n_b: 2}]\n`
    expect(told({'cijfers/waardering.yaml': yaml})).toEqual([])
  })

  test('two groups of a survey with one label', () => {
    expect(told({'cijfers/vragen.yaml': SURVEY.replace('label: Schippers', 'label: Inwoners')})).toEqual([
      [
        'dubbel-label',
        'De groepen `inwoners` en `schippers` hebben hetzelfde label (“Inwoners”), zodat een lezer ze niet uit elkaar houdt; verwacht: een eigen label voor elke groep.'
      ]
    ])
  })

  test.each(['#DEEL/0!', '#VERW!', '#N/B', '#NAAM?', '#WAARDE!', '#DIV/0!', '#REF!', '#N/A'])(
    '%s is to be mended in Excel',
    (written) => {
      expect(table(TABLE, CSV.replace(';2;', `;${written};`))).toEqual([
        [
          'getal-onleesbaar',
          `In kolom \`werkelijk_2022\` staat \`${written}\`; verwacht: een getal: dit is een fout uit Excel, die in het rekenblad zelf moet worden hersteld.`
        ]
      ])
    }
  )

  test('rows whose name no cell can have get one that it can', () => {
    expect(
      told({'cijfers/Kosten 2025.csv': 'a;b\nx;1\n', 'cijfers/2025.csv': 'a;b\n', 'cijfers/los.csv': 'a;b\n'})
    ).toEqual([
      [
        'csv-zonder-tabel',
        'Bij dit bestand hoort geen tabel, en zijn naam kan geen deel zijn van de naam van een cel; verwacht: de naam `cijfers/cijfers-2025.csv`, met daarnaast `cijfers/cijfers-2025.yaml` met `titel`, `sleutel` en `kolommen`.'
      ],
      [
        'csv-zonder-tabel',
        'Bij dit bestand hoort geen tabel, en zijn naam kan geen deel zijn van de naam van een cel; verwacht: de naam `cijfers/kosten-2025.csv`, met daarnaast `cijfers/kosten-2025.yaml` met `titel`, `sleutel` en `kolommen`.'
      ],
      [
        'csv-zonder-tabel',
        'Bij dit bestand hoort geen tabel; verwacht: `cijfers/los.yaml` met `titel`, `sleutel` en `kolommen`.'
      ]
    ])
  })
})
