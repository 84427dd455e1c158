import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {leadIns} from '../../src/render/lead-ins.ts'
import {numberCaptions} from '../../src/render/finish/captions.ts'
import {written} from './docx/written.ts'
import {make, under} from './pdf/make.ts'
import {has, say} from './pdf/poppler.ts'
import {minimal, tree} from './sample.ts'

const LINE = 'Een regel.'
const TABLE = '| Naam | Aantal |\n| -- | -- |\n| Noord | 1 |\n| Zuid | 2 |\n| West | 3 |'

test('a short text below a heading, or one that ends with a colon, leads in a table, a list or a card', () => {
  const {children} = tree(
    `### Kop\n\nEen zin.\n\n${TABLE}\n\nEen zin.\n\n${TABLE}\n\nDit zijn zij:\n\n- een\n\n### Kop\n\n${'Lang. '.repeat(60)}\n\n- twee\n\n### Kop\n\nEen zin.\n\nNog een zin.`
  )
  const found = [...leadIns(children)].map((node) => children.findIndex((each) => each === node))
  expect(found).toEqual([1, 5])
})

async function wordOf(markdown: string): Promise<string[]> {
  const file = await written(under('Proef', tree(markdown).children), minimal())
  return [...file.xml('word/document.xml').getElementsByTagName('w:p')]
    .filter((each) => each.getElementsByTagName('w:keepNext').length > 0)
    .map(({textContent}) => textContent ?? '')
}

test('Word keeps a short table on one page, below what leads it in', async () => {
  expect(await wordOf(`### Kop\n\nDe aantallen.\n\n${TABLE}\n\nVerder.`)).toEqual([
    ...['De aantallen.', 'Noord', '1', 'Zuid', '2']
  ])
  const rows = Array.from({length: 30}, (_, index) => `| Wijk ${String(index)} | 1 |`)
  expect(await wordOf(`${TABLE}\n${rows.join('\n')}`)).toEqual([])
})

/** The pages of a report in which these blocks come after more and more lines. */
async function pagesWith(blocks: () => Root['children']): Promise<string[][]> {
  const all: string[][] = []
  for (let lines = 18; lines < 38; lines++) {
    const filler = ['## Hoofdstuk', ...Array.from({length: lines}, () => LINE)]
    const before = tree(filler.join('\n\n')).children
    const root = under('Proef', [...before, ...blocks()])
    numberCaptions(root)
    const {bytes, messages} = await make(root)
    expect(messages).toEqual([])
    all.push(say('pdftotext', ['-enc', 'UTF-8'], bytes, ['-']).split('\f'))
  }
  return all
}

test.runIf(has('pdftotext'))(
  'PDF: a heading and what leads in a table stand on its page',
  async () => {
    const found = await pagesWith(() => tree(`### Kopje\n\nDe aantallen.\n\n${TABLE}`).children)
    const pages = found.map((each) => each.findIndex((page) => page.includes('Kopje')))
    expect(new Set(pages).size).toBeGreaterThan(1)
    for (const [index, each] of found.entries()) {
      const page = each[pages[index] ?? 0]
      expect(page).toContain('De aantallen.')
      expect(page).toContain('West')
    }
  },
  60_000
)

test.runIf(has('pdftotext'))(
  'PDF: the title of a short list stands on its page',
  async () => {
    const list: Root['children'][number] = {
      type: 'containerDirective',
      name: 'lijst',
      attributes: {reeks: 'Tabel'},
      children: [
        {type: 'paragraph', data: {directiveLabel: true}, children: [{type: 'text', value: 'Lijstje'}]}
      ]
    }
    const found = await pagesWith(() => [
      list,
      ...tree(`:::breed{label="${'Een lange titel van een tabel '.repeat(5)}"}\n${TABLE}\n:::`).children
    ])
    const pages = found.map((each) => each.findIndex((page) => page.includes('Lijstje')))
    expect(new Set(pages).size).toBeGreaterThan(1)
    for (const [index, each] of found.entries())
      expect(each[pages[index] ?? 0]).toContain('Tabel 1: Een lange titel')
  },
  60_000
)
