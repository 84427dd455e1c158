import {PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFString} from '@cantoo/pdf-lib'
import {expect, test} from 'vitest'
import {build} from '../../../src/render.ts'
import {complete} from '../sample-complete.ts'
import {templateOf} from '../templates.ts'
import {make} from './make.ts'

const FIRST = '## Eerste hoofdstuk :anker{id="een"}\n\n[naar het tweede](#twee), [naar niets](#drie)\n'
const SECOND =
  '## Tweede hoofdstuk :anker{id="twee"}\n\n[naar het eerste](#een), [halverwege](#deel), [naar buiten](https://example.nl/)\n'

test('a link leads to the page and the height of its place, and says so to who hears it', async () => {
  const rapport = complete()
  const long = 'Een alinea die het hoofdstuk vult.\n\n'.repeat(40)
  const part = `${long}\n### Onderdeel :anker{id="deel"}\n\n${long}`
  const {value} = build(rapport, templateOf({rapport: `# {{titel}}\n\n${FIRST}\n${part}\n${SECOND}`}))
  const {bytes, messages} = await make(value, rapport)
  expect(messages).toEqual([])
  const links = linksIn(await PDFDocument.load(bytes))
  expect(links.map(({to}) => to)).toEqual(['pagina 5', 'pagina 2', 'pagina 3', 'https://example.nl/'])
  expect(links.map(({page}) => page)).toEqual([5, 2, 3, undefined])
  // Chapters begin a page; the other heading stands halfway down one.
  expect(links.map(({y = 0}) => Math.round(y / 100))).toEqual([8, 8, 5, 0])
  expect(Buffer.from(bytes).includes('normenkader-plaats')).toBe(false)
})

interface Link {
  to: string
  /** Where it leads, within the file. */
  page: number | undefined
  y: number | undefined
}

function linksIn(document: PDFDocument): Link[] {
  const pages = document.getPages()
  const annotations = pages.flatMap(({node}) => node.Annots()?.asArray() ?? [])
  return annotations.map((each) => {
    const link = document.context.lookup(each, PDFDict)
    const target = link.lookupMaybe(PDFName.of('Dest'), PDFArray)
    const index = pages.findIndex(({ref}) => ref === target?.get(0))
    return {
      to: link.lookup(PDFName.of('Contents'), PDFString).decodeText(),
      page: index === -1 ? undefined : index + 1,
      y: target?.lookup(3, PDFNumber).asNumber()
    }
  })
}
