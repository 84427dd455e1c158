import fc from 'fast-check'
import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {textOf} from '../../../src/render/finish/text.ts'
import type {Node} from '../../../src/render/node.ts'
import {minimal, tree} from '../sample.ts'
import {all, readBack, written} from './written.ts'

/** What XML cannot hold is left out of the text; all else must be there. */
const shown = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u0020\u007F-\u00A0\u2028\u2029\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF\s]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu,
    ''
  )

const strings = fc.oneof(
  fc.string({unit: 'binary', minLength: 1, maxLength: 30}),
  fc.string({
    unit: fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '&',
      '"',
      'a',
      ' ',
      '{{titel}}',
      '{{inhoud}}',
      '\uFFFE',
      '\u0000',
      '\uD800'
    ),
    minLength: 1,
    maxLength: 20
  })
)

const words: fc.Arbitrary<Node> = strings.map((value) => ({
  type: 'paragraph',
  children: [{type: 'text', value}]
}))

const table: fc.Arbitrary<Node> = fc
  .array(fc.array(strings, {minLength: 1, maxLength: 7}), {minLength: 1, maxLength: 12})
  .map((rows) => ({
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]}))
    }))
  }))

const blocks = fc.letrec<{block: Node; list: Node}>((tie) => ({
  list: fc
    .tuple(fc.boolean(), fc.array(tie('block'), {minLength: 1, maxLength: 3}))
    .map(([ordered, children]) => ({type: 'list', ...{ordered}, children: [{type: 'listItem', children}]})),
  block: fc.oneof(
    {depthSize: 'large'},
    words,
    table,
    tie('list'),
    words.map((inside) => ({type: 'blockquote', children: [inside]})),
    fc
      .tuple(
        fc.constantFrom('kaart', 'keten', 'waarschuwing', 'toelichting', 'breed', 'citaat'),
        tie('block')
      )
      .map(([name, inside]) => ({type: 'containerDirective', name, attributes: {}, children: [inside]})),
    strings.map((value) => ({type: 'code', value}))
  )
})).block

const isRoot = (node: Node): node is Root => node.type === 'root'

async function backOf(children: readonly Node[]): Promise<string> {
  const root: Node = {type: 'root', children}
  if (!isRoot(root)) throw new Error('geen wortel')
  const file = await written(root, minimal())
  expect(file.diagnostics).toEqual([])
  return (await readBack(file)).body.textContent
}

test('whatever a report holds, it is valid and no text is lost', {timeout: 240_000}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(blocks, {minLength: 1, maxLength: 5}), async (children) => {
      const back = shown(await backOf(children))
      for (const leaf of children.flatMap((child) => all(child, ({value}) => value !== undefined)))
        expect(back).toContain(shown(leaf.value ?? ''))
    }),
    {numRuns: 60}
  )
})

test.each([
  [
    'a long table',
    `| a | b |\n| - | - |\n${Array.from({length: 600}, (_, index) => `| r${String(index)} | x |`).join('\n')}`
  ],
  [
    'a deep list',
    Array.from({length: 14}, (_, index) => `${'  '.repeat(index)}- diep${String(index)}`).join('\n')
  ],
  [
    'a long word',
    `${'lang'.repeat(400)}\n\n| ${'lang'.repeat(60)} | b |\n| - | - |\n| ${'lang'.repeat(60)} | c |`
  ],
  [
    'many footnotes, some twice',
    `${Array.from({length: 120}, (_, index) => `zin${String(index)}[^${String(index)}] en[^${String(Math.floor(index / 2))}]`).join('\n\n')}\n\n${Array.from({length: 120}, (_, index) => `[^${String(index)}]: noot${String(index)}\n`).join('\n')}`
  ],
  [
    'a wide table',
    `| ${Array.from({length: 14}, (_, index) => `k${String(index)}`).join(' | ')} |\n|${' - |'.repeat(14)}\n| ${Array.from({length: 14}, (_, index) => `woord${String(index)}`).join(' | ')} |`
  ]
])('%s', {timeout: 60_000}, async (_, markdown) => {
  const root = tree(markdown)
  const back = shown(await backOf(root.children))
  const leaves = root.children.flatMap((child) => all(child, ({type}) => type === 'text'))
  for (const leaf of leaves) expect(back).toContain(shown(textOf(leaf)))
})
