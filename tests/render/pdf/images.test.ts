import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {checkPdf} from '../../../src/check-pdf.ts'
import {writePdf} from '../../../src/render/formats/pdf.ts'
import {pixelsOf} from '../../../src/render/formats/pdf/image-size.ts'
import {PIXEL} from '../sample-parts.ts'
import {minimal, tree} from '../sample.ts'
import {make, under, type Made} from './make.ts'
import {has, textIn} from './poppler.ts'

const svg = (inside: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">${inside}</svg>`)

function shown(bytes: Uint8Array, markdown = '![Een plaatje](a.png)'): Promise<Made> {
  const root: Root = under('Proef', tree(markdown).children)
  return make(root, {...minimal(), afbeeldingen: {'a.png': {path: 'a.png', bytes}}})
}

/** A header that claims a size, without the picture. */
function png(width: number, height: number): Uint8Array {
  const bytes = Uint8Array.from(PIXEL)
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

test.each([
  ['a png', PIXEL],
  ['a drawing', svg('<rect width="50" height="20"/><text x="5" y="20">Tekst</text>')]
])('%s is shown, with its description', async (_, bytes) => {
  const made = await shown(bytes)
  expect(made.messages).toEqual([])
  expect(await checkPdf('x.pdf', made.bytes)).toEqual([])
})

test.each([
  ['a png that says it has a thousand million pixels', png(30_000, 30_000)],
  ['a png that stops halfway', PIXEL.slice(0, 40)],
  ['a drawing with a script', svg('<script>alert(1)</script>')],
  ['a drawing that loads another', svg('<image href="http://example.nl/a.png"/>')],
  ['a drawing with a sign without a shape', svg('<text x="5" y="20">🚦</text>')],
  ['a drawing that is broken', svg('<rect')],
  ['no image at all', new TextEncoder().encode('#panic()')]
])('of %s the description remains', async (_, bytes) => {
  const made = await shown(bytes)
  expect(made.messages).toEqual([expect.stringContaining('‘a.png’')])
  expect(await checkPdf('x.pdf', made.bytes)).toEqual([])
  if (has('pdftotext')) expect(textIn(made.bytes)).toContain('Eenplaatje')
})

test('an image without a description gets a word', async () => {
  const made = await shown(PIXEL, '![](a.png)')
  expect(await checkPdf('x.pdf', made.bytes)).toEqual([])
})

test('what a file says of its size', () => {
  expect(pixelsOf(png(30, 40), 'png')).toBe(1200)
  const gif = Uint8Array.from([...new TextEncoder().encode('GIF89a'), 3, 0, 4, 0])
  expect(pixelsOf(gif, 'gif')).toBe(12)
  const jpeg = Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 5, 0, 6, 1, 0, 0, 0
  ])
  expect(pixelsOf(jpeg, 'jpeg')).toBe(30)
  expect(pixelsOf(new Uint8Array(), 'png')).toBe(Infinity)
  expect(pixelsOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'jpeg')).toBe(Infinity)
})

test('without an engine there is a message and no file', async () => {
  const made = await writePdf({type: 'root', children: []}, minimal(), {
    pdf: () => Promise.resolve(undefined)
  })
  expect(made.value).toHaveLength(0)
  expect(made.diagnostics.map(({message}) => message)).toEqual([
    'PDF kan op deze computer niet worden gemaakt; HTML en Word wel.'
  ])
})

test('what the engine refuses is told in Dutch', async () => {
  const pdf = {fonts: [], compilerFor: () => ({compile: () => undefined})}
  const made = await writePdf({type: 'root', children: []}, minimal(), {pdf: () => Promise.resolve(pdf)})
  expect(made.value).toHaveLength(0)
  expect(made.diagnostics.at(-1)?.message).toMatch(/^De PDF kon niet worden gemaakt/u)
})
