import fc from 'fast-check'
import type {Root, Table} from 'mdast'
import {expect, test} from 'vitest'
import {columnsOf} from '../../src/render/columns.ts'
import {bands, divided, letteringFor} from '../../src/render/grid.ts'
import {widthOf} from '../../src/render/letters.ts'
import {layoutOf} from '../../src/render/formats/pdf/table/fit.ts'
import {written} from './docx/written.ts'
import {make, under} from './pdf/make.ts'
import {has, say} from './pdf/poppler.ts'
import {minimal, tree} from './sample.ts'

const SMALL = {size: 8, inset: 2.5, stretch: 1}
const LARGE = {size: 9, inset: 4.5, stretch: 1}
const UPRIGHT = 420
const LYING = 690

function tableOf(columns: number, cell: string): Table {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const numbers = Array.from({length: columns - 1}, () => cell)
  const years = numbers.map((_, index) => String(2001 + index))
  const lines = [row(['Wijk', ...years]), row(['--', ...numbers.map(() => '--:')])]
  const [table] = tree([...lines, row(['Noord', ...numbers]), row(['Zuid', ...numbers])].join('\n')).children
  if (table?.type !== 'table') throw new Error('Er is geen tabel.')
  return table
}

const NUMBER = fc.integer({min: -99_999_999, max: 99_999_999}).map((value) => value.toLocaleString('nl-NL'))

test('no number is broken, whatever its column stands between', () => {
  const cells = fc.array(fc.array(NUMBER, {minLength: 3, maxLength: 3}), {minLength: 4, maxLength: 30})
  fc.assert(
    fc.property(cells, fc.constantFrom(UPRIGHT, LYING), (numbers, room) => {
      const rows = [0, 1, 2].map((row) => numbers.map((each) => ({type: 'text', value: each[row] ?? ''})))
      const columns = columnsOf(rows, {above: [], heeftTotaal: false})
      const lettering = letteringFor(columns, room, [LARGE, SMALL])
      const {size, inset} = lettering ?? SMALL
      const parts = lettering === undefined ? bands(columns, room, SMALL) : [[...columns.keys()]]
      expect(new Set(parts.flat())).toEqual(new Set(columns.keys()))
      for (const part of parts) {
        expect(part[0]).toBe(0)
        const asked = columns.filter((_, index) => part.includes(index))
        const widths = divided(asked, room, lettering ?? SMALL)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 0.001)
        for (const [index, column] of part.entries()) {
          const longest = Math.max(...(numbers[column] ?? []).map((each) => widthOf(each, 'normal')))
          expect((widths[index] ?? 0) - 2 * inset).toBeGreaterThanOrEqual(longest * size)
        }
      }
    })
  )
})

test.each([
  ['a long word may be divided', 'verantwoordelijkheidsverdeling', 'verantwoorde'],
  ['a date is one word', '2017-2018', '2017-2018'],
  ['words held together are one', '€\u{A0}1.200', '€ 1.200'],
  ['a word ends at its hyphen', 'Musselkanaal-Noord', 'Musselkanaal']
])('%s', (_, text, widest) => {
  const [column] = columnsOf([[undefined], [{type: 'text', value: text}]], {above: [], heeftTotaal: false})
  expect(column?.least).toBeCloseTo(widthOf(widest, 'normal'), 5)
})

test('columns that become two tables are divided evenly', () => {
  const columns = columnsOf(
    [0, 1].map(() => Array.from({length: 22}, () => ({type: 'text', value: '1.234.567,89'}))),
    {above: [], heeftTotaal: false}
  )
  expect(bands(columns, LYING, SMALL).map(({length}) => length)).toEqual([12, 11])
})

test('a column has room by what it says: one long cell among short ones does not take that of long texts', () => {
  const cells = (texts: readonly string[]): {type: string; value: string}[] =>
    texts.map((value) => ({type: 'text', value}))
  const long = 'Een reden die in elke rij ongeveer even lang is en dus veel ruimte vraagt. '.repeat(2)
  const short = Array.from({length: 9}, () => cells(['kort', long]))
  const columns = columnsOf(
    [cells(['Bij', 'Reden']), cells(['een enkele lange cel '.repeat(6), long]), ...short],
    {
      above: [],
      heeftTotaal: false
    }
  )
  const [by = 0, reason = 0] = divided(columns, UPRIGHT, LARGE)
  expect(by + reason).toBeCloseTo(UPRIGHT, 0)
  expect(reason).toBeGreaterThan(3 * by)
})

const AMOUNT = '1.200.000,00'
const SENTENCE = 'Een alinea van gewone tekst, lang genoeg om meer te zijn dan een tabel alleen. '.repeat(40)

function study(columns: number): Root {
  const words: Root['children'] = tree(`## Kop\n\n${SENTENCE}`).children
  return under('Proef', [...words, tableOf(columns, AMOUNT), ...tree('Hierna gaat het verder.').children])
}

