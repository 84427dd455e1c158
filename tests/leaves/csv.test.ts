import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cellText, placeInCsv, readCsv, readCsvCells, type Csv, type Delimiter} from '../../src/leaves/csv.ts'
import {analyse} from '../analyse.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array | string, delimiter?: Delimiter): ReturnType<typeof readCsv> =>
  readCsv({path: 'a.csv', bytes: typeof bytes === 'string' ? utf8(bytes) : bytes}, delimiter)
const texts = (csv: Csv | undefined): string[][] | undefined =>
  csv?.rows.map(({cells}) => cells.map(({text}) => text))

describe('the delimiter', () => {
  test.each<[string, Delimiter]>([
    ['code;norm, met komma;bron\n1;2;3', ';'],
    ['code,norm\n1,"2;3;4"', ','],
    ['"a;b;c",norm\n', ','],
    ['code\tnorm, en vraag\tbron\n', '\t'],
    ['\n\ncode;norm\n', ';'],
    ['alleen één kolom\n', ';'],
    ['sep=,\na;b;c,d', ',']
  ])('of %j is %j', (text, delimiter) => {
    expect(read(text).value?.delimiter).toBe(delimiter)
  })

  test('can be given', () => {
    expect(texts(read('a;b,c', ',').value)).toEqual([['a;b', 'c']])
  })

  test('is not a row where a line names it', () => {
    expect(texts(read('sep=;\r\na;b\r\n').value)).toEqual([['a', 'b']])
  })
})

describe('the encoding', () => {
  test('UTF-8, with and without a byte order mark', () => {
    expect(read('é;ë').value).toMatchObject({encoding: 'utf-8', text: 'é;ë'})
    expect(read('\uFEFFé;ë').value).toMatchObject({encoding: 'utf-8', text: 'é;ë'})
  })

  test('else Windows-1252', () => {
    expect(read(new Uint8Array([0x80, 0x3b, 0xe9])).value).toMatchObject({
      encoding: 'windows-1252',
      text: '€;é'
    })
  })

  test('UTF-16 is named and not read', () => {
    const outcome = read(new Uint8Array([0xff, 0xfe, 0x61, 0]))
    expect(outcome.value).toBeUndefined()
    expect(outcome.diagnostics).toMatchObject([{rule: 'codering', severity: 'fout', file: 'a.csv'}])
  })
})

test('each row knows its line, and each cell its place', () => {
  const {value} = read('a;"b\n""c"""\r\n\n🙂;é;x')
  expect(value?.rows.map(({line}) => line)).toEqual([1, 3, 4])
  expect(texts(value)).toEqual([['a', 'b\n"c"'], [''], ['🙂', 'é', 'x']])
  const written = value?.rows.map(({cells}) => cells.map(({start, end}) => value.text.slice(start, end)))
  expect(written).toEqual([['a', '"b\n""c"""'], [''], ['🙂', 'é', 'x']])
})

test('any cells come back, each from its own place', () => {
  const cell = fc.string({unit: fc.constantFrom('a', 'é', '🙂', ';', '"', '\n', '\r\n', ' ', '=')})
  const rows = fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 5})
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (made, lineEnd) => {
      const {value} = read(made.map((row) => row.map(quoted).join(';')).join(lineEnd), ';')
      expect(texts(value)).toEqual(made)
      const written = value?.rows.map(({cells}) => cells.map(({start, end}) => value.text.slice(start, end)))
      expect(written).toEqual(made.map((row) => row.map(quoted)))
    })
  )
})

test('the places of cells alone are those of the cells, in any text', () => {
  const unit = fc.constantFrom(
    'a',
    'é',
    '🙂',
    ';',
    ';',
    '"',
    '"',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'x;',
    '"b";',
    'sep=;\n'
  )
  fc.assert(
    fc.property(fc.string({unit, maxLength: 24}), (text) => {
      const full = read(text)
      const found = readCsvCells({path: 'a.csv', bytes: utf8(text)})
      expect(found.diagnostics).toEqual(full.diagnostics)
      const {value} = found
      if (value === undefined) return
      expect(value.firsts.length - 1).toBe(full.value?.rows.length)
      const cells = full.value?.rows.map((row, at) =>
        [...row.cells, undefined].map((_, column) => ({
          text: cellText(value, at, column),
          ...placeInCsv(value, at, column)
        }))
      )
      expect(cells).toEqual(full.value?.rows.map((row) => [...row.cells, {text: undefined}]))
    }),
    {numRuns: 500}
  )
})

describe('what cannot be read gives one fout with its place', () => {
  test.each([
    ['an open quotation mark', 'a;b\n1;"x\ny;z', 'csv-aanhalingsteken', 2],
    ['one that is open for long', `a;b\n"${'x'.repeat(1_100_000)}`, 'csv-aanhalingsteken', 2],
    ['a quotation mark within a cell', 'a;b\n1;2\n5" buis;x', 'csv-aanhalingsteken', 3],
    ['text after a quoted cell', '"a"b;c', 'csv-aanhalingsteken', 1],
    ['a control character', 'a;b\n1;\u0007', 'verboden-teken', 2]
  ])('%s', (_name, text, rule, line) => {
    const {value, diagnostics} = read(text)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{rule, severity: 'fout', position: {start: {line}}}])
  })

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
        const {value, diagnostics} = read(bytes)
        expect(value === undefined).toBe(diagnostics.length > 0)
      })
    )
  })
})

test('a CSV file silences nothing: a reference to nothing beside it is a fault', () => {
  const {diagnostics} = analyse({
    'onderzoek.yaml': 'titel: T\n',
    'normenkader.yaml':
      'onderdelen: [{id: o, titel: O, vragen: [{id: v, tekst: Wat kost het?, beschrijvend: ja}]}]\n',
    'cijfers/kosten.yaml': 'titel: Kosten\nsleutel: post\nkolommen: [{id: post}, {id: bedrag}]\n',
    'cijfers/kosten.csv': 'post;bedrag\nLoon;12\n',
    'bevindingen/b.md': '---\ntitel: Kosten\nvragen: [v]\n---\nZie [](#grafiek-3-2).\n'
  })
  expect(diagnostics.map(({rule}) => rule)).toContain('onbekende-verwijzing')
})
