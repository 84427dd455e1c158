import {PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {expect, test} from 'vitest'
import {checkPdf} from '../../../src/check-pdf.ts'
import {build} from '../../../src/render.ts'
import {complete} from '../sample-complete.ts'
import {template} from '../templates.ts'
import {make, type Made} from './make.ts'

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="60"><rect width="60" height="60" fill="#c00"/><text x="70" y="38" font-size="22">Proef</text></svg>`

function withStyle(huisstijl: Record<string, string>): Promise<Made> {
  const rapport = {
    ...complete(),
    huisstijl,
    afbeeldingen: {
      ...complete().afbeeldingen,
      'logo.svg': {path: 'logo.svg', bytes: new TextEncoder().encode(LOGO)}
    }
  }
  return make(build(rapport, template('rekenkamerrapport')).value, rapport)
}

test('colours and the logo of an office', async () => {
  const own = {
    logo: 'logo.svg',
    'logo-alt': 'Rekenkamer Proef',
    primair: '#5a1a6e',
    achtergrond: '#fffdf5',
    kop: '#5a1a6e'
  }
  const {bytes, messages} = await withStyle(own)
  expect(messages).toEqual([])
  expect(await checkPdf('x.pdf', bytes)).toEqual([])
  const plain = await withStyle({})
  expect(Buffer.from(bytes).equals(Buffer.from(plain.bytes))).toBe(false)
})

test('what is no colour is not used, and is no code', async () => {
  const odd = {primair: '"); #panic("', tekst: 'red', lettertype: '"x", ..panic()', logo: 'weg.png'}
  const {bytes, messages} = await withStyle(odd)
  expect(messages).toEqual([expect.stringMatching(/^advies: De PDF staat in Source Sans 3 en niet in /u)])
  expect(Buffer.from(bytes).equals(Buffer.from((await withStyle({})).bytes))).toBe(true)
})

test('there are bookmarks, and the file says whose it is', async () => {
  const document = await PDFDocument.load((await withStyle({})).bytes, {updateMetadata: false})
  expect(document.catalog.get(PDFName.of('Outlines'))).toBeDefined()
  expect(document.getTitle()).toBe('Toegang tot het sociaal domein')
  expect(document.getAuthor()).toBe('KWIZ')
  expect(document.getCreationDate()?.toISOString()).toBe('2021-12-01T00:00:00.000Z')
})
