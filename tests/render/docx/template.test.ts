import {zipSync, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {checkWord} from '../../../src/pipeline.ts'
import {complete} from '../sample-complete.ts'
import {inTemplate} from './in-template.ts'
import {gemeenteTemplate, haastTemplate, NORMAL, pack, paragraph} from './templates.ts'
import {packed, readBack, textsOf, type Written} from './written.ts'

const rules = ({diagnostics}: Pick<Written, 'diagnostics'>): string[] =>
  diagnostics.map(({rule, severity}) => `${severity} ${rule}`)

describe('the template of an office', async () => {
  const file = await inTemplate('huisstijl/gemeente.docx', gemeenteTemplate())
  const document = file.part('word/document.xml')

  test('keeps its cover, header, logo and styles', () => {
    expect(rules(file)).toEqual([])
    const {titel, ondertitel, uitvoerder, datum} = complete()
    const words = packed(document.replaceAll(/<[^>]+>/gu, ' '))
    expect(words.startsWith(titel)).toBe(true)
    expect(words).toContain(ondertitel)
    expect(words.replaceAll(' ', '')).toContain(`Aangebodendoor${uitvoerder},${datum}`.replaceAll(' ', ''))
    expect(packed(file.part('word/header1.xml').replaceAll(/<[^>]+>/gu, ''))).toContain(`Kenmerk: ${titel}`)
    expect(file.part('word/header1.xml')).toContain('r:embed="rId1"')
    expect(file.part('word/_rels/header1.xml.rels')).toContain('media/logo.png')
    expect(file.part('word/styles.xml')).toContain('<w:color w:val="7A1F5C"/>')
  })

  test('has its styles found by name', () => {
    expect(document).toContain('<w:pStyle w:val="Kop1"/>')
    expect(document).toContain('<w:pStyle w:val="Bijschrift"/>')
    expect(document).toContain('<w:pStyle w:val="Inhopg1"/>')
    expect(document).toContain('<w:pStyle w:val="RKNorm"/>')
    expect(document).not.toContain('w:val="Heading1"')
    expect(file.part('word/styles.xml').match(/<w:name w:val="heading 1"/gu)).toHaveLength(1)
  })

  test('does not number what the report numbers itself', () => {
    for (const [paragraph] of document.matchAll(
      /<w:p>(?:(?!<\/w:pPr>).)*w:val="Kop\d"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/gsu
    ))
      expect(paragraph).toContain('<w:numId w:val="0"/>')
  })

  test('is not told the title twice', async () => {
    const html = await readBack(file)
    expect(textsOf(html, 'h1')).toEqual([complete().titel])
    expect(html.body.textContent.split(complete().titel).length - 1).toBe(1)
  })

  test('has the sections of its pages, also where they are turned', () => {
    const sections = document.match(/<w:sectPr\b.*?<\/w:sectPr>/gsu) ?? []
    expect(sections.length).toBeGreaterThan(2)
    for (const section of sections.slice(1)) expect(section).toContain('<w:headerReference')
    expect(sections.filter((section) => section.includes('w:orient="landscape"'))).not.toEqual([])
  })

  test('is Dutch, whatever it was', () => {
    expect(file.part('word/styles.xml')).not.toContain('en-US')
  })

  test('says on every page that a report is a draft', async () => {
    const draft = await inTemplate('huisstijl/gemeente.docx', gemeenteTemplate(), {concept: true})
    expect(draft.part('word/header1.xml')).toContain('Concept – ')
  })

  test('is itself without messages', async () => {
    expect(await checkWord({path: 'gemeente.docx', bytes: gemeenteTemplate()})).toEqual([])
  })
})

describe('a hasty .dotx', async () => {
  const file = await inTemplate('huisstijl/haast.dotx', haastTemplate())

  test('becomes a document', () => {
    expect(file.part('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml')
    expect(file.part('[Content_Types].xml')).not.toContain('template.main')
  })

  test('says on every page that a report is a draft, although it has no header', async () => {
    const draft = await inTemplate('huisstijl/haast.dotx', haastTemplate(), {concept: true})
    expect(draft.part('word/header-normenkader.xml')).toContain('Concept – ')
    const sections = [...draft.xml('word/document.xml').getElementsByTagName('w:sectPr')]
    expect(sections.length).toBeGreaterThan(1)
    for (const section of sections)
      expect(section.getElementsByTagName('w:headerReference').length).toBeGreaterThan(0)
  })

  test('says which placeholder does not exist and which styles are missing', () => {
    expect(rules(file)).toEqual(['waarschuwing word-invulveld', 'waarschuwing word-stijl'])
    expect(file.diagnostics[0]?.message).toBe('Het invulveld {{titl}} bestaat niet. Bedoelt u {{titel}}?')
    expect(file.diagnostics[1]?.message).toMatch(
      /‘Kop 2’.*daarvoor is de opmaak van normenkader gebruikt\.$/u
    )
    expect(file.diagnostics[1]?.message).not.toContain('‘Kop 1’')
    expect(file.diagnostics.every((each) => each.file === 'huisstijl/haast.dotx')).toBe(true)
  })

  test('keeps what it says itself, and the whole report', async () => {
    const html = await readBack(file)
    expect(html.body.textContent).toContain('Colofon van het bureau')
    expect(textsOf(html, 'h1')).toEqual([complete().titel])
  })

  test('is refused when it is checked by itself', async () => {
    const diagnostics = await checkWord({path: 'haast.dotx', bytes: haastTemplate()})
    expect(rules({diagnostics})).toEqual(['fout word-invulveld', 'waarschuwing word-stijl'])
  })
})

describe('what is not opened', () => {
  const body = paragraph('{{inhoud}}')
  const cases: [string, Uint8Array, RegExp][] = [
    ['text', new TextEncoder().encode('geen zip'), /geen Word-bestand/u],
    ['another zip', zipSync({'a.txt': new Uint8Array(3)}), /geen Word-bestand/u],
    [
      'no place for the report',
      pack({body: paragraph('leeg'), styles: NORMAL}),
      /geen plaats voor het rapport/u
    ],
    ['macros', pack({body, styles: NORMAL, extra: {'word/vbaProject.bin': new Uint8Array(9)}}), /macro/u],
    ['a way out', pack({body, styles: NORMAL, extra: {'../../kwaad.xml': '<a/>'}}), /pad naar buiten/u],
    [
      'entities',
      pack({body, styles: NORMAL, extra: {'word/x.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>'}}),
      /DOCTYPE/u
    ],
    [
      'a picture from elsewhere',
      pack({
        body,
        styles: NORMAL,
        extra: {
          'word/_rels/x.xml.rels':
            '<Relationships><Relationship Id="a" Type="x/image" Target="https://elders.example/a.png" TargetMode="External"/></Relationships>'
        }
      }),
      /buiten het bestand/u
    ],
    [
      'a bomb',
      pack({body, styles: NORMAL, extra: {'word/bom.xml': ' '.repeat(3_000_000)}}),
      /verdacht sterk ingepakt/u
    ],
    [
      'a giant',
      pack({body, styles: NORMAL, extra: {'word/media/a.png': new Uint8Array(21 * 1024 * 1024)}}),
      /te groot/u
    ],
    ['broken XML', pack({body: '<w:p>', styles: NORMAL}), /kan niet worden gelezen/u]
  ]

  test.each(cases)('%s', async (_, bytes, message) => {
    const file = await inTemplate('huisstijl/kwaad.docx', bytes)
    expect(rules(file)).toEqual(['fout word-sjabloon'])
    expect(file.diagnostics[0]?.message).toMatch(message)
    expect(file.bytes).toHaveLength(0)
  })
})

test('text of an author fills no placeholder, and is shown as it is', async () => {
  const file = await inTemplate('huisstijl/gemeente.docx', gemeenteTemplate(), {
    titel: '{{datum}} {{inhoud}} {{{x}}}'
  })
  expect(file.part('word/document.xml')).toContain('{{datum}} {{inhoud}} {{{x}}}')
  expect(file.part('word/header1.xml')).toContain('{{datum}} {{inhoud}} {{{x}}}')
})

test('the place of its own template on a disk does not come along', async () => {
  const bytes = pack({
    body: paragraph('{{inhoud}}'),
    styles: NORMAL,
    extra: {
      'word/settings.xml':
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"><w:attachedTemplate r:id="rId1"/><w:updateFields w:val="true"/></w:settings>',
      'word/_rels/settings.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/piet/sjabloon.dotx" TargetMode="External"/></Relationships>'
    }
  })
  const file = await inTemplate('huisstijl/los.docx', bytes)
  const everything = Object.values(unzipSync(file.bytes))
    .map((part) => new TextDecoder().decode(part))
    .join('')
  expect(everything).not.toContain('piet')
  expect(everything).not.toContain('attachedTemplate')
  expect(everything).not.toContain('updateFields')
})
