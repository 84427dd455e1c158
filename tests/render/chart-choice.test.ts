import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {htmlOf, type Study} from './study.ts'

const TABEL = `titel: Lasten
bronnen: [b]
sleutel: team
kolommen:
  - {id: team, label: Team}
  - {id: begroot, label: Begroot, eenheid: euro}
  - {id: besteed, label: Besteed, eenheid: euro}
  - {id: formatie, label: Formatie, eenheid: fte}
  - {id: verschil, label: Verschil, eenheid: euro, formule: besteed - begroot}
rijen:
  - {team: Oost, begroot: 1200, besteed: 1100, formatie: 2.5}
  - {team: West, begroot: 800, besteed: 950, formatie: 2}
`
const text = (node: Element | null | undefined): string => node?.textContent.trim() ?? ''

function study(attributes: string): Study {
  return {cijfers: {lasten: TABEL}, tekst: `::grafiek{uit=lasten ${attributes}}`}
}

function messages(attributes: string, tabel = TABEL): string[] {
  return analyse({
    'onderzoek.yaml': 'titel: Voorbeeld\noverheden: [GM0037]\nfase: definitief\n',
    'normenkader.yaml': 'onderdelen: []\n',
    'bronnen.yaml': 'bronnen: [{id: b, soort: document, titel: Rekening}]\n',
    'cijfers/lasten.yaml': tabel,
    'hoofdstukken/h.md': `---\ntitel: Geld\n---\n::grafiek{${attributes}}\n`
  })
    .diagnostics.filter(({rule}) => rule.startsWith('grafiek-'))
    .map(({rule, message}) => `${rule}: ${message}`)
}

test('a chart shows the columns that its author chose, computed ones too', async () => {
  const html = await htmlOf(study('kolommen="verschil begroot"'))
  expect(text(html.querySelector('figcaption'))).toBe('Figuur 1: Lasten (alleen Begroot en Verschil)')
  expect(text(html.querySelector('.noot'))).toContain('Niet in de grafiek: Besteed en Formatie (fte).')
  const alt = html.querySelector('figure img')?.getAttribute('alt') ?? ''
  expect(alt).toContain('‘Begroot’ en ‘Verschil’')
  expect(alt).not.toContain('Besteed')
  // The numbers below it are those of the whole table.
  expect([...html.querySelectorAll('th')].map(text)).toContain('Besteed (euro)')
})

test('of another unit alone, and over a line', async () => {
  const html = await htmlOf(study('soort=lijn kolommen=formatie'))
  expect(html.querySelector('figure img')?.getAttribute('alt')).toContain('in fte')
})

test('a choice of all that it would show says no more than without', async () => {
  const tabel = TABEL.replace(/ {2}- \{id: (?:formatie|verschil).*\n/gu, '').replaceAll(
    /, formatie: [\d.]+/gu,
    ''
  )
  const html = await htmlOf({
    cijfers: {lasten: tabel},
    tekst: '::grafiek{uit=lasten kolommen="begroot besteed"}'
  })
  expect(text(html.querySelector('figcaption'))).toBe('Figuur 1: Lasten (in euro)')
  expect(text(html.querySelector('.noot'))).not.toContain('Niet in de grafiek')
})

test.each([
  [
    'uit=lasten kolommen="begrot"',
    'grafiek-onbekend: lasten heeft geen kolom `begrot`; bedoelt u `begroot`?'
  ],
  [
    'uit=lasten kolommen="begroot winst"',
    'grafiek-onbekend: lasten heeft geen kolom `winst`; verwacht: een of meer van `begroot`, `besteed`, `formatie` en `verschil`.'
  ],
  [
    'uit=lasten kolommen="begroot, team"',
    'grafiek-onbekend: In de kolom `team` van lasten staan geen getallen; verwacht: een of meer van `begroot`, `besteed`, `formatie` en `verschil`.'
  ],
  [
    'uit=lasten kolommen="begroot formatie"',
    'grafiek-onvolledig: Hoofdstuk h zet een grafiek van lasten in euro, zonder "Formatie" (fte); verwacht: bij `kolommen` namen met één eenheid, en een grafiek voor elke andere eenheid.'
  ],
  [
    'uit=oordelen soort=warmte kolommen=begroot',
    'grafiek-onbekend: Een grafiek van oordelen toont ze allemaal; verwacht: geen `kolommen`.'
  ]
])('what cannot be shown is a message: %s', (attributes, message) => {
  expect(messages(attributes)).toEqual([message])
})

test('percentages beside amounts, and what is computed, are not missed', () => {
  expect(messages('uit=lasten kolommen="begroot besteed"')).toEqual([])
  expect(messages('uit=lasten', TABEL.replace('eenheid: fte', 'eenheid: procent'))).toEqual([])
  expect(messages('uit=lasten')).toHaveLength(1)
})
