import {unzipSync} from 'fflate'
import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {writeXlsx, type Werkblad} from '../../src/leaves/xlsx-write.ts'

const blad = (rijen: Werkblad['rijen']): Werkblad => ({
  naam: 'Matrix',
  koprijen: 1,
  kopkolommen: 1,
  rijen,
  breedtes: [20, 10]
})

async function parts(bladen: readonly Werkblad[]): Promise<Record<string, string>> {
  const files = unzipSync(await writeXlsx(bladen))
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])
  )
}

test('a code stays text, a number is one, and what looks like a formula is none', async () => {
  const files = await parts([
    blad([
      ['code', 'n'],
      ['1.10', 2.5],
      ['=1+1', '']
    ])
  ])
  const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
  expect(files['xl/sharedStrings.xml']).toContain('<t>1.10</t>')
  expect(files['xl/sharedStrings.xml']).toContain('<t>=1+1</t>')
  expect(sheet).toContain('<v>2.5</v>')
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('state="frozen"')
})

test('a row is as high as what wraps in it, and a page is as wide as what is to be printed', async () => {
  const [een, twee] = [blad([['kop'], ['x'.repeat(50)], ['a\nb', 'kort']]), blad([['a', 'b']])]
  const files = await parts([
    {...een, naam: "Eén & 'twee'", afdruk: 1},
    {...twee, koprijen: 0}
  ])
  const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
  expect([...sheet.matchAll(/<row r="(\d)"( ht="\d+")?/gu)].map(([, row, ht]) => [row, ht])).toEqual([
    ['1', undefined],
    ['2', ' ht="45"'],
    ['3', ' ht="30"']
  ])
  expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/u)
  expect(sheet).toContain('fitToWidth="1" fitToHeight="0"')
  const names = files['xl/workbook.xml'] ?? ''
  expect([...names.matchAll(/<definedName [^]*?<\/definedName>/gu)].map(([name]) => name)).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Eén &amp; ''twee'''!$A$1:$A$3</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Eén &amp; ''twee'''!$1:$1</definedName>`
  ])
})

test('the same sheets give the same bytes, at any time', async () => {
  const one = await writeXlsx([blad([['a']])])
  await new Promise((done) => setTimeout(done, 2100))
  expect(await writeXlsx([blad([['a']])])).toEqual(one)
})

const {window} = new JSDOM('')

test('whatever a text holds: a workbook without formulas, in well-formed XML', async () => {
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('=1', '+1', '@a', '<f>1</f>', ']]>', '\u0000', ' ')
  )
  await fc.assert(
    fc.asyncProperty(fc.array(text, {minLength: 1, maxLength: 5}), async (texts) => {
      const files = await parts([blad(texts.map((each) => [each]))])
      expect(files['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/u)
      const document = new window.DOMParser().parseFromString(files['xl/sharedStrings.xml'] ?? '', 'text/xml')
      expect(document.querySelector('parsererror')).toBeNull()
    }),
    {numRuns: 25}
  )
}, 30_000)
