import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/model/diagnostic.ts'
import {analyse as run} from '../../src/pipeline.ts'
import {analyse} from '../analyse.ts'

const KOSTEN = `titel: Kosten per wijk
sleutel: wijk
kolommen:
  - {id: wijk}
  - {id: bruggen, eenheid: aantal}
  - {id: goed, eenheid: aantal}
  - {id: a, label: A, eenheid: euro}
  - {id: aandeel, label: Aandeel, formule: "aandeel(goed, bruggen)", eenheid: procent, afronden: 1}
totaal: {opgegeven: {a: 36000}}
eisen: [goed <= bruggen]
`
const CSV = `Wijk;Bruggen;Goed;A
Noord;10;5;12.000
Zuid;20;15;14.000
West;10;10;10.000
`
const JAREN = `titel: Meldingen
sleutel: jaar
kolommen: [{id: jaar}, {id: meldingen, eenheid: aantal}]
rijen:
  - {jaar: 2022, meldingen: 412}
  - {jaar: 2023, meldingen: 455}
totaal: {}
`
const PER = `titel: Per brug
grootheden:
  uren: {label: Uren, waarde: 6.5, eenheid: uur}
  tarief: {waarde: 100, eenheid: euro per uur}
  kosten: {label: Kosten, formule: uren * tarief, eenheid: euro, opgegeven: 650}
  per_brug: {label: Per brug, formule: kosten.totaal.a / kosten.totaal.bruggen, eenheid: euro}
`
const VRAGEN = `titel: Vragen
antwoorden: [{id: eens, waarde: 2}, {id: oneens, waarde: 1}]
groepen: {inwoners: vragenlijst, schippers: {bron: vragenlijst, label: Schippers}}
stellingen:
  - id: veilig
    tekst: De bruggen zijn veilig.
    aantallen: {inwoners: [30, 10], schippers: [20, 10]}
  - id: snel
    tekst: De bruggen gaan snel open.
    aantallen: {inwoners: [20, 20], schippers: [10, 20]}
`
const BEVINDING = `---
titel: Bruggen
normen: []
kern: "Er zijn :getal[40]{uit=kosten.totaal.bruggen} bruggen."
---

In Noord zijn er :getal[5]{uit=kosten.noord.goed} goed, :getal[50%]{uit=kosten.noord.aandeel}; in totaal gaf de gemeente
:getal[€ 36.000]{uit=kosten.totaal.a} uit, :getal[€ 900]{uit=per.per_brug} per brug bij :getal[6,5 uur]{uit=per.uren} en
:getal[€ 650]{uit=per.kosten}. Er waren :getal[455]{uit=meldingen.2023.meldingen} meldingen. Van de
:getal[30]{uit=vragen.veilig.schippers.n} schippers zijn :getal[20]{uit=vragen.veilig.schippers.eens} het eens.

::tabel{uit=kosten}

::tabel{uit=meldingen}

::grafiek{uit=meldingen soort=staaf}

::grafiek{uit=vragen soort=likert}
`

const FILES: Readonly<Record<string, string>> = {
  'normenkader.yaml': 'hoofdvraag: Wat kost het?\n',
  'bronnen.yaml':
    'bronnen:\n  - {id: vragenlijst, soort: enquete, titel: Vragenlijst, populatie: 90, respons: 70, datum: 2021}\n',
  'cijfers/kosten.yaml': KOSTEN,
  'cijfers/kosten.csv': CSV,
  'cijfers/meldingen.yaml': JAREN,
  'cijfers/per.yaml': PER,
  'cijfers/vragen.yaml': VRAGEN,
  'bevindingen/bruggen.md': BEVINDING
}

/** What is said of the numbers of the study, but for rules on text alone. */
function told(changes: Readonly<Record<string, string>>): Diagnostic[] {
  const {diagnostics} = analyse({...FILES, ...changes})
  return diagnostics.filter(
    ({file, rule}) => file.startsWith('cijfers/') || /getal|grafiek|tabel|bewer/u.test(rule)
  )
}

const rules = (changes: Readonly<Record<string, string>>): string[] =>
  told(changes).map(({file, rule, position}) => `${file} ${rule} ${String(position.start.line)}`)

/** One file of the study with something else in it. */
function changed(name: string, from: string | RegExp, to: string): Record<string, string> {
  return {[`cijfers/${name}`]: (FILES[`cijfers/${name}`] ?? '').replace(from, to)}
}

test('the study is sound', () => {
  expect(told({})).toEqual([])
})

