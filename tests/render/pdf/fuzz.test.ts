import fc from 'fast-check'
import type {BlockContent, DefinitionContent, Root} from 'mdast'
import {expect, test} from 'vitest'
import {checkPdf} from '../../../src/check-pdf.ts'
import {tree} from '../sample.ts'
import {make, printable, under} from './make.ts'
import {beyondThePage, has, missingFrom, textIn} from './poppler.ts'

const poppler = has('pdftotext')

async function sound(blocks: Root['children'], texts: readonly string[]): Promise<void> {
  const {bytes, messages} = await make(under('Proef', blocks))
  expect(messages).toEqual([])
  expect(await checkPdf('proef.pdf', bytes)).toEqual([])
  if (!poppler) return
  expect(beyondThePage(bytes)).toEqual([])
  expect(missingFrom(textIn(bytes), await printable(texts))).toEqual([])
}

const WORD = fc.stringMatching(/^[a-z]{1,18}$/u)
const LONG = fc.stringMatching(/^[a-zA-Z]{30,300}$/u)
const LINE = fc
  .array(fc.oneof({weight: 9, arbitrary: WORD}, LONG), {minLength: 1, maxLength: 25})
  .map((words) => words.join(' '))
/** More on demand: `NK_RUNS=200 npx vitest run tests/render/pdf/fuzz.test.ts`. */
const RUNS = {numRuns: Number(process.env['NK_RUNS'] ?? 15)}

test('tables of any size', async () => {
  const shape = fc.record({
    columns: fc.integer({min: 1, max: 45}),
    rows: fc.integer({min: 0, max: 60}),
    cells: fc.array(LINE, {minLength: 3, maxLength: 12}),
    wide: fc.boolean()
  })
  await fc.assert(
    fc.asyncProperty(shape, async ({columns, rows, cells, wide}) => {
      const cell = (row: number, column: number): string =>
        cells[(row * columns + column) % cells.length] ?? ''
      const table: Root['children'][number] = {
        type: 'table',
        children: Array.from({length: rows + 1}, (_, row) => ({
          type: 'tableRow',
          children: Array.from({length: columns}, (_, column) => ({
            type: 'tableCell',
            children: [
              {type: 'text', value: columns > 12 ? cell(row, column).slice(0, 30) : cell(row, column)}
            ]
          }))
        }))
      }
      const block: Root['children'] = wide
        ? [{type: 'containerDirective', name: 'breed', attributes: {label: 'Een tabel'}, children: [table]}]
        : [table]
      const texts = columns > 12 ? cells.map((each) => each.slice(0, 30)) : cells
      await sound(block, (rows + 1) * columns >= cells.length ? texts : [])
    }),
    RUNS
  )
}, 180_000)

test('long words, lists in lists and quotations in quotations', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(LINE, {minLength: 1, maxLength: 12}),
      fc.integer({min: 1, max: 30}),
      async (lines, depth) => {
        const nested = (level: number): (BlockContent | DefinitionContent)[] => {
          const value = lines[level % lines.length] ?? ''
          const inside: (BlockContent | DefinitionContent)[] = [
            {type: 'paragraph', children: [{type: 'text', value}]},
            ...(level === 0 ? [] : nested(level - 1))
          ]
          if (level % 5 === 4) return [{type: 'blockquote', children: inside}]
          return [{type: 'list', ordered: level % 3 === 0, children: [{type: 'listItem', children: inside}]}]
        }
        await sound(nested(depth), lines.slice(0, depth))
      }
    ),
    RUNS
  )
}, 180_000)

test('many footnotes, also in tables, headings and notes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(LINE, {minLength: 1, maxLength: 60}), async (lines) => {
      const notes = lines.map((line, index) => `[^n${String(index)}]: ${line}`)
      const refs = lines.map(
        (_, index) => `Tekst[^n${String(index)}]${index % 3 === 0 ? ` en nog eens[^n${String(index)}]` : ''}.`
      )
      const markdown = [
        '## Kop[^n0]',
        '| Kop[^n0] | Twee |\n| -- | -- |\n| cel[^n0] | x |',
        ...refs,
        ...notes,
        '[^zelf]: Zie[^zelf].',
        'Zelf[^zelf].'
      ].join('\n\n')
      await sound(tree(markdown).children, lines)
    }),
    RUNS
  )
}, 180_000)
