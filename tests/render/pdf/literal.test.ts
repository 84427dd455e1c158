import fc from 'fast-check'
import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {call, print} from '../../../src/render/formats/pdf/expression.ts'
import {make, printable, under} from './make.ts'
import {has, missingFrom, textIn} from './poppler.ts'

type Block = Root['children'][number]

/** What would do something if it were code, and not text. */
const CODE = [
  '#panic()',
  '"; panic("x',
  '\\"; #panic() //',
  '\\u{41}',
  '#{while true {}}',
  '$ x^2 $',
  '*vet* _schuin_ `code` <label> @verwijzing',
  '= kop',
  '/* // */',
  '#import "@preview/x:1.0.0"',
  '#include "/etc/passwd"',
  '{{{{[[[[((((',
  '}]);',
  '\'"\\',
  '\\'
]
const TEXT = fc.oneof(
  fc.constantFrom(...CODE),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc
    .array(fc.constantFrom('#', '"', '\\', '{', '}', '(', ')', '[', ']', '$', '\n', 'u', ';', ' '))
    .map((each) => each.join(''))
)

test.runIf(has('pdftotext'))(
  'whatever an author writes is text, wherever it stands',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(TEXT, {minLength: 12, maxLength: 12}), async (texts) => {
        // Marks keep one text from going into the next, as a letter and its accent would.
        const marked = texts.map((text, index) => `begin${String(index)} ${text} einde${String(index)}`)
        const {bytes, messages} = await make(under('Proef', marked.flatMap(blocksWith)))
        expect(messages.filter((message) => message.startsWith('fout'))).toEqual([])
        expect(missingFrom(textIn(bytes), bare(await printable(marked)))).toEqual([])
      }),
      {numRuns: 40}
    )
  },
  120_000
)

test('a string is one literal', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const code = print(text)
      expect(code.slice(1, -1).replaceAll(/\\(?:u\{[0-9a-f]+\}|["\\])/gu, '')).not.toMatch(/["\\\p{Cc}]/u)
    })
  )
})

test('only letters are a name', () => {
  expect(() => print(call('x(panic)', {}))).toThrow()
  expect(() => print(call('x', {'a: panic(), b': 1}))).toThrow()
})

/** A right-to-left text is extracted in another order; its letters are compared by others. */
function bare(texts: readonly string[]): string[] {
  return texts.filter((text) => !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text))
}

function blocksWith(value: string, index: number): Block[] {
  const text = {type: 'text', value} as const
  const forms: Block[] = [
    {type: 'paragraph', children: [text]},
    {type: 'paragraph', children: [{type: 'emphasis', children: [{type: 'strong', children: [text]}]}]},
    {type: 'paragraph', children: [{type: 'link', url: 'https://example.nl/', children: [text]}]},
    {
      type: 'paragraph',
      children: [{type: 'textDirective', name: 'oordeel', attributes: {klasse: value}, children: [text]}]
    },
    {type: 'heading', depth: 2, children: [text], data: {id: `kop-${String(index)}`}},
    {
      type: 'list',
      ordered: index % 2 === 0,
      children: [{type: 'listItem', children: [{type: 'paragraph', children: [text]}]}]
    },
    {
      type: 'table',
      children: [1, 2].map(() => ({
        type: 'tableRow' as const,
        children: [{type: 'tableCell' as const, children: [text]}]
      }))
    },
    {type: 'containerDirective', name: 'citaat', attributes: {bron: value, id: value}, children: []},
    {
      type: 'containerDirective',
      name: 'kaart',
      attributes: {soort: value},
      children: [{type: 'paragraph', children: [text]}]
    },
    {
      type: 'containerDirective',
      name: 'breed',
      data: {bijschrift: {reeks: 'Tabel', nummer: '1'}},
      children: [
        {type: 'paragraph', data: {isBijschrift: true}, children: [text]},
        {type: 'table', children: [{type: 'tableRow', children: [{type: 'tableCell', children: []}]}]}
      ]
    },
    {type: 'paragraph', children: [{type: 'html', value}]},
    {type: 'paragraph', children: [{type: 'inlineCode', value}]}
  ]
  const form = forms[index % forms.length]
  return form ? [form] : []
}
