import {beforeAll, describe, expect, test} from 'vitest'
import {compose} from '../../../src/compose.ts'
import {findKaders, readFolder} from '../../../src/files.ts'
import type {Rapport} from '../../../src/model/rapport.ts'
import {analyse} from '../../../src/pipeline.ts'
import {build} from '../../../src/render.ts'
import {textOf} from '../../../src/render/finish/text.ts'
import {symbolOf, klasseOf} from '../../../src/render/oordeel.ts'
import {bookmarkName} from '../../../src/render/formats/docx/names.ts'
import type {Node} from '../../../src/render/node.ts'
import {complete} from '../sample-complete.ts'
import {squeezed} from '../pdf/poppler.ts'
import {ofTree} from '../same/extract.ts'
import {template, TEMPLATES} from '../templates.ts'
import {all, packed, readBack, textsOf, written, type Written} from './written.ts'

function stadskanaal(): Rapport {
  const folder = 'examples/stadskanaal-toegang'
  const {onderzoek, score} = analyse({files: readFolder(folder).value, kaders: findKaders(folder)})
  if (onderzoek === undefined || score === undefined) throw new Error('Stadskanaal kan niet worden gelezen')
  return compose(onderzoek, score, {concept: false, intern: false})
}

const CASES = [
  ...TEMPLATES.map((id) => ({naam: `alles in ${id}`, rapport: complete(), id})),
  {naam: 'Stadskanaal', rapport: stadskanaal(), id: 'rekenkamerrapport'}
]

