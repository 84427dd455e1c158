import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import type {Analysis} from '../../src/pipeline.ts'

const SOUND = `titel: Tevreden
antwoorden: [eens, oneens]
groepen: {m: em, c: ec}
stellingen:
  - id: snel
    tekst: Snel.
    aantallen: {m: [15, 10], c: [30, 20]}
    opgegeven: {m: {n: 25, procenten: [60, 40]}}
`

function survey(...[from = '', to = '']: string[]): Analysis {
  return analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'bronnen.yaml':
      'bronnen: [{id: em, soort: enquete, titel: M, respons: 60, populatie: 90}, {id: ec, soort: enquete, titel: C, respons: 60, populatie: 90}]\n',
    'cijfers/t.yaml': SOUND.replace(from, to)
  })
}

function faults({diagnostics}: Analysis): [string, string, string][] {
  return diagnostics
    .filter(({severity}) => severity === 'fout')
    .map(({rule, message, position: {start}}) => [
      rule,
      message,
      `${String(start.line)}:${String(start.column)}`
    ])
}

test('a sound survey has no message, and may ask one group alone', () => {
  expect(faults(survey())).toEqual([])
  expect(faults(survey(', c: [30, 20]'))).toEqual([])
})

describe('an answer with the name of a column of the survey itself', () => {
  test.each([
    ['[n, oneens]', 'n', 'heet zoals de kolom met het aantal antwoorden', 'antwoord-n', '2:14'],
    ['[{id: n, label: Nee}, oneens]', 'n', 'heet zoals de kolom met het aantal', 'antwoord-n', '2:19'],
    ['[eens, gemiddelde]', 'gemiddelde', 'heet zoals de kolom met het gem', 'antwoord-gemiddelde', '2:20'],
    ['[oneens_procent, oneens]', 'oneens_procent', 'heet zoals een kolom met perc', 'oneens-procent', '2:14'],
    ['[eens, eens]', 'eens', 'staat er twee keer', 'eens-2', '2:20']
  ])('%s', (answers, id, why, instead, place) => {
    const analysis = survey('[eens, oneens]', answers)
    expect(faults(analysis)).toEqual([
      ['dubbele-kolom', expect.stringContaining(`Het antwoord \`${id}\` ${why}`), place]
    ])
    expect(faults(analysis)[0]?.[1]).toContain(`verwacht: een ander id, zoals \`${instead}\`.`)
    const [tabel] = analysis.onderzoek?.tabellen ?? []
    const waarde = (kolom: number): unknown => tabel?.cel(0, kolom).waarde
    expect([waarde(2), waarde(3)]).toEqual([
      {soort: 'getal', getal: '25'},
      {soort: 'getal', getal: '0.6'}
    ])
  })

  test('of part of a name nothing is said', () => {
    expect(faults(survey('[eens, oneens]', '[nee, procent]'))).toEqual([])
  })
})

describe('numbers that do not fit their survey', () => {
  test.each([
    [
      '{m: [15, 10], c: [30, 20]}\n    opgegeven: {m: {n: 25, procenten: [60, 40]}}',
      '{}',
      'antwoorden-ongelijk',
      'Stelling `snel` heeft geen aantallen; verwacht: minstens één groep met één aantal per antwoord, zoals `m: [12, 6, 3]`.'
    ],
    [
      '[60, 40]',
      '[60]',
      'antwoorden-ongelijk',
      'Hier staat 1 percentage bij 2 antwoorden; verwacht: één percentage per antwoord, in de volgorde van `antwoorden`.'
    ],
    [
      '[15, 10]',
      '[15, 10, 0]',
      'antwoorden-ongelijk',
      'Hier staan 3 aantallen bij 2 antwoorden; verwacht: één aantal per antwoord, in de volgorde van `antwoorden`.'
    ],
    [
      'm: [15, 10], ',
      '',
      'opgave-zonder-uitkomst',
      'Groep `m` heeft bij deze stelling geen `aantallen`, dus er is niets om dit tegen te houden; verwacht: `m` ook bij `aantallen`.'
    ],
    [
      'n: 25, ',
      'gemiddelde: 2.4, ',
      'opgave-zonder-uitkomst',
      'Er is geen gemiddelde om dit tegen te houden, want de antwoorden hebben geen waarde; verwacht: bij elk antwoord een `waarde`.'
    ]
  ])('%s as %s', (from, to, rule, message) => {
    expect(faults(survey(from, to))).toEqual([[rule, message, expect.any(String)]])
  })
})
