import fc from 'fast-check'
import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'
import {writeCsv} from '../../src/leaves/csv-write.ts'

const text = (rows: readonly (readonly (string | number)[])[]): string =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(writeCsv(rows))

test('a byte order mark, semicolons, CRLF and a comma in decimals', () => {
  expect(
    text([
      ['norm', 'n'],
      ['1.10', 0.5]
    ])
  ).toBe('\ufeffnorm;n\r\n1.10;0,5\r\n')
})

test.each([
  ['=1+1', `"'=1+1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['-2+3', `"'-2+3"`],
  [' =A1', `"' =A1"`],
  ['＝A1', `"'＝A1"`],
  ['-', '-'],
  ['voor – na', 'voor – na'],
  ['een; twee', '"een; twee"'],
  ['hij zei "ja"', '"hij zei ""ja"""']
])('%j is written as %s', (value, written) => {
  expect(text([[value]])).toBe(`\ufeff${written}\r\n`)
})

test('whatever the text: no cell is a formula, and no text is lost', () => {
  const cells = fc.array(fc.tuple(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary-ascii'})), {
    minLength: 1
  })
  fc.assert(
    fc.property(cells, (rows) => {
      const read: string[][] = parse(text(rows), {bom: true, delimiter: ';', record_delimiter: '\r\n'})
      for (const [row, values] of read.entries())
        for (const [column, value] of values.entries()) {
          const meant = rows[row]?.[column] ?? ''
          expect([meant, `'${meant}`]).toContain(value)
          if (value.length > 1) expect(value).not.toMatch(/^\s*[=+\-@]/u)
        }
    })
  )
})