describe.each(CASES)('$naam', ({rapport, id}) => {
  const root = build(rapport, template(id)).value
  let file: Written
  let html: Document
  beforeAll(async () => {
    file = await written(root, rapport)
    html = await readBack(file)
  }, 120_000)

  const shown = (node: Node): string =>
    node.type === 'textDirective' && node.name === 'oordeel'
      ? ` ${symbolOf(klasseOf(node.attributes?.['klasse']))} ${textOf(node)} `
      : node.type === 'footnoteReference'
        ? ''
        : (node.value ?? node.alt ?? (node.children ?? []).map(shown).join(''))

  test('nothing is wrong with it', () => {
    expect(file.diagnostics).toEqual([])
  })

  test('every heading, on its level', () => {
    const headings = all(root, ({type}) => type === 'heading')
    const found = [...html.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter(({textContent}) => !['Inhoud', 'Tabellen', 'Figuren'].includes(textContent))
      .map(({tagName, textContent}) => `${tagName} ${packed(textContent)}`)
    expect(found).toEqual(headings.map((node) => `H${String(node.depth)} ${packed(textOf(node))}`))
  })

  test('every footnote, once, and with the number that stands in the text', () => {
    const order = all(root, ({type}) => type === 'footnoteReference').map(({identifier}) => identifier)
    const notes = all(root, ({type}) => type === 'footnoteDefinition')
    const expected = [...new Set(order)].map((identifier) =>
      packed(textOf(notes.find((note) => note.identifier === identifier) ?? {type: 'text'}))
    )
    const found = textsOf(html, 'li[id^=footnote-]').map((text) => text.replace(/ ↑$/u, ''))
    expect(found).toEqual(expected)
  })

  test('every caption with its number, as a field', () => {
    const captions = all(root, ({data}) => data?.isBijschrift === true).map((node) => packed(shown(node)))
    expect(textsOf(html, '.bijschrift')).toEqual(captions)
    const fields = [...file.xml('word/document.xml').getElementsByTagName('w:instrText')]
    const counted = fields.filter(({textContent}) => textContent?.startsWith('SEQ ') === true)
    expect(counted).toHaveLength(captions.length)
  })

  test('every cell of every table', () => {
    expect(textsOf(html, 'th, td').map(squeezed)).toEqual(ofTree(root).cells)
  })

  test('every alternative text', () => {
    const images = all(root, ({type}) => type === 'image').map(({alt}) => alt ?? '')
    const descriptions = [...file.xml('word/document.xml').getElementsByTagName('wp:docPr')].map((each) =>
      each.getAttribute('descr')
    )
    expect(descriptions).toEqual(images)
  })

  test('every link within the report leads to a bookmark that is there once', () => {
    const document = file.xml('word/document.xml')
    const names = [...document.getElementsByTagName('w:bookmarkStart')].map(
      (each) => each.getAttribute('w:name') ?? ''
    )
    const ids = [...document.getElementsByTagName('w:bookmarkStart')].map((each) => each.getAttribute('w:id'))
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(new Set(ids).size).toBe(ids.length)
    expect(names.every((name) => name.length <= 40)).toBe(true)
    const anchors = [...document.getElementsByTagName('w:hyperlink')].map(
      (each) => each.getAttribute('w:anchor') ?? ''
    )
    expect(anchors.filter((anchor) => anchor !== '' && !names.includes(anchor))).toEqual([])
    const fields = [...document.getElementsByTagName('w:instrText')].map(({textContent}) => textContent ?? '')
    const targets = fields.flatMap((field) => /^(?:PAGE|NOTE)?REF (\S+)/u.exec(field.trim())?.[1] ?? [])
    expect(targets.filter((target) => !names.includes(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(0)
  })

  test('every id of an element is a bookmark', () => {
    const ids = all(
      root,
      (node) => node.type === 'heading' || node.name === 'kaart' || node.name === 'anker'
    ).flatMap((node) => (node.type === 'heading' ? node.data?.id : node.attributes?.['id']) ?? [])
    const document = file.xml('word/document.xml')
    const names = [...document.getElementsByTagName('w:bookmarkStart')].map(
      (each) => each.getAttribute('w:name') ?? ''
    )
    expect(ids.filter((each) => each !== '' && !names.includes(bookmarkName(each)))).toEqual([])
  })

  test('every field shows what it says now, and Word asks nothing', () => {
    const document = file.part('word/document.xml')
    const fields = document.split('<w:fldChar w:fldCharType="begin"/>').slice(1)
    expect(document).not.toContain('w:dirty')
    for (const field of fields)
      expect(field).toMatch(/^<\/w:r>.*?<w:instrText.*?fldCharType="separate"\/><\/w:r>.*?<w:t[ >]/su)
    expect(file.part('word/settings.xml')).not.toContain('updateFields')
    const numbers = [...document.matchAll(/PAGEREF .*?<w:t[^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1])
    expect(numbers.every((number) => /^\d+$/u.test(number ?? ''))).toBe(true)
  })

  test('header rows are repeated and rows stay whole', () => {
    const document = file.xml('word/document.xml')
    for (const table of [...document.getElementsByTagName('w:tbl')]) {
      const rows = [...table.getElementsByTagName('w:tr')]
      const headRows = rows[0]?.getElementsByTagName('w:gridSpan').length === 0 ? 1 : 2
      expect(rows.every((row) => row.getElementsByTagName('w:cantSplit').length === 1)).toBe(true)
      expect(rows.map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual(
        rows.map((_, index) => (index < headRows ? 1 : 0))
      )
    }
  })

  test('it is Dutch, and says what it is', () => {
    expect(file.part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"')
    const core = file.xml('docProps/core.xml')
    const value = (name: string): string => core.getElementsByTagName(name)[0]?.textContent ?? ''
    expect(value('dc:title')).toBe(rapport.titel)
    expect(value('dc:creator')).toBe(rapport.uitvoerder || rapport.opdrachtgever)
    expect(value('dc:language')).toBe('nl-NL')
    expect(value('dcterms:created')).toMatch(new RegExp(`^${rapport.datumIso.slice(0, 4) || '2000'}-`, 'u'))
    expect(file.part('word/footer1.xml')).toMatch(/PAGE .*NUMPAGES /su)
  })

  test('headings are in the styles of Word', () => {
    const styles = file.xml('word/styles.xml')
    const nameOf = new Map(
      [...styles.getElementsByTagName('w:style')].map((style) => [
        style.getAttribute('w:styleId'),
        style.getElementsByTagName('w:name')[0]?.getAttribute('w:val')
      ])
    )
    const used = [...file.xml('word/document.xml').getElementsByTagName('w:pStyle')].map((each) =>
      nameOf.get(each.getAttribute('w:val'))
    )
    expect(used).not.toContain(undefined)
    expect(used).toEqual(expect.arrayContaining(['heading 1', 'Title', 'toc 1']))
  })

  test('the same report is the same file', {timeout: 120_000}, async () => {
    const again = await written(root, rapport)
    expect(Buffer.compare(again.bytes, file.bytes)).toBe(0)
  })
})

describe('Stadskanaal', () => {
  test('wide tables stand on landscape pages, and those pages are next to each other', async () => {
    const rapport = stadskanaal()
    const file = await written(build(rapport, template('rekenkamerrapport')).value, rapport)
    const sizes = [...file.xml('word/document.xml').getElementsByTagName('w:pgSz')]
    expect(sizes.map((size) => size.getAttribute('w:orient') ?? 'portrait')).toEqual([
      'portrait',
      'landscape',
      'portrait'
    ])
  }, 120_000)
})

test.each([
  {concept: true, intern: false, text: 'Concept'},
  {concept: false, intern: true, text: 'Intern'}
])('$text stands on every page', async ({concept, intern, text}) => {
  const rapport = {...complete(), concept, intern}
  const file = await written(build(rapport, template('rekenkamerrapport')).value, rapport)
  expect(file.part('word/header1.xml')).toContain(`${text} – `)
  expect(file.part('word/document.xml')).toContain(`${text} – `)
})
