import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {applyEdits, atLineEnd, flowText} from '../../src/leaves/edit.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (text: string) => ({path: 'normenkader.yaml', bytes: bytes(text)})
const edited = (text: string, ...edits: {start: number; end: number; text: string}[]): string =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(applyEdits(file(text), edits).bytes)

test('no edits leave every byte, also bytes that are no UTF-8', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (raw) => {
      expect(applyEdits({path: 'x', bytes: raw}, []).bytes).toEqual(raw)
    })
  )
})

test('an edit that puts back what stood there leaves every byte', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'é', '😀', '\r\n', '\t', ' ')})
  fc.assert(
    fc.property(text, fc.boolean(), fc.nat(), fc.nat(), (body, mark, a, b) => {
      const start = Math.min(a, b) % (body.length + 1)
      const end = Math.max(start, Math.max(a, b) % (body.length + 1))
      // A cut through a pair of surrogates is no place that a reader ever gives.
      fc.pre(![start, end].some((at) => /[\uDC00-\uDFFF]/.test(body.charAt(at))))
      fc.pre(![start, end].some((at) => body.charAt(at) === '\n'))
      const whole = (mark ? '\uFEFF' : '') + body
      expect(edited(whole, {start, end, text: body.slice(start, end)})).toBe(whole)
    })
  )
})

test('offsets do not count the byte order mark, which stays', () => {
  expect(edited('\uFEFFa: 1\n', {start: 3, end: 4, text: '2'})).toBe('\uFEFFa: 2\n')
})

test('a new line takes the line end of the file', () => {
  expect(edited('a: 1\r\n', {start: 4, end: 4, text: '\nb: 2'})).toBe('a: 1\r\nb: 2\r\n')
})

test('edits may come in any order, and may not overlap', () => {
  expect(edited('abc', {start: 2, end: 3, text: 'C'}, {start: 0, end: 1, text: 'A'})).toBe('AbC')
  expect(() => edited('abc', {start: 0, end: 2, text: ''}, {start: 1, end: 3, text: ''})).toThrow(RangeError)
  expect(() => edited('abc', {start: 2, end: 9, text: ''})).toThrow(RangeError)
})

test('lines come after the line on which something ends, also when it took line ends along', () => {
  const text = 'a:\n  - b: >-\n      Tekst.\n\n# over c\nc: 1 # een\n'
  const after = (end: number): string => edited(text, atLineEnd(text, end, '\n  - nieuw'))
  expect(after(text.indexOf('# over'))).toBe(text.replace('Tekst.', 'Tekst.\n  - nieuw'))
  expect(after(text.indexOf('1') + 1)).toBe(text.replace('# een', '# een\n  - nieuw'))
  expect(edited('a: 1', atLineEnd('a: 1', 4, '\nb: 2'))).toBe('a: 1\nb: 2')
})

test('a text between braces is read back as that text on one line', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'Ja', 'nee', '1', ',', ': ', ' #', '}', '"', "'", '-', '\n', ' ', '%', '’')
  })
  fc.assert(
    fc.property(words, (text) => {
      expect(parse(`{van: ${flowText(text)}}`)).toEqual({van: text.replaceAll(/\s+/gu, ' ').trim()})
    })
  )
  expect(flowText('Deels voldaan')).toBe('Deels voldaan')
  expect(flowText('Ja')).toBe('"Ja"')
})
