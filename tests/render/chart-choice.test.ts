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
  ],
  [
    'uit=lasten soort=warmte kolommen=begroot',
    'grafiek-onbekend: Een grafiek met `soort=warmte` toont oordelen, met `uit=oordelen`; verwacht bij tabel lasten: `staaf` of `lijn`.'
  ],
  [
    'uit=lasten soort=likert kolommen=begroot',
    'grafiek-onbekend: Een grafiek met `soort=likert` toont de antwoorden van een enquête; verwacht bij tabel lasten: `staaf` of `lijn`.'
  ],
  [
    'uit=lasten soort=lijnn kolommen=begroot',
    'grafiek-onbekend: `lijnn` is geen soort grafiek; bedoelt u `lijn`?'
  ],
  [
    'uit=lasten soort=taart kolommen=begroot',
    'grafiek-onbekend: `taart` is geen soort grafiek; verwacht bij tabel lasten: `staaf` of `lijn`.'
  ],
  [
    'uit=oordelen soort=staaf',
    'grafiek-onbekend: Een grafiek met `soort=staaf` toont de getallen van een tabel of berekening als balken; verwacht bij de oordelen: `warmte`.'
  ]
])('what cannot be shown is a message: %s', (attributes, message) => {
  expect(messages(attributes)).toEqual([message])
})

test('percentages beside amounts, and what is computed, are not missed', () => {
  expect(messages('uit=lasten kolommen="begroot besteed"')).toEqual([])
  expect(messages('uit=lasten', TABEL.replace('eenheid: fte', 'eenheid: procent'))).toEqual([])
  expect(messages('uit=lasten')).toHaveLength(1)
})

const ENQUETE = `titel: Lasten
antwoorden: [ja, nee]
groepen: {bewoners: {bron: b}}
stellingen:
  - {id: s, tekst: Het is duur., aantallen: {bewoners: [60, 40]}}
`
const SOM = 'titel: Lasten\ngrootheden: {a: {label: A, waarde: 1}, b: {label: B, waarde: 2}}\n'

test.each([
  [
    ENQUETE,
    'soort=lijn',
    'toont de getallen van een tabel door de jaren; verwacht bij enquête lasten: `likert`.'
  ],
  [ENQUETE, 'soort=staaf', 'als balken; verwacht bij enquête lasten: `likert`.'],
  [ENQUETE, 'kolommen=n', 'Een grafiek van antwoorden toont ze allemaal; verwacht: geen `kolommen`.'],
  [SOM, 'soort=lijn', 'verwacht bij berekening lasten: `staaf`.']
])('a kind that does not fit a survey or calculation is a message', (blad, attributes, end) => {
  const [message, ...others] = messages(`uit=lasten ${attributes}`, blad)
  expect([message?.endsWith(end), others]).toEqual([true, []])
})

test.each([
  [ENQUETE, 'soort=likert'],
  [ENQUETE, ''],
  [SOM, 'soort=staaf'],
  [TABEL, 'soort=lijn kolommen=begroot'],
  [TABEL, 'soort=staaf kolommen=begroot']
])('a kind that fits has no message', (blad, attributes) => {
  expect(messages(`uit=lasten ${attributes}`, blad)).toEqual([])
})

test('the message stands at the attribute', () => {
  const {diagnostics} = analyse({
    'normenkader.yaml':
      'onderdelen:\n  - id: o\n    titel: O\n    toelichting: |\n      Zie:\n\n      ::grafiek{uit=lasten soort=warmte}\n',
    'bronnen.yaml': 'bronnen: [{id: b, soort: document, titel: Rekening}]\n',
    'cijfers/lasten.yaml': TABEL,
    'hoofdstukken/h.md': '---\ntitel: Geld\n---\n::grafiek{uit=lasten kolommen="winst" soort=warmte}\n'
  })
  const found = diagnostics.filter(({rule}) => rule === 'grafiek-onbekend')
  expect(found.map(({file, position: {start, end}}) => [file, start.line, start.column, end.column])).toEqual(
    [
      ['hoofdstukken/h.md', 4, 22, 38],
      ['hoofdstukken/h.md', 4, 39, 51],
      ['normenkader.yaml', 7, 28, 40]
    ]
  )
})

const JAREN = `titel: Lasten
eenheid: aantal
sleutel: jaar
kolommen: [{id: jaar, label: Jaar}, {id: a, label: Aanvragen}]
rijen: [{jaar: 2022, a: 10}, {jaar: 2025, a: 40}, {jaar: 2023, a: 20}]
`
const WIJKEN = `titel: Lasten
eenheid: aantal
sleutel: wijk
kolommen:
  - {id: wijk, label: Wijk}
  - {id: w2022, label: Besteed, groep: 2022}
  - {id: w2025, label: Besteed, groep: 2025}
  - {id: w2023, label: Besteed, groep: 2023}
rijen: [{wijk: Oost, w2022: 10, w2025: 40, w2023: 20}]
`

test.each([
  [JAREN, 'van 2022 tot en met 2025 zonder 2024'],
  [WIJKEN, 'van Besteed 2022 tot en met Besteed 2025 zonder 2024']
])('a line goes from the first year to the last, and says which are not there', async (tabel, over) => {
  const html = await htmlOf({cijfers: {lasten: tabel}, tekst: '::grafiek{uit=lasten soort=lijn}'})
  const alt = html.querySelector('figure img')?.getAttribute('alt') ?? ''
  expect(alt).toContain(over)
  expect(alt).toMatch(/stijgt van 10 \((?:Besteed )?2022\) naar 40 \((?:Besteed )?2025\)/u)
})
