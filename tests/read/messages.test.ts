import {expect, test} from 'vitest'
import {read} from '../../src/read.ts'
import {readRules} from '../../src/read/messages.ts'

/** One text for each thing that reading can say. */
const yaml = [
  'a: b\0',
  'a: b\rc: d',
  'a: b\ufeff',
  'a: b\u202ec\u202e',
  '<<<<<<< HEAD\na: b\n',
  'a'.repeat(20_001),
  '['.repeat(65),
  'k: v\n'.repeat(90_000),
  'titel: Visie: beleid',
  'titel: "open',
  'titel: {a: b',
  'titel: [a}',
  'titel: "a" b',
  'titel: {gemeente} heeft',
  'titel: >- a\n  b',
  'titel: @a',
  'titel: "\\q"',
  'titel: x\n\ta: b',
  'kern: >-\n\ttekst',
  'titel:\n    a: b\n  c: d',
  'titel: x\nb',
  'titel: x\nb\nc: d',
  'titel: "a"#b',
  'a: {b: c d: e}',
  'a: [b,,c]',
  'a: {b: >-\n c\n}',
  '{[a]: b}',
  `${'a'.repeat(1100)}: b`,
  'a: b\n}',
  'titel: **Belangrijk**',
  'titel: &a b',
  'titel: !a b',
  'titel: ? b',
  '%a\n---\nb: c',
  'a: b\n---\nc: d',
  'a: b\na: c',
  '__proto__: a',
  ': a',
  '{id: x, titel: Visie, beleid en zo}',
  '{id: x, waarde: 0,5}',
  'a: "\\0"'
]

const markdown = [
  '---\ntitel: x',
  '<div>a</div>',
  '<!-- a',
  ':Getal[1]{uit=a}',
  '::figuur{#a}',
  'Zie ::tabel{uit=a} hier.',
  '::tabel{uit=a',
  ':getal[1]{ui=a}',
  '::grafiek{uit=a kleur=b}',
  ':getal[1]',
  '::tabel',
  ':::citaat\na',
  '- '.repeat(60),
  `${' '.repeat(120)}- a`,
  '|a'.repeat(300),
  ':::citaat\n'.repeat(11),
  '*a'.repeat(9000),
  'a\n=\n\n'.repeat(1001),
  'a\n'.repeat(10_001),
  `[a]: ${'x'.repeat(9000)}\n\n${'[a] '.repeat(200)}`,
  `${'|a'.repeat(199)}|\n${'|-'.repeat(199)}|\n${'|\n'.repeat(600)}`,
  `${'*a '.repeat(150)}${' a*'.repeat(150)}`
]

const bytes: [string, Uint8Array][] = [
  ['oordelen.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0])],
  ['oordelen.yaml', new Uint8Array([0x61, 0xe9, 0x61])],
  ['oordelen.yaml', new Uint8Array([0x61, 0x80, 0x61])],
  ['oordelen.yaml', new Uint8Array(2_000_001)],
  ['bevindingen/a.md', new Uint8Array(1_000_001)]
]

/** So that the file shows what cannot be seen. */
function escaped(text: string): string {
  const sign = (match: string): string => `\\u${match.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[^ -~]/gu, sign)
}

test('the messages of reading', async () => {
  const encoder = new TextEncoder()
  const all = [
    ...yaml.map((text): [string, Uint8Array] => ['oordelen.yaml', encoder.encode(text)]),
    ...markdown.map((text): [string, Uint8Array] => ['bevindingen/a.md', encoder.encode(text)]),
    ...bytes
  ]
  const found = all.map(([path, input]) => read([{path, bytes: input}]).diagnostics)
  const text = found.map((list, index) => {
    const input = escaped(new TextDecoder().decode(all[index]?.[1].subarray(0, 60)))
    return [input, ...list.map(({rule, message}) => `  ${rule}: ${message}`)].join('\n')
  })
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('messages.txt')
  expect(found.every((list) => list.length > 0)).toBe(true)
  expect(new Set(found.flat().map(({rule}) => rule))).toEqual(new Set(Object.keys(readRules)))
})
