import {describe, expect, test} from 'vitest'
import {readText} from './file.ts'

const problems = (text: string): string[] => readText('oordelen.yaml', text).problems

describe('YAML that is wrong', () => {
  test.each([
    ['a second colon', 'a: b: c', '1:4'],
    ['an open double quote', 'a: "b\nc: d', '1:4'],
    ['an open single quote', "a: 'b\nc: d", '1:4'],
    ['a quote that only seems closed', 'a: "b\\"', '1:4'],
    ['text after a quote', 'a: "b" c', '1:8'],
    ['an open brace', 'a: {b: c', '1:4'],
    ['an open brace before the next key', 'a: {b: c\nd: e', '1:4'],
    ['the wrong bracket', 'a: [b}', '1:6'],
    ['text after a brace', 'a: {b} c', '1:8'],
    ['text on the line of >-', 'a: >- b\n  c', '1:7'],
    ['a tab', 'a:\n\tb: c', '2:1'],
    ['an indent that fits nothing', 'a:\n    b: c\n  d: e', '3:1'],
    ['no colon', 'a: b\nc\nd: e', '2:1'],
    ['no colon at the end', 'a: b\nc', '2:1'],
    ['a sign that begins nothing', 'a: @b', '1:4'],
    ['an accent grave', 'a: `b`', '1:4'],
    ['an escape that is none', 'a: "\\q"', '1:5'],
    ['a second colon in braces', 'a: {"b":c, d:e, f: g: h}', '1:20'],
    ['a map as a key', '{[a]: b}', '1:2']
  ])('by %s has one message, at its place', (_, text, place) => {
    const {source} = readText('oordelen.yaml', text)
    expect([source.data, problems(text)]).toEqual([undefined, [`yaml-fout ${place}`]])
  })

  test.each([
    ['an anchor', 'a: &b c', '1:4'],
    ['an alias, as in emphasis', 'a: *b* c', '1:4'],
    ['a tag', 'a: !!js/function c', '1:4'],
    ['a tag of its own', 'a: !x c', '1:4'],
    ['an explicit key', '? a\n: b', '1:1'],
    ['a directive', '%YAML 1.1\n---\na: b', '1:1'],
    ['a second document', 'a: b\n---\nc: d', '2:1']
  ])('by %s is refused', (_, text, place) => {
    expect(problems(text)).toEqual([`verboden-yaml ${place}`])
  })
})

describe('keys', () => {
  test('that stand twice keep the first, and say what was dropped', () => {
    const {source, problems} = readText('oordelen.yaml', 'a: b\n"a": [c, {d: e}]')
    expect([source.data, source.dropped, problems]).toEqual([{a: 'b'}, ['c', 'e'], ['dubbele-sleutel 2:1']])
  })

  test('that differ only in Unicode form stand twice', () => {
    expect(problems('caf\u00e9: a\ncafe\u0301: b')).toEqual(['dubbele-sleutel 2:1'])
  })

  test.each(['__proto__', 'constructor', 'prototype', '<<', '""'])('cannot be %s', (key) => {
    const {source, problems} = readText('oordelen.yaml', `a: b\n${key}: {c: d}`)
    expect([source.data, problems]).toEqual([{a: 'b'}, ['verboden-sleutel 2:1']])
    expect(Object.getPrototypeOf(source.data)).toBe(Object.prototype)
    expect('c' in {}).toBe(false)
  })

  test('that are names of a prototype are plain keys', () => {
    const {source} = readText('oordelen.yaml', 'toString: a')
    expect(source.data).toEqual({toString: 'a'})
    expect(source.spans.get(['hasOwnProperty'])).toBeUndefined()
  })

  test.each([
    ['{id: x, titel: Visie, beleid en zo}', '1:23'],
    ['{titel: Visie, beleid, en zo, id: x}', '1:16'],
    ['a: {waarde: 0,5}', '1:15']
  ])('that a comma makes in %s are one error', (text, place) => {
    expect(problems(text)).toEqual([`losse-komma ${place}`])
  })
})
