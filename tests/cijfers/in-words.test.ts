import {expect, test} from 'vitest'
import {compose} from '../../src/compose.ts'
import type {Rapport} from '../../src/model/rapport.ts'
import {textOf} from '../../src/render/finish/text.ts'
import type {Node} from '../../src/render/node.ts'
import {analyse} from '../analyse.ts'

const FILES = {
  'onderzoek.yaml': 'titel: T\noverheden: [Waterveen]\n',
  'normenkader.yaml': 'onderdelen: []\n',
  'cijfers/kosten.yaml': `titel: Kosten
eenheid: euro
sleutel: team
kolommen:
  - {id: team, label: Team}
  - {id: b22, label: Begroot, groep: 2022}
  - {id: b23, label: Begroot, groep: 2023}
  - {id: v, label: Verschil, formule: b23 - b22}
rijen:
  - {team: Oost, b22: 1200, b23: 1300}
  - {team: West, b22: 800, b23: Ntb}
  - {team: Zuid, b22: 0, b23: 60}
ontbrekend: {Ntb: {reden: Nog niet bekend, telt-mee: nee}}
totaal: {}
`,
  'cijfers/inzet.yaml': `titel: Inzet
grootheden:
  weken: {label: Werkbare weken, waarde: 46, eenheid: week}
  uren: {label: Uren per week, waarde: 36.04, eenheid: uur per week}
  jaar: {label: Uren per jaar, formule: weken * uren, eenheid: uur, afronden: 10}
  dubbel: {label: Twee jaar, formule: (jaar + jaar) - 0 * jaar, eenheid: uur}
  samen: {label: Kosten van Oost, formule: kosten.oost.b22, eenheid: euro}
`,
  'cijfers/los.yaml': 'titel: Losse aantallen\ngrootheden:\n  a: {label: Teams, waarde: 3, eenheid: aantal}\n'
}

function rapportOf(tekst: string): Rapport {
  const {onderzoek, score} = analyse({...FILES, 'hoofdstukken/i.md': `---\ntitel: I\n---\n${tekst}\n`})
  if (!onderzoek || !score) throw new Error('The study cannot be read.')
  return compose(onderzoek, score, {concept: false, intern: false})
}

/** The rows of a table of the annex. */
function rows(rapport: Rapport, titel: string, key: 'tabel' | 'afleiding'): string[][] {
  const blad = rapport.cijfers.find((each) => each.titel === titel)
  const found: string[][] = []
  const look = (node: Node): void => {
    if (node.type === 'tableRow') found.push((node.children ?? []).map(textOf))
    else node.children?.forEach(look)
  }
  look(blad?.[key]?.tree ?? {type: 'root'})
  return found
}

test('a text that computes has its formula in words, its values and what it prints', () => {
  const tekst = [
    ':getal[4%]{uit="groei(kosten.oost.b22, kosten.oost.b23)"}',
    ':getal[8,3%]{uit="groei(kosten.oost.b22, kosten.oost.b23)"}',
    ':getal[60%]{uit="aandeel(kosten.oost.b22, kosten.totaal.b22)"}',
    ':getal[drie]{uit="los.a + 0"}',
    ':getal[€ 1.360]{uit="som(kosten.b23)"}',
    ':getal[€ 1.200]{uit="kosten.oost.b22 * los.a - kosten.west.b22 * los.a"}',
    ':getal[€ 1.200]{uit=kosten.oost.b22}'
  ]
  expect(rapportOf(tekst.join(' ')).tekstberekeningen).toEqual([
    {
      formule: 'Groei van Oost Begroot 2022 naar 2023 (Kosten)',
      ingevuld: '(€\u00A01.300 − €\u00A01.200) ÷ €\u00A01.200',
      uitkomst: '8% of 8,3%'
    },
    {
      formule: 'Aandeel van Oost Begroot 2022 in Totaal Begroot 2022 (Kosten)',
      ingevuld: '€\u00A01.200 ÷ €\u00A02.000',
      uitkomst: '60%'
    },
    {formule: 'Teams + 0 (Losse aantallen)', ingevuld: '3 + 0', uitkomst: '3'},
    // What does not count is not added.
    {
      formule: 'Som van Begroot 2023 (Kosten)',
      ingevuld: '€\u00A01.300 + €\u00A060',
      uitkomst: '€\u00A01.360'
    },
    {
      formule: '(Oost Begroot 2022 (Kosten) × Teams (Losse aantallen)) − (West Begroot 2022 × Teams)',
      ingevuld: '(€\u00A01.200 × 3) − (€\u00A0800 × 3)',
      uitkomst: '€\u00A01.200'
    }
  ])
})

test('the annex says of a calculation and of a table in words how each number came about', () => {
  const rapport = rapportOf('::tabel{uit=kosten}')
  expect(rows(rapport, 'Inzet', 'tabel').slice(3)).toEqual([
    [
      'Uren per jaar',
      '1.660 uur',
      'Werkbare weken × Uren per week = 46 weken × 36,04 uur per week, afgerond op 10'
    ],
    [
      'Twee jaar',
      '3.315,68 uur',
      'Uren per jaar + Uren per jaar − (0 × Uren per jaar) = 1.657,84 uur + 1.657,84 uur − (0 × 1.657,84 uur)'
    ],
    ['Kosten van Oost', '€\u00A01.200', 'Oost Begroot 2022 (Kosten)']
  ])
  expect(rows(rapport, 'Kosten', 'afleiding').slice(1, 3)).toEqual([
    ['Verschil', 'Begroot 2023 − Begroot 2022, in elke rij'],
    ['Totaal Begroot 2022', 'som van Begroot 2022 = €\u00A01.200 + €\u00A0800 + €\u00A00 = €\u00A02.000']
  ])
})

test('where all is given there is no column that says so', () => {
  expect(rows(rapportOf(''), 'Losse aantallen', 'tabel')).toEqual([
    ['Grootheid', 'Waarde'],
    ['Teams', '3']
  ])
})
