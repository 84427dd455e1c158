import {describe, expect, test} from 'vitest'
import {readBytes, readText} from './file.ts'

const yaml = (...bytes: number[]): string[] => readBytes('oordelen.yaml', new Uint8Array(bytes)).problems
/** ASCII as UTF-16, with the byte order mark that these two bytes are. */
function utf16(text: string, first: number, second: number): Uint8Array {
  const codes = Array.from(text, (sign) => sign.charCodeAt(0))
  return new Uint8Array([first, second, ...codes.flatMap((code) => (first === 0xff ? [code, 0] : [0, code]))])
}

describe('bytes', () => {
  test.each([
    ['with a mark, little', utf16('a: b\n', 0xff, 0xfe)],
    ['with a mark, big', utf16('a: b\n', 0xfe, 0xff)],
    ['without a mark, little', utf16('a: b\n', 0xff, 0xfe).subarray(2)],
    ['without a mark, big', utf16('a: b\n', 0xfe, 0xff).subarray(2)]
  ])('in UTF-16 %s are named', (_, bytes) => {
    const {source, problems} = readBytes('oordelen.yaml', bytes)
    expect([source.data, problems]).toEqual([undefined, ['codering 1:1']])
  })

  test('in Windows-1252 are named at the letter', () => {
    // "a: b\nc: één\n", where é is one byte.
    expect(yaml(0x61, 0x3a, 0x20, 0x62, 0x0a, 0x63, 0x3a, 0x20, 0xe9, 0xe9, 0x6e, 0x0a)).toEqual([
      'codering 2:4'
    ])
  })

  test('that stop within a character are named', () => {
    expect(yaml(0x61, 0x3a, 0x20, 0xc3)).toEqual(['codering 1:4'])
  })

  test('may begin with a mark', () => {
    const {source, problems} = readText('oordelen.yaml', '\ufeffa: b')
    expect([source.text, source.data, problems]).toEqual(['a: b', {a: 'b'}, []])
  })

  test('may be none', () => {
    expect(readText('oordelen.yaml', '').source.data).toBeNull()
  })
})

describe('characters', () => {
  test.each([
    ['NUL', 'a: b\nc: d\0'],
    ['a bell', 'a: b\nc: d\x07'],
    ['a vertical tab, as Word has', 'a: b\nc: d\v'],
    ['a C1 control', 'a: b\nc: d\x85'],
    ['a byte order mark in the middle', 'a: b\nc: d\ufeff'],
    ['no character', 'a: b\nc: d\uffff'],
    ['a lone CR', 'a: b\nc: d\re: f']
  ])('refuses %s', (_, text) => {
    const {source, problems} = readText('oordelen.yaml', text)
    expect([source.data, problems]).toEqual([undefined, ['verboden-teken 2:5']])
  })

  test('refuses what an escape makes', () => {
    const {source, problems} = readText('oordelen.yaml', 'a: "b\\0c"\nd: "\\ud800"')
    expect([source.data, problems]).toEqual([{a: 'bc', d: ''}, ['verboden-teken 1:4', 'verboden-teken 2:4']])
  })

  test.each(['\u202e', '\u2066', '\u200b', '\u2060'])('warns once of %j, which cannot be seen', (sign) => {
    const {source, problems} = readText('oordelen.yaml', `a: b${sign}c${sign}`)
    expect([source.data, problems]).toEqual([{a: `b${sign}c${sign}`}, ['verborgen-teken 1:5']])
  })

  test.each(['oordelen.yaml', 'bevindingen/a.md'])('refuses a conflict of git in %s', (path) => {
    const text = 'a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> other\n'
    expect(readText(path, text).problems).toEqual(['conflict-markering 2:1'])
  })
})
