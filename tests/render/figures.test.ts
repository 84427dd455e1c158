import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {written} from './docx/written.ts'
import {make} from './pdf/make.ts'
import {has, say} from './pdf/poppler.ts'
import {htmlOf, rapportOf, treeOf, type Study} from './study.ts'

const table = (titel: string, kolommen: string, rijen: string): string =>
  `titel: ${titel}\nbronnen: [b]\nsleutel: team\nkolommen:\n  - {id: team, label: Team}\n${kolommen}rijen:\n${rijen}`
const KOSTEN = table(
  'Kosten en inzet',
  '  - {id: k, label: Kosten, eenheid: euro}\n  - {id: f, label: Formatie, eenheid: fte}\n  - {id: d, label: Dubbel, eenheid: euro, formule: 2 * k}\n',
  '  - {team: Oost, k: 1200, f: 2.5}\n  - {team: West, k: 800, f: 2}\n'
)
const MIXED: Study = {cijfers: {kosten: KOSTEN}, tekst: '::grafiek{uit=kosten soort=staaf}'}
const text = (node: Element | null | undefined): string => node?.textContent.trim() ?? ''

test('what a chart leaves out is said in its caption, below it and in its description', async () => {
  const html = await htmlOf(MIXED)
  expect(text(html.querySelector('figcaption'))).toBe('Figuur 1: Kosten en inzet (alleen in euro)')
  expect(text(html.querySelector('.noot'))).toBe(
    'Niet in de grafiek: Formatie (fte) en Dubbel. Bron: Enquête onder cliënten.'
  )
  expect(html.querySelector('figure img')?.getAttribute('alt')).toContain('Kosten')
  expect(html.querySelector('figure img')?.getAttribute('alt')).not.toContain('Formatie')
})

test('of a calculation with several units a chart shows those of the first, and says so', async () => {
  const html = await htmlOf({
    cijfers: {
      inzet:
        'titel: Inzet\ngrootheden:\n  a: {label: Uren, waarde: 5, eenheid: uur}\n  b: {label: Banen, waarde: 2, eenheid: fte}\n'
    },
    tekst: '::grafiek{uit=inzet}'
  })
  expect(text(html.querySelector('figcaption'))).toBe('Figuur 1: Inzet (alleen in uur)')
  expect(text(html.querySelector('.noot'))).toContain('Niet in de grafiek: Banen (fte).')
})

test('a table with its chart is printed once, and is what a reference names', async () => {
  const html = await htmlOf({
    cijfers: {kosten: KOSTEN},
    tekst: 'Zie [](#kosten).\n\n::grafiek{uit=kosten}\n\n::grafiek{uit=kosten soort=lijn}'
  })
  expect([...html.querySelectorAll('td')].map(text).filter((cell) => cell === '1.200')).toHaveLength(1)
  expect(html.querySelector('main p > a[href="#kosten"]')?.textContent).toBe('Figuur 1')
  expect([...html.querySelectorAll('main p')].map(text)).toContain(
    'De getallen staan in de tabel onder Figuur 1. Niet in de grafiek: Formatie (fte) en Dubbel.'
  )
  // The annex says how it was computed, and where it stands.
  expect([...html.querySelectorAll('main p')].map(text)).toContain(
    'De getallen staan in de tabel onder Figuur 1.'
  )
})

test('a table that only a confidential text places stands in the annex', async () => {
  const overig = {
    'normenkader.yaml': 'onderdelen: [{id: o, titel: Geld, normen: [{id: n, tekst: Er is geld.}]}]\n',
    'bevindingen/geheim.md':
      '---\ntitel: Geheim\nnormen: [n]\nbronnen: [b]\nvertrouwelijk: ja\n---\n::tabel{uit=kosten}\n'
  }
  const html = await htmlOf({cijfers: {kosten: KOSTEN}, tekst: 'Tekst.', overig})
  expect(text(html.querySelector('#kosten caption'))).toBe('Tabel 2: Kosten en inzet')
})

test('notes below a table and a figure look the same in HTML and Word', async () => {
  const study = {
    cijfers: {kosten: KOSTEN, uren: KOSTEN.replace('Kosten en inzet', 'Uren')},
    tekst: '::tabel{uit=uren}\n\n::grafiek{uit=kosten}'
  }
  const html = await htmlOf(study)
  expect([...html.querySelectorAll('.figuur > .noot')].map(text)).toEqual([
    'Bron: Enquête onder cliënten.',
    'Niet in de grafiek: Formatie (fte) en Dubbel. Bron: Enquête onder cliënten.'
  ])
  const rapport = await rapportOf(study)
  const {part} = await written(treeOf(rapport), rapport)
  const notes = part('word/document.xml')
    .split('<w:p>')
    .filter((each) => each.includes('Bron: '))
  expect(notes.map((each) => /w:pStyle w:val="([^"]*)"/u.exec(each)?.[1])).toEqual([
    'RKToelichting',
    'RKToelichting'
  ])
})

const ROWS = Array.from(
  {length: 9},
  (_, index) => `  - {team: Team ${String(index)}, k: ${String(index + 1)}}\n`
)

test.runIf(has('pdftotext'))(
  'a chart stays on the page that has room for it, its table may follow',
  async () => {
    const words = Array.from({length: 12}, () => 'Een regel van een alinea.').join('\n\n')
    const rapport = await rapportOf({
      cijfers: {groot: table('Groot', '  - {id: k, label: Kosten, eenheid: euro}\n', ROWS.join(''))},
      tekst: `${words}\n\nLaatste alinea.\n\n::grafiek{uit=groot}`
    })
    const {bytes, messages} = await make(treeOf(rapport), rapport)
    expect(messages).toEqual([])
    const pages = say('pdftotext', ['-enc', 'UTF-8'], bytes, ['-']).split('\f')
    const page = pages.find((each) => each.includes('Laatste alinea.'))
    expect(page).toContain('Figuur 1: Groot')
  }
)

test.each(['-8,3%', '−8,3%', '–8,3%'])('%s is the number below zero that belongs there', (gedrukt) => {
  const {onderzoek} = analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/groei.yaml': 'titel: G\ngrootheden:\n  g: {label: Groei, waarde: -8.3, eenheid: procent}\n',
    'hoofdstukken/i.md': `---\ntitel: I\n---\n:getal[${gedrukt}]{uit=groei.g}\n`
  })
  expect(onderzoek?.getallen.map(({verouderd, verwacht}) => [verouderd, verwacht])).toEqual([
    [false, '-8,3%']
  ])
})