test.each([
  {columns: 5, orientations: ['portrait'], styles: 'RKTabeltekst', tables: 1},
  {columns: 9, orientations: ['portrait'], styles: 'RKTabeltekstklein', tables: 1},
  {columns: 11, orientations: ['portrait', 'landscape', 'portrait'], styles: 'RKTabeltekst', tables: 1},
  {columns: 14, orientations: ['portrait', 'landscape', 'portrait'], styles: 'RKTabeltekstklein', tables: 1},
  {columns: 20, orientations: ['portrait', 'landscape', 'portrait'], styles: 'RKTabeltekstklein', tables: 2}
])('Word: $columns columns of amounts', async ({columns, orientations, styles, tables}) => {
  const file = await written(study(columns), minimal())
  const document = file.xml('word/document.xml')
  const sizes = [...document.getElementsByTagName('w:pgSz')]
  expect(sizes.map((size) => size.getAttribute('w:orient') ?? 'portrait')).toEqual(orientations)
  const found = [...document.getElementsByTagName('w:tbl')]
  expect(found).toHaveLength(tables)
  for (const table of found) {
    const last = [...table.getElementsByTagName('w:pStyle')].at(-1)
    expect(last?.getAttribute('w:val')).toBe(styles)
    const points = styles.endsWith('klein') ? 8 : 9
    const widths = [...table.getElementsByTagName('w:gridCol')].map((each) =>
      Number(each.getAttribute('w:w'))
    )
    for (const width of widths.slice(1))
      expect(width / 20).toBeGreaterThan(widthOf(AMOUNT, 'normal') * points + 5)
  }
})

test.runIf(has('pdftotext')).each([
  {columns: 8, pages: ['portrait'], tables: 1},
  {columns: 11, pages: ['portrait', 'landscape', 'portrait'], tables: 1},
  {columns: 20, pages: ['portrait', 'landscape', 'portrait'], tables: 2}
])('PDF: $columns columns of amounts', async ({columns, pages, tables}) => {
  const {bytes, messages} = await make(study(columns))
  expect(messages).toEqual([])
  const text = say('pdftotext', ['-raw', '-enc', 'UTF-8'], bytes, ['-'])
  expect(text.split(AMOUNT)).toHaveLength(2 * (columns - 1) + 1)
  expect(text.split('Noord')).toHaveLength(tables + 1)
  const sizes = say('pdfinfo', ['-f', '1', '-l', '99'], bytes).matchAll(/size: +([\d.]+) x ([\d.]+)/gu)
  const found = [...sizes].map(([, width, height]) =>
    Number(width) > Number(height) ? 'landscape' : 'portrait'
  )
  // The title has a page of its own.
  expect(found).toEqual(['portrait', ...pages])
})

test.each([4, 9, 14, 45])('PDF: letters of 8 points or more in %i columns', (columns) => {
  for (const landscape of [false, true])
    expect(layoutOf(tableOf(columns, AMOUNT), landscape).lettering.size).toBeGreaterThanOrEqual(8)
})

test('Word: on a page that lies the header ends where its text ends', async () => {
  const file = await written(study(12), minimal())
  const relations = [...file.xml('word/_rels/document.xml.rels').getElementsByTagName('Relationship')]
  const targets = new Map(relations.map((each) => [each.getAttribute('Id'), each.getAttribute('Target')]))
  const sections = [...file.xml('word/document.xml').getElementsByTagName('w:sectPr')].map((section) => {
    const ids = ['w:headerReference', 'w:footerReference'].map((name) =>
      section.getElementsByTagName(name)[0]?.getAttribute('r:id')
    )
    const [width = 0, left = 0, right = 0] = [
      ['w:pgSz', 'w:w'],
      ['w:pgMar', 'w:left'],
      ['w:pgMar', 'w:right']
    ].map(([name = '', key = '']) => Number(section.getElementsByTagName(name)[0]?.getAttribute(key)))
    return {paths: ids.map((id) => `word/${targets.get(id ?? '') ?? ''}`), room: width - left - right}
  })
  expect(sections.map(({room}) => room)).toEqual([9298, 14_230, 9298])
  for (const {paths, room} of sections)
    for (const path of paths)
      expect(file.xml(path).getElementsByTagName('w:tab')[0]?.getAttribute('w:pos'), path).toBe(String(room))
})

test('letters are smaller where numbers would squeeze the words of a statement', () => {
  const cell = (value: string): {type: string; value: string} => ({type: 'text', value})
  const rows = (statement: string): ReturnType<typeof cell>[][] => [
    ['Stelling', 'Groep', 'Helemaal eens', 'Eens', 'Neutraal', 'Oneens', 'Helemaal oneens', 'N'].map(cell),
    [statement, 'Schippers', '18%', '41%', '21%', '14%', '6%', '212'].map(cell)
  ]
  const chosen = (statement: string): number | undefined => {
    const columns = columnsOf(rows(statement), {above: [], heeftTotaal: false})
    return letteringFor(columns, 325, [LARGE, SMALL])?.size
  }
  expect(chosen('Veilig')).toBe(LARGE.size)
  expect(chosen('Ik ben tevreden over de afhandeling van mijn melding')).toBe(SMALL.size)
})
