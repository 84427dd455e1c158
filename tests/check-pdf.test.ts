import {PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {expect, test} from 'vitest'
import {checkPdf} from '../src/check-pdf.ts'
import {newFolder} from './folder.ts'
import {normenkader} from './cli/world.ts'
import {make} from './render/pdf/make.ts'
import {complete} from './render/sample-complete.ts'
import {build} from '../src/render.ts'
import {template} from './render/templates.ts'

async function rulesOf(bytes: Uint8Array): Promise<string[]> {
  return (await checkPdf('x.pdf', bytes)).map(({rule}) => rule)
}

/** A PDF of ours, after somebody worked on it. */
async function changed(change: (document: PDFDocument) => void): Promise<string[]> {
  const document = await PDFDocument.load(await ours(), {updateMetadata: false})
  change(document)
  return rulesOf(await document.save())
}

async function ours(): Promise<Uint8Array> {
  const rapport = complete()
  return (await make(build(rapport, template('rekenkamerrapport')).value, rapport)).bytes
}

/** Every element of the structure of a kind. */
function elements(document: PDFDocument, kind: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of(kind) ? [object] : []
    )
}

test('a report of ours has nothing wrong', async () => {
  expect(await rulesOf(await ours())).toEqual([])
})

test('an empty PDF lacks everything', async () => {
  const document = await PDFDocument.create()
  document.addPage()
  expect(await rulesOf(await document.save())).toEqual([
    'pdf-zonder-taal',
    'pdf-zonder-labels',
    'pdf-zonder-titel',
    'pdf-zonder-ua',
    'pdf-zonder-labels'
  ])
})

test('each fault is found', async () => {
  const without = (key: string) => (document: PDFDocument) => {
    document.catalog.delete(PDFName.of(key))
  }
  expect(await changed(without('Lang'))).toEqual(['pdf-zonder-taal'])
  expect(await changed(without('MarkInfo'))).toEqual(['pdf-zonder-labels'])
  expect(await changed(without('StructTreeRoot'))).toEqual(['pdf-zonder-labels'])
  expect(await changed(without('ViewerPreferences'))).toEqual(['pdf-titel-verborgen'])
  expect(await changed(without('Metadata'))).toEqual(['pdf-zonder-ua'])
  const each = (kind: string, change: (element: PDFDict) => void) => (document: PDFDocument) => {
    elements(document, kind).forEach(change)
  }
  expect(await changed(each('Figure', (element) => element.delete(PDFName.of('Alt'))))).toEqual([
    'pdf-figuur-zonder-alternatief'
  ])
  expect(
    await changed(
      each('TH', (element) => {
        element.set(PDFName.of('S'), PDFName.of('TD'))
      })
    )
  ).toEqual(['pdf-tabel-zonder-kop'])
  expect(await changed(each('Link', (element) => element.delete(PDFName.of('K'))))).toContain(
    'pdf-link-zonder-tekst'
  )
  expect(
    await changed(
      each('H2', (element) => {
        element.set(PDFName.of('S'), PDFName.of('H5'))
      })
    )
  ).toEqual(['pdf-kop-overgeslagen'])
})

test('what is no PDF is said to be none', async () => {
  expect(await rulesOf(new TextEncoder().encode('geen pdf'))).toEqual(['pdf-onleesbaar'])
  expect(await rulesOf(new Uint8Array())).toEqual(['pdf-onleesbaar'])
})

test('controleer takes a PDF', async () => {
  const map = newFolder({'goed.pdf': await ours(), 'fout.PDF': 'niets'})
  expect(await normenkader(map, ['controleer', 'goed.pdf'])).toMatchObject({exit: 0, err: ''})
  const {exit, err} = await normenkader(map, ['controleer', 'fout.PDF'])
  expect(exit).toBe(1)
  expect(err).toContain('pdf-onleesbaar')
  expect((await normenkader(map, ['controleer', 'niet.pdf'])).err).toContain('niet.pdf')
  expect(
    JSON.parse((await normenkader(map, ['controleer', 'fout.PDF', '--formaat', 'json'])).out)
  ).toBeTruthy()
})
