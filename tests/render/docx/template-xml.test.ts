import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {inTemplate} from './in-template.ts'
import {NORMAL, pack, paragraph} from './templates.ts'
import {readBack, textsOf} from './written.ts'
import {complete} from '../sample-complete.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

test('a template may write its XML with other quotation marks and prefixes', async () => {
  const rels = `<p:Relationships xmlns:p='${PACKAGE}'><p:Relationship Target='word/document.xml' Type='${OFFICE}/officeDocument' Id='a'/><p:Relationship Target='/eigen/kern.xml' Type='${CORE}' Id='b'/></p:Relationships>`
  const extra = {'_rels/.rels': rels, 'eigen/kern.xml': '<a/>'}
  const bytes = pack({body: paragraph('{{inhoud}}'), styles: NORMAL, extra})
  const file = await inTemplate('huisstijl/anders.docx', bytes)
  expect(file.part('eigen/kern.xml')).toContain(complete().titel)
  expect(Object.keys(unzipSync(file.bytes)).filter((path) => path.includes('core'))).toEqual([])
})

test('a template without properties gets them, listed in its own way', async () => {
  const rels = `<p:Relationships xmlns:p="${PACKAGE}"><p:Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></p:Relationships>`
  const bytes = pack({body: paragraph('{{inhoud}}'), styles: NORMAL, extra: {'_rels/.rels': rels}})
  const file = await inTemplate('huisstijl/anders.docx', bytes)
  const list = file.xml('_rels/.rels').getElementsByTagNameNS(PACKAGE, 'Relationship')
  expect([...list].map((each) => each.getAttribute('Target'))).toEqual([
    'word/document.xml',
    'docProps/core.xml'
  ])
  expect(file.part('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"')
})

test('in a table the pages do not turn, and its cell ends with a paragraph', async () => {
  const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph('{{inhoud}}')}</w:tc></w:tr></w:tbl>${paragraph('Slot')}`
  const file = await inTemplate('huisstijl/tabel.docx', pack({body: cell, styles: NORMAL}))
  const document = file.xml('word/document.xml')
  const sections = [...document.getElementsByTagName('w:sectPr')]
  expect(sections.map(({parentNode}) => parentNode?.nodeName)).toEqual(['w:body'])
  expect(document.getElementsByTagName('w:tc')[0]?.lastChild?.nodeName).toBe('w:p')
  expect(textsOf(await readBack(file), 'h2')).toContain('Voorwoord')
})
