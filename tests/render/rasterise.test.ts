import {readFileSync} from 'node:fs'
import {unzipSync} from 'fflate'
import type {Image, Root} from 'mdast'
import {expect, test} from 'vitest'
import {loadDrawingEngine} from '../../src/files.ts'
import {writeDocx} from '../../src/render/formats/docx.ts'
import {sizeOf} from '../../src/render/formats/docx/image-size.ts'
import {rasterise} from '../../src/render/rasterise.ts'
import {minimal} from './sample.ts'

async function drawn(svg: string | Uint8Array, width = 200): Promise<Uint8Array | undefined> {
  const engine = loadDrawingEngine()
  if (engine === undefined) throw new Error('resvg is niet geïnstalleerd')
  return rasterise(svg, width, engine)
}

function svg(inside: string, size = 'width="100" height="50"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`
}

test('a drawing becomes a PNG as wide as was asked', async () => {
  const png = await drawn(readFileSync('examples/stadskanaal-toegang/figuren/toegangsmodel.svg'), 800)
  expect(sizeOf(png ?? new Uint8Array(), 'png').width).toBe(800)
  expect(png?.length).toBeGreaterThan(10_000)
})

test('words are drawn in our font, also those that ask for a font of the computer', async () => {
  const words = (font: string): string => svg(`<text x="5" y="30" font-family="${font}">Figuur</text>`)
  const empty = await drawn(svg(''))
  expect((await drawn(words('Arial')))?.length).toBeGreaterThan(2 * (empty?.length ?? 0))
  expect(await drawn(words('Arial'))).toEqual(await drawn(words('Source Sans 3')))
})

test.each([
  ['a reference to elsewhere', svg('<image href="https://example.nl/x.png" width="9" height="9"/>')],
  ['a file of this computer', svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/>')],
  ['a style sheet from elsewhere', svg('<style>@import "https://example.nl/x.css"</style>')],
  ['a script', svg('<script>1</script>')],
  ['what is no SVG', 'geen tekening'],
  ['a broken SVG', svg('<g>').replace('</svg>', '')],
  ['a ribbon of a million pixels high', svg('', 'width="1" height="1000000"')],
  ['a drawing without size', svg('', 'width="0" height="0"')]
])('%s is refused', async (_, source) => {
  expect(await drawn(source)).toBeUndefined()
})

test('the same drawing gives the same bytes', async () => {
  const source = svg('<circle cx="20" cy="20" r="10" fill="teal"/>')
  expect(await drawn(source)).toEqual(await drawn(source))
})

test('Word shows a drawing as PNG where it cannot show an SVG', async () => {
  const base = minimal()
  const path = 'figuren/model.svg'
  const bytes = new TextEncoder().encode(svg('<circle cx="20" cy="20" r="10" fill="teal"/>'))
  const rapport = {...base, afbeeldingen: {[path]: {path, bytes}}}
  const image: Image = {type: 'image', url: path, alt: 'Een cirkel'}
  const root: Root = {type: 'root', children: [{type: 'paragraph', children: [image]}]}
  const {value} = await writeDocx(root, rapport, {drawing: loadDrawingEngine})
  const media = Object.entries(unzipSync(value)).filter(([name]) => name.endsWith('.png'))
  expect(media.map(([, png]) => sizeOf(png, 'png').width)).toEqual([157])
})