describe('one cause in the files of cijfers/ is one message, where it is', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'two rows with one name',
      changed('kosten.csv', 'Zuid;', 'Noord;12;9;96.000\nZuid;'),
      'cijfers/kosten.csv dubbele-rij 3'
    ],
    [
      'two rows with one name, of which one had another',
      changed('meldingen.yaml', '2023', '2022'),
      'cijfers/meldingen.yaml dubbele-rij 6'
    ],
    ['a row without a name', changed('kosten.csv', 'Noord;', ';'), 'cijfers/kosten.csv cel-leeg 2'],
    [
      'a title above the heading',
      {'cijfers/kosten.csv': `Kosten per wijk;;;\n;;;\n${CSV}`},
      'cijfers/kosten.csv kop-niet-bovenaan 1'
    ],
    [
      'a heading that names no column',
      changed('kosten.csv', /^.*\n/u, 'Eerste kop;Tweede kop;Derde kop;Vierde kop\n'),
      'cijfers/kosten.csv onbekende-kolom 1'
    ],
    [
      'a heading without the key',
      changed('kosten.csv', 'Wijk;', 'Plaatsnaam;'),
      'cijfers/kosten.csv onbekende-kolom 1'
    ],
    [
      'a source below the rows',
      {'cijfers/kosten.csv': `${CSV};;;\nBron: jaarstukken;;;\n`},
      'cijfers/kosten.csv regel-zonder-cijfers 6'
    ],
    [
      'a row with a name alone',
      changed('kosten.csv', 'Zuid;20;15;14.000', 'Zuid;;;'),
      'cijfers/kosten.csv regel-zonder-cijfers 3'
    ],
    [
      'a tab in YAML',
      changed('meldingen.yaml', '  - {jaar: 2023', '\t- {jaar: 2023'),
      'cijfers/meldingen.yaml yaml-fout 6'
    ],
    [
      'no key column',
      changed('meldingen.yaml', 'sleutel: jaar\n', ''),
      'cijfers/meldingen.yaml verplichte-sleutel 1'
    ],
    ['a decimal comma in YAML', changed('per.yaml', '6.5', '6,5'), 'cijfers/per.yaml losse-komma 3'],
    ['a number that is none', changed('per.yaml', '6.5', 'zes'), 'cijfers/per.yaml verkeerde-waarde 3'],
    [
      'a misspelt unit',
      changed('kosten.yaml', 'label: A, eenheid: euro', 'label: A, eenheid: eurro'),
      'cijfers/kosten.yaml eenheid-onbekend 7'
    ],
    [
      'a count below zero',
      changed('vragen.yaml', 'schippers: [20, 10]', 'schippers: [20, -2]'),
      'cijfers/vragen.yaml verkeerde-waarde 7'
    ],
    [
      'a count too few',
      changed('vragen.yaml', 'schippers: [20, 10]', 'schippers: [20]'),
      'cijfers/vragen.yaml antwoorden-ongelijk 7'
    ],
    [
      'a group that is not there',
      changed('vragen.yaml', 'schippers: [20, 10]', 'schipper: [20, 10]'),
      'cijfers/vragen.yaml onbekende-verwijzing 7'
    ],
    [
      'two stellingen with one id',
      changed('vragen.yaml', 'id: snel', 'id: veilig'),
      'cijfers/vragen.yaml dubbele-rij 8'
    ]
  ])('%s', (_, changes, place) => {
    expect(rules(changes)).toEqual([place])
  })

  test('a file that is no UTF-8', () => {
    const bytes = Buffer.from(`\ufeff${CSV}`, 'utf16le')
    const files = Object.entries({
      ...FILES,
      'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\nfase: definitief\n'
    })
    const {diagnostics} = run({
      files: files.map(([path, text]) => ({
        path,
        bytes: path === 'cijfers/kosten.csv' ? bytes : new TextEncoder().encode(text)
      })),
      kaders: () => []
    })
    const found = diagnostics.filter(({file, rule}) => file.startsWith('cijfers/') || rule.includes('getal'))
    expect(found.map(({file, rule}) => [file, rule])).toEqual([['cijfers/kosten.csv', 'codering']])
  })
})

describe('many cells with one fault are one message', () => {
  const rows = Array.from({length: 9}, (_, index) => `Wijk${String(index)};10;5;12.000`)

  test('Dutch numbers in a file with commas', () => {
    const csv = ['Wijk;Bruggen;Goed;A', 'Noord;10;5;12.000', ...rows].join('\n').replaceAll(';', ',')
    const [first, ...others] = told({'cijfers/kosten.csv': csv, 'bevindingen/bruggen.md': ''}).filter(
      ({file}) => file === 'cijfers/kosten.csv'
    )
    expect(others).toEqual([])
    expect(first).toMatchObject({
      rule: 'getal-onleesbaar',
      position: {start: {line: 2}},
      message:
        'In kolom `a` staat `12.000`; verwacht: `12000` als het een duizendtal is, of `12.0000` als het drie decimalen zijn. Dit geldt voor nog 9 cellen van deze tabel.',
      hint: 'Zijn de getallen Nederlands geschreven, bewaar het bestand dan met puntkomma’s tussen de cellen.'
    })
    expect(first?.related).toHaveLength(5)
  })

  test('a few are told one by one, and cells with something else each have their own', () => {
    const csv = CSV.replace('12.000', 'n.b.').replace('14.000', 'n.b.').replace('10.000', 'onbekend')
    expect(told({'cijfers/kosten.csv': csv}).map(({position}) => position.start.line)).toEqual([2, 3, 4])
  })
})

describe('what a sound file may hold is no fault', () => {
  test.each<[string, Record<string, string>]>([
    [
      'a name that begins as a note does, with numbers',
      {'cijfers/kosten.csv': CSV.replace('West;', 'Bronbeek;')}
    ],
    [
      'empty cells that are explained',
      {
        'cijfers/kosten.yaml': `${KOSTEN.replace(', opgegeven', '').replace('{opgegeven: {a: 36000}}', '{}')}ontbrekend: {leeg: niet bekend}\n`,
        'cijfers/kosten.csv': `${CSV}Oost;;;\n`,
        'bevindingen/bruggen.md': ''
      }
    ],
    [
      'a unit of its own',
      {
        'cijfers/per.yaml': PER.replace('eenheid: uur}', 'eenheid: dagdeel}').replace(
          'per uur',
          'per dagdeel'
        ),
        'bevindingen/bruggen.md': BEVINDING.replace('6,5 uur', '6,5 dagdeel')
      }
    ],
    ['a file with tabs', {'cijfers/kosten.csv': CSV.replaceAll(';', '\t')}]
  ])('%s', (_, changes) => {
    expect(told(changes).filter(({file}) => file.startsWith('cijfers/'))).toEqual([])
  })
})
