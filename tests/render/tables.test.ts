import {PDFDocument} from '@cantoo/pdf-lib'
import {expect, test} from 'vitest'
import {tagsOf, type Tag} from '../../src/check-pdf/tags.ts'
import {readBack, written} from './docx/written.ts'
import {make} from './pdf/make.ts'
import {htmlOf, rapportOf, textOf, treeOf, type Study} from './study.ts'

const KOSTEN = `titel: Kosten en formatie
sleutel: domein
kolommen:
  - {id: domein, label: Domein}
  - {id: b22, label: Begroot (€), groep: 2022, eenheid: euro}
  - {id: r22, label: Realisatie (€), groep: 2022, eenheid: euro}
  - {id: b23, label: Begroot (€), groep: 2023, eenheid: euro}
  - {id: r23, label: Realisatie (€), groep: 2023, eenheid: euro}
  - {id: fte, label: Formatie, eenheid: fte}
rijen:
  - {domein: Jeugd, b22: 1200, r22: 1100, b23: 1300, r23: 1250, fte: 12.5}
  - {domein: Wmo, b22: 800, r22: 900, b23: 850, r23: 905, fte: 8.2}
totaal: {}
`
const GROUPED: Study = {cijfers: {kosten: KOSTEN}, tekst: '::tabel{uit=kosten}'}
const HEADS = [
  ...['Domein', '2022', '2023', 'Formatie (fte)'],
  ...['Begroot (€)', 'Realisatie (€)', 'Begroot (€)', 'Realisatie (€)']
]

test('a group of columns is one head above them in HTML, and says of which columns', async () => {
  const table = (await htmlOf(GROUPED)).querySelector('.figuur table')
  const heads = [...(table?.querySelectorAll('thead th') ?? [])]
  expect(heads.map((head) => head.textContent)).toEqual(HEADS)
  const spans = (name: string): (string | null)[] => heads.map((head) => head.getAttribute(name))
  expect(spans('scope')).toEqual(['col', 'colgroup', 'colgroup', 'col', 'col', 'col', 'col', 'col'])
  expect(spans('colspan')).toEqual([null, '2', '2', null, null, null, null, null])
  expect(spans('rowspan')).toEqual(['2', null, null, '2', null, null, null, null])
  const groups = [...(table?.querySelectorAll('colgroup') ?? [])].map((each) => each.getAttribute('span'))
  expect(groups).toEqual([null, '2', '2', null])
})

test('it is a merged cell in the repeated head of a table in Word', async () => {
  const rapport = await rapportOf(GROUPED)
  const file = await written(treeOf(rapport), rapport)
  const [above, heads, first] = (await readBack(file)).querySelectorAll('tr')
  expect([...(above?.children ?? []), ...(heads?.children ?? [])].map((cell) => cell.textContent)).toEqual(
    HEADS
  )
  expect([...(above?.children ?? [])].map((cell) => cell.getAttribute('colspan'))).toEqual([
    null,
    '2',
    '2',
    null
  ])
  expect([above, heads, first].map((row) => row?.querySelector('th') != null)).toEqual([true, true, false])
})

test('it is a cell of the head in PDF', async () => {
  const rapport = await rapportOf(GROUPED)
  const {bytes, messages} = await make(treeOf(rapport), rapport)
  expect(messages).toEqual([])
  const flat = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.tags)])
  const [table] = flat(tagsOf(await PDFDocument.load(bytes))).filter(({kind}) => kind === 'Table')
  expect(flat(table?.tags ?? []).filter(({kind}) => kind === 'TH')).toHaveLength(HEADS.length)
})

test('Markdown, that has one row of heads, puts the words above before those of the column', async () => {
  expect(await textOf(GROUPED, 'md')).toContain(
    '| Domein | 2022: Begroot (€) | 2022: Realisatie (€) | 2023: Begroot (€) | 2023: Realisatie (€) | Formatie (fte) |'
  )
})

