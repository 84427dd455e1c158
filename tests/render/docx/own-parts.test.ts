import {describe, expect, test} from 'vitest'
import {complete} from '../sample-complete.ts'
import {inTemplate} from './in-template.ts'
import {NORMAL, pack, paragraph} from './templates.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

describe('a template with lists, notes and images of its own', async () => {
  const own = (name: string, xml: string): string => `<w:${name} xmlns:w="${WORD}">${xml}</w:${name}>`
  const bytes = pack({
    body: `<w:p><w:bookmarkStart w:id="4" w:name="_Noot1"/><w:bookmarkEnd w:id="4"/><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph('{{inhoud}}')}`,
    styles: NORMAL,
    extra: {
      'word/numbering.xml': own(
        'numbering',
        '<w:abstractNum w:abstractNumId="3"/><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
      ),
      'word/footnotes.xml': own(
        'footnotes',
        `<w:footnote w:id="2">${paragraph('Noot van het bureau')}</w:footnote>`
      ),
      'word/media/image1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>'
    }
  })
  const file = await inTemplate('huisstijl/eigen.docx', bytes)
  const values = (path: string, name: string, attribute: string): string[] =>
    [...file.xml(path).getElementsByTagName(name)].map((each) => each.getAttribute(attribute) ?? '')

  test.each([
    ['word/document.xml', 'w:bookmarkStart', 'w:id', '4'],
    ['word/document.xml', 'w:bookmarkStart', 'w:name', '_Noot1'],
    ['word/document.xml', 'w:footnoteReference', 'w:id', '2'],
    ['word/footnotes.xml', 'w:footnote', 'w:id', '2'],
    ['word/numbering.xml', 'w:abstractNum', 'w:abstractNumId', '3'],
    ['word/numbering.xml', 'w:num', 'w:numId', '5'],
    ['word/_rels/document.xml.rels', 'Relationship', 'Id', 'rId7'],
    ['[Content_Types].xml', 'Default', 'Extension', 'png']
  ])('%s keeps it, and gives no %s %s twice', (path, name, attribute, value) => {
    const found = values(path, name, attribute)
    expect(found).toContain(value)
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found).size).toBe(found.length)
  })

  test('finds every note, list and part that the report refers to', () => {
    const document = 'word/document.xml'
    const notes = values('word/footnotes.xml', 'w:footnote', 'w:id')
    expect(notes).toEqual(expect.arrayContaining(values(document, 'w:footnoteReference', 'w:id')))
    const lists = values(document, 'w:numId', 'w:val').filter((list) => list !== '0')
    expect(values('word/numbering.xml', 'w:num', 'w:numId')).toEqual(expect.arrayContaining(lists))
    const relations = 'word/_rels/document.xml.rels'
    expect(values(relations, 'Relationship', 'Id')).toEqual(
      expect.arrayContaining([
        ...values(document, 'a:blip', 'r:embed'),
        ...values(document, 'asvg:svgBlip', 'r:embed')
      ])
    )
    expect(file.part('word/media/image1.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>')
    const parts = values(relations, 'Relationship', 'Target').filter((target) => !target.includes(':'))
    expect(parts.map((target) => file.part(`word/${target}`)).filter((part) => part === '')).toEqual([])
  })
})

describe('a template with a header under a name of its own', async () => {
  const types = `<c:Types xmlns:c="http://schemas.openxmlformats.org/package/2006/content-types"><c:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><c:Default Extension="xml" ContentType="application/xml"/><c:Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><c:Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><c:Override PartName="/word/briefhoofd.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></c:Types>`
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="briefhoofd.xml"/></Relationships>'
  const header = `<w:hdr xmlns:w="${WORD}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:p><w:bookmarkStart w:id="12" w:name="Logo"/><w:bookmarkEnd w:id="12"/><w:r><w:drawing><wp:inline><wp:docPr id="1400" name="Logo"/></wp:inline></w:drawing></w:r><w:r><w:t>Kenmerk: {{titel}}</w:t></w:r></w:p></w:hdr>`
  const bytes = pack({
    body: paragraph('{{inhoud}}'),
    styles: NORMAL,
    header: '',
    extra: {
      '[Content_Types].xml': types,
      'word/_rels/document.xml.rels': relations,
      'word/briefhoofd.xml': header
    }
  })
  const file = await inTemplate('huisstijl/eigen.docx', bytes, {intern: true})
  const numbers = (name: string, attribute: string): number[] =>
    [...file.xml('word/document.xml').getElementsByTagName(name)].map((each) =>
      Number(each.getAttribute(attribute))
    )

  test('has what every page must say in it, and its placeholders filled in', () => {
    const text = file.xml('word/briefhoofd.xml').documentElement?.textContent ?? ''
    expect(text).toMatch(/intern/iu)
    expect(text).toContain(`Kenmerk: ${complete().titel}`)
  })

  test('has the numbers of its bookmarks and images to itself', () => {
    expect(Math.min(...numbers('w:bookmarkStart', 'w:id'))).toBe(13)
    expect(Math.min(...numbers('wp:docPr', 'id'))).toBe(1401)
  })
})

test('a template with other quotation marks keeps one type for each kind of file', async () => {
  const types = `<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Default Extension='PNG' ContentType='image/png'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/><Override PartName='/word/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'/></Types>`
  const bytes = pack({
    body: paragraph('{{inhoud}}'),
    styles: NORMAL,
    extra: {'[Content_Types].xml': types}
  })
  const file = await inTemplate('huisstijl/eigen.docx', bytes)
  const defaults = [...file.xml('[Content_Types].xml').getElementsByTagName('Default')]
  const extensions = defaults.map((each) => each.getAttribute('Extension')?.toLowerCase())
  expect(extensions.filter((each) => each === 'png')).toEqual(['png'])
})

test('of two places for the report the second becomes empty', async () => {
  const bytes = pack({body: paragraph('{{inhoud}}') + paragraph('{{inhoud}}'), styles: NORMAL})
  const file = await inTemplate('huisstijl/eigen.docx', bytes)
  expect(file.part('word/document.xml')).not.toContain('{{inhoud}}')
})

test('a second place for the report that ends a section keeps that', async () => {
  const last =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="8391" w:h="11906"/></w:sectPr></w:pPr><w:r><w:t>{{inhoud}}</w:t></w:r></w:p>'
  const bytes = pack({body: paragraph('{{inhoud}}') + last, styles: NORMAL})
  const document = (await inTemplate('huisstijl/eigen.docx', bytes)).part('word/document.xml')
  expect(document).not.toContain('{{inhoud}}')
  expect(document).toContain('w:w="8391"')
})
