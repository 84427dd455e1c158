import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {expect, test} from 'vitest'
import {readMarkdownText} from '../../src/read.ts'
import {parseMarkdown} from '../../src/read/markdown-parse.ts'

const position = {start: {line: 3, column: 5, offset: 20}, end: {line: 3, column: 9, offset: 24}}

/** A tree without places. */
function bare(node: Nodes): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)))
}

test('all nodes have the place of the text', () => {
  const {value} = readMarkdownText('a **b**\n\nc', 'a.yaml', position)
  expect(value).toEqual({
    type: 'root',
    position,
    children: [
      {
        type: 'paragraph',
        position,
        children: [
          {type: 'text', value: 'a ', position},
          {type: 'strong', position, children: [{type: 'text', value: 'b', position}]}
        ]
      },
      {type: 'paragraph', position, children: [{type: 'text', value: 'c', position}]}
    ]
  })
})

test('problems have the place of the text', () => {
  const {diagnostics} = readMarkdownText('a <b>', 'a.yaml', position)
  expect(diagnostics).toMatchObject([{rule: 'ruwe-html', severity: 'waarschuwing', file: 'a.yaml', position}])
})

test('a text that is too much has a message and an empty tree', () => {
  const {value, diagnostics} = readMarkdownText('*'.repeat(50_000), 'a.yaml', position)
  expect([value.children, diagnostics.map(({rule}) => rule)]).toEqual([[], ['te-groot']])
})

test('the short way gives what the parser gives', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'woord',
      ' ',
      '\n',
      '\n\n',
      '1.',
      '2)',
      '-',
      '+',
      '#',
      '=',
      ':',
      '.',
      '&',
      '&amp;',
      '|',
      '~',
      '!',
      "'"
    ),
    fc.string({maxLength: 4})
  )
  fc.assert(
    fc.property(fc.array(words, {maxLength: 12}), (parts) => {
      const text = parts.join('')
      // The parser takes HTML out; here only the shape of plain text matters.
      fc.pre(!text.includes('<'))
      expect(bare(readMarkdownText(text, 'a.yaml', position).value)).toEqual(
        bare(parseMarkdown(text.trimEnd()))
      )
    }),
    {numRuns: 1000}
  )
})