test('a table of many columns has its caption and its number, and is divided over the width of a page', async () => {
  const names = Array.from({length: 20}, (_, index) => `k${String(index + 1)}`)
  const study = {
    cijfers: {
      breed: `titel: Veel kolommen\nsleutel: wijk\nkolommen:\n  - {id: wijk}\n${names
        .map((id, index) => `  - {id: ${id}, groep: ${index < 10 ? '2022' : '2023'}}\n`)
        .join('')}rijen:\n  - {wijk: Noord, ${names.map((id) => `${id}: 1234567`).join(', ')}}\n`
    },
    tekst: '::tabel{uit=breed}'
  }
  const html = await htmlOf(study)
  expect(html.querySelector('#breed caption')?.textContent).toBe('Tabel 1: Veel kolommen')
  const rapport = await rapportOf(study)
  const word = await readBack(await written(treeOf(rapport), rapport))
  const heads = [...word.querySelectorAll('table')].map((table) => table.querySelector('tr')?.textContent)
  expect(heads).toEqual(['wijk2022', 'wijk2023'])
})

const units = (titel: string, labels: readonly string[]): Study => ({
  cijfers: {
    uren: `titel: ${titel}\neenheid: uur\nsleutel: team\nkolommen:\n  - {id: team, label: Team}\n${labels
      .map((label, index) => `  - {id: k${String(index)}, label: ${label}}\n`)
      .join('')}rijen:\n  - {team: Oost, k0: 5, k1: 6}\n`
  },
  tekst: '::tabel{uit=uren}'
})

test.each([
  ['Inzet', ['Nieuw', 'Lopend'], 'Tabel 1: Inzet (in uur)', ['Team', 'Nieuw', 'Lopend']],
  ['Uren per jaar', ['Nieuw', 'Lopend'], 'Tabel 1: Uren per jaar', ['Team', 'Nieuw', 'Lopend']],
  ['Inzet', ['Uren nieuw', 'Lopend'], 'Tabel 1: Inzet', ['Team', 'Uren nieuw', 'Lopend (uur)']],
  ['Duur', ['Duurzaam', 'Nieuw'], 'Tabel 1: Duur (in uur)', ['Team', 'Duurzaam', 'Nieuw']]
])('a unit is said once: %s with %s', async (titel, labels, caption, heads) => {
  const html = await htmlOf(units(titel, labels))
  expect(html.querySelector('#uren caption')?.textContent).toBe(caption)
  expect([...html.querySelectorAll('#uren thead th')].map((each) => each.textContent)).toEqual(heads)
})

const ENQUETE = `titel: Tevredenheid
antwoorden: [{id: eens, label: Eens, waarde: 2}, {id: oneens, label: Oneens, waarde: 1}]
groepen: {clienten: b}
stellingen:
  - {id: s, tekst: Ik ben geholpen., aantallen: {clienten: [30, 10]}}
`

test('every column of numbers of a survey is aligned to the right', async () => {
  const html = await htmlOf({cijfers: {enquete: ENQUETE}, tekst: '::tabel{uit=enquete}'})
  const heads = [...html.querySelectorAll('#enquete th')].map(({textContent, className}) => [
    textContent,
    className
  ])
  expect(heads).toEqual([
    ['Stelling', ''],
    ...['Eens', 'Oneens', 'Gemiddelde', 'N'].map((head) => [head, 'rechts'])
  ])
})

test('totals are seen to be totals', async () => {
  const html = await htmlOf(GROUPED)
  expect([...html.querySelectorAll('#kosten tr.totaal')].map((row) => row.firstChild?.textContent)).toEqual([
    'Totaal'
  ])
  const rapport = await rapportOf(GROUPED)
  const word = await readBack(await written(treeOf(rapport), rapport))
  expect([...word.querySelectorAll('td strong')].map((each) => each.textContent)).toContain('Totaal')
})

test('why a number is missing is said of the sign as it stands in the table', async () => {
  const kosten = KOSTEN.replace('fte: 8.2', 'fte: nvt').replace('totaal: {}', 'ontbrekend: {nvt: Geen team}')
  const html = await htmlOf({cijfers: {kosten}, tekst: '::tabel{uit=kosten}'})
  expect(html.querySelector('#kosten .noot')?.textContent).toBe('nvt: Geen team.')
})
