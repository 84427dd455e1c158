import {expect, test} from 'vitest'
import {dataUri} from '../../src/render/formats/html/data-uri.ts'
import {PIXEL} from './sample-parts.ts'

const svg = (inside: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`)

test('an image is known by its bytes', () => {
  expect(dataUri(PIXEL)).toMatch(/^data:image\/png;base64,iVBOR/u)
  expect(dataUri(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toMatch(/^data:image\/jpeg/u)
  expect(dataUri(svg('<rect width="1" height="1" fill="url(#a)"/><use href="#a"/>'))).toMatch(
    /^data:image\/svg/u
  )
})

test.each([
  '<script>alert(1)</script>',
  '<foreignObject><p/></foreignObject>',
  '<rect onload="alert(1)"/>',
  '<image href="https://kwaad.example/x.png"/>',
  '<image xlink:href="//kwaad.example/x.png"/>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>@import "https://kwaad.example/x.css"</style>',
  '<rect style="fill:url(https://kwaad.example/x)"/>'
])('an SVG that could run or load something is refused: %s', (inside) => {
  expect(dataUri(svg(inside))).toBeUndefined()
})

test('what is no image is refused', () => {
  expect(
    dataUri(new TextEncoder().encode('<html><svg></svg></html>'.replace('<svg>', '<svgx>')))
  ).toBeUndefined()
  expect(dataUri(new TextEncoder().encode('GIF'))).toBeUndefined()
  expect(dataUri(new Uint8Array())).toBeUndefined()
  const entity = '<!DOCTYPE svg [<!ENTITY x "y">]><svg></svg>'
  expect(dataUri(new TextEncoder().encode(entity))).toBeUndefined()
})
