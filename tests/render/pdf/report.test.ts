import {PDFDocument} from '@cantoo/pdf-lib'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {beforeAll, describe, expect, test} from 'vitest'
import {checkPdf} from '../../../src/check-pdf.ts'
import {tagsOf, type Tag} from '../../../src/check-pdf/tags.ts'
import {compose} from '../../../src/compose.ts'
import {findKaders, readFolder} from '../../../src/files.ts'
import type {Rapport} from '../../../src/model/rapport.ts'
import {analyse} from '../../../src/pipeline.ts'
import {build} from '../../../src/render.ts'
import {complete} from '../sample-complete.ts'
import {hostile} from '../sample-hostile.ts'
import {minimal} from '../sample.ts'
import {template, TEMPLATES} from '../templates.ts'
import {make, printable, type Made} from './make.ts'
import {beyondThePage, has, say, missingFrom, squeezed, textIn} from './poppler.ts'

const poppler = has('pdfinfo')
const qpdf = has('qpdf')

const SAMPLES: readonly (readonly [name: string, rapport: () => Rapport])[] = [
  ['stadskanaal-toegang', stadskanaal],
  ['complete', complete],
  ['minimal', minimal],
  ['hostile', hostile]
]
const CASES = TEMPLATES.flatMap((id) => SAMPLES.map(([name, rapport]) => ({id, name, rapport})))

describe.each(CASES)('$name with the template $id', ({id, rapport}) => {
  let root: Root
  let made: Made
  beforeAll(async () => {
    const sample = rapport()
    root = build(sample, template(id)).value
    made = await make(root, sample)
  }, 60_000)

  test('is made, without a fault that our own check finds', async () => {
    expect(made.messages.filter((message) => message.startsWith('fout'))).toEqual([])
    expect(await checkPdf('rapport.pdf', made.bytes)).toEqual([])
  })

  test.runIf(poppler)('says all that the tree says', async () => {
    expect(missingFrom(textIn(made.bytes), await printable(textsOf(root)))).toEqual([])
  })

  test.runIf(poppler)('is tagged, and stays on its pages', () => {
    const info = say('pdfinfo', [], made.bytes)
    expect(info).toMatch(/Tagged: +yes/u)
    expect(info).toMatch(/PDF version: +1\.7/u)
    const pages = Number(/Pages: +(\d+)/u.exec(info)?.[1])
    const last = say('pdftotext', ['-f', String(pages)], made.bytes, ['-'])
    if (pages > 1) expect(last).toContain(`${String(pages)} van ${String(pages)}`)
    expect(beyondThePage(made.bytes)).toEqual([])
  })

  test.runIf(qpdf)('is a sound file', () => {
    expect(say('qpdf', ['--check'], made.bytes)).toContain('No syntax or stream encoding errors')
  })
})

test('the same report gives the same bytes', async () => {
  const make2 = async (): Promise<Made> => {
    const rapport = complete()
    return make(build(rapport, template('rekenkamerrapport')).value, rapport)
  }
  const [one, two] = [await make2(), await make2()]
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
})

test.runIf(poppler)('has the parts that a reader with a screen reader goes by', async () => {
  const rapport = complete()
  const {bytes} = await make(build(rapport, template('rekenkamerrapport')).value, rapport)
  const structure = say('pdfinfo', ['-struct-text'], bytes)
  for (const part of [
    'H1',
    'H2',
    'TOC',
    'TOCI',
    'L',
    'LI',
    'Table',
    'Caption',
    'THead',
    'TH',
    'TD',
    'Note',
    'Figure',
    'Link',
    'BlockQuote'
  ])
    expect(structure, part).toMatch(new RegExp(`^ *${part}\\b`, 'mu'))
  expect(await descriptions(bytes)).toEqual(['Staafdiagram met het aantal doelen per jaar'])
})

test.runIf(poppler).each([
  [{concept: true}, 'Concept – dit rapport bevat nog fouten'],
  [{intern: true}, 'Intern – bevat vertrouwelijke informatie']
])('%o stands on every page', async (kind, mark) => {
  const rapport = {...complete(), ...kind}
  const {bytes} = await make(build(rapport, template('rekenkamerrapport')).value, rapport)
  const pages = say('pdftotext', [], bytes, ['-']).split('\f').slice(0, -1)
  expect(pages.length).toBeGreaterThan(5)
  expect(pages.filter((page) => !page.includes(mark))).toEqual([])
})

async function descriptions(bytes: Uint8Array): Promise<string[]> {
  const flat = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.tags)])
  const tags = flat(tagsOf(await PDFDocument.load(bytes)))
  return tags.filter(({kind}) => kind === 'Figure').map(({alt}) => alt)
}

function stadskanaal(): Rapport {
  const map = 'examples/stadskanaal-toegang'
  const {onderzoek, score} = analyse({files: readFolder(map).value, kaders: findKaders(map)})
  if (!onderzoek || !score) throw new Error('The example cannot be read.')
  return compose(onderzoek, score, {concept: false, intern: false})
}

/** Every heading, caption, cell, paragraph and footnote; links within a heading or a list of contents are in another form. */
function textsOf(root: Root): string[] {
  const texts: string[] = []
  visit(root, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      const parts: string[] = []
      visit(node, (inside) => {
        if (inside.type === 'text' || inside.type === 'inlineCode') parts.push(inside.value)
      })
      texts.push(...parts.flatMap((part) => part.split(/\s+/u).join(' ')))
    }
  })
  return texts.filter((text) => squeezed(text) !== '')
}
