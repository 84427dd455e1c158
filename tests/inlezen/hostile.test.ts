import {zipSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {importTable} from '../../src/inlezen.ts'
import {checked, imported} from './outline.ts'
import {wordFile} from './document.ts'
import {workbook, type Made} from './workbook.ts'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const HEADER = ['Vraag', 'Norm']

/** A workbook whose one sheet is this XML. */
function sheet(xml: string): Uint8Array {
  return workbook({Blad1: {rows: []}}, {'xl/worksheets/sheet1.xml': xml})
}

function inline(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
}

const TABLE = `<row r="1">${inline('A1', 'Vraag')}${inline('B1', 'Norm')}</row><row r="2">${inline('A2', 'Is het zo?')}${inline('B2', 'Het is zo.')}</row>`

async function refusal(path: string, bytes: Uint8Array): Promise<string> {
  const {value, diagnostics} = await importTable({path, bytes}, {kolommen: []})
  expect(value).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]).toMatchObject({severity: 'fout', file: path})
  return diagnostics[0]?.message ?? ''
}

describe('a file that is no table is refused, with one message', () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value)
  test.each([
    ['an old format', 'a.xls', text(''), /Bewaar het in Excel als \.xlsx/u],
    ['another format', 'a.pdf', text(''), /verwacht: \.xlsx, \.csv of \.docx/u],
    ['no zip', 'a.xlsx', text('geen zip'), /is geen Excel-bestand/u],
    ['a bomb', 'a.xlsx', zipSync({'xl/workbook.xml': new Uint8Array(5_000_000)}), /verdacht sterk ingepakt/u],
    ['a path upward', 'a.docx', zipSync({'../word/document.xml': text('x')}), /pad naar buiten/u],
    ['macros', 'a.xlsx', workbook({Blad1: {rows: [HEADER]}}, {'xl/vbaProject.bin': ''}), /macro/u],
    [
      'a DOCTYPE',
      'a.xlsx',
      sheet(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet ${MAIN}>&a;</worksheet>`),
      /DOCTYPE/u
    ],
    [
      'broken XML',
      'a.xlsx',
      sheet(`<worksheet ${MAIN}><sheetData><row></sheetData></worksheet>`),
      /beschadigd/u
    ],
    [
      'deep XML',
      'a.xlsx',
      sheet(`<worksheet>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</worksheet>`),
      /te diep/u
    ],
    ['an empty sheet', 'a.xlsx', workbook({Blad1: {rows: []}}), /geen kolom met normen herkend/u],
    ['no known column', 'a.csv', text('Naam;Leeftijd\nx;3'), /verwacht: een kop met namen als Code/u],
    ['a header alone', 'a.csv', text('Vraag;Norm\n'), /Onder de kop van de tabel staat geen norm/u]
  ])('%s', async (_name, path, bytes, message) => {
    expect(await refusal(path, bytes)).toMatch(message)
  })

  test('Word without a table', async () => {
    expect(await refusal('a.docx', await wordFile(['tekst']))).toMatch(/heeft geen tabel/u)
  })
})

describe('a small file cannot ask for much', () => {
  test.each([
    ['a cell far out', `<row>${inline('XFD1048576', 'ver')}</row>`, ''],
    ['rows without end', '<row r="4000000000"><c t="inlineStr"><is><t>ver</t></is></c></row>', ''],
    ['a merge of the whole sheet', '', '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>'],
    ['a number of a string that is not there', '<row r="3"><c r="B3" t="s"><v>99999999999</v></c></row>', '']
  ])('%s', async (_name, rows, after) => {
    const xml = `<worksheet ${MAIN}><sheetData>${TABLE}${rows}</sheetData>${after}</worksheet>`
    const before = process.memoryUsage().heapUsed
    const {outline, verslag} = await imported('a.xlsx', sheet(xml))
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000)
    expect(outline.at(-1)).toBe('  n1-1 Het is zo. [v1-1]')
    if (rows.includes('ver')) expect(verslag.gelezen.join(' ')).toContain('ver buiten de tabel')
  })

  test('merges that lie over each other are refused', async () => {
    const cells = Array.from({length: 60}, (_, at) => inline(`A${String(at + 1)}`, 'x')).map(
      (cell, at) => `<row r="${String(at + 1)}">${cell}</row>`
    )
    const merges = cells.map((_, at) => `<mergeCell ref="A${String(at + 1)}:CV5000"/>`)
    const far = `<row r="5000">${inline('B5000', 'x')}</row>`
    const xml = `<worksheet ${MAIN}><sheetData>${cells.join('')}${far}</sheetData><mergeCells>${merges.join('')}</mergeCells></worksheet>`
    expect(await refusal('a.xlsx', sheet(xml))).toMatch(/overlappen elkaar/u)
  })
})

test('a formula is no more than what it last showed', async () => {
  const rows: Made[][] = [HEADER, ['Is het zo?', {formula: "cmd|' /C calc'!A0", value: '=cmd|x'}]]
  const {onderzoek} = await imported('a.xlsx', workbook({Blad1: {rows}}))
  expect(onderzoek.normen[0]?.tekst.plain).toBe('=cmd|x')
})

test('any table becomes a framework that checks, or gives one message', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      null,
      '',
      'Norm',
      'Vraag?',
      '1.1',
      '- a\n- b',
      '# x',
      '{gemeente}',
      '[](#x)',
      '=A1',
      '1',
      ': x',
      '...'
    ),
    fc.string({unit: 'grapheme', maxLength: 12}),
    fc.record({text: fc.string({maxLength: 8}), bold: fc.boolean(), italic: fc.boolean()}),
    fc.record({number: fc.double({noNaN: true, noDefaultInfinity: true})})
  )
  const valid = (made: Made): Made =>
    typeof made === 'string'
      ? made.replaceAll(/[^\x20-\u{d7ff}\n]/gu, '')
      : made !== null && 'text' in made
        ? {...made, text: made.text.replaceAll(/[^ -~]/gu, '')}
        : made
  const rows = fc.array(fc.array(cell, {minLength: 4, maxLength: 4}), {maxLength: 6})
  await fc.assert(
    fc.asyncProperty(rows, fc.subarray(['A2:A3', 'B2:C2', 'B3:B5', 'A4:D4']), async (made, merges) => {
      const all = [['Code', 'Thema', 'Vraag', 'Norm'], ...made.map((row) => row.map(valid))]
      const bytes = workbook({Blad1: {rows: all, merges}})
      const {value, diagnostics} = await importTable({path: 'a.xlsx', bytes}, {kolommen: []})
      if (value === undefined) expect(diagnostics).toHaveLength(1)
      else checked(value.yaml)
    }),
    {numRuns: 60}
  )
}, 60_000)
