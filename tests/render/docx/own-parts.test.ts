import {describe, expect, test} from 'vitest'
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
