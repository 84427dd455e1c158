import {readFileSync} from 'node:fs'
import {unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import type {Onderdeel} from '../../src/model/element.ts'
import {wordFile, type MadeRow} from './document.ts'
import {checked, imported} from './outline.ts'

const HEADER: MadeRow = [
  '',
  {paragraphs: [{text: 'Onderzoeksvraag', strong: true}]},
  {paragraphs: [{text: 'Norm', strong: true}]}
]

describe('an annex in which several questions stand beside several norms', () => {
  const kader = checked(readFileSync('frameworks/toegang-sociaal-domein/normenkader.yaml', 'utf8'))

  /** In bold what is a theme, slanted what is part of one, then a row with all its questions and norms. */
  const rowsOf = (onderdeel: Onderdeel, code: string, depth: number): MadeRow[] => [
    depth === 0
      ? [
          {paragraphs: [{text: code, strong: true}]},
          {paragraphs: [{text: onderdeel.titel, strong: true}]},
          ''
        ]
      : [code, {paragraphs: [{text: `${onderdeel.titel}:`, slanted: true}]}, ''],
    ...(onderdeel.vragen.length + onderdeel.normen.length > 0
      ? [
          [
            '',
            {paragraphs: onderdeel.vragen.map(({tekst}) => ({text: tekst.plain, item: 0}))},
            {paragraphs: onderdeel.normen.map(({tekst}) => tekst.plain)}
          ]
        ]
      : []),
    ...onderdeel.onderdelen.flatMap((each, index) =>
      rowsOf(each, code + (depth === 0 ? String.fromCharCode(65 + index) : String(index + 1)), depth + 1)
    )
  ]
  const top = kader.onderdelen.filter(({ouder}) => !ouder)
  const rows = top.flatMap((each, index) => rowsOf(each, String(index + 1), 0))

  test('becomes a framework with the same parts, questions and norms', async () => {
    const bytes = await wordFile(['Bijlage 1 Normenkader', [HEADER, ...rows]])
    const {onderzoek, verslag} = await imported('bijlage.docx', bytes)
    const inShort = (onderdeel: Onderdeel): unknown => ({
      titel: onderdeel.titel,
      vragen: onderdeel.vragen.map(({tekst}) => tekst.plain),
      normen: onderdeel.normen.map(({tekst}) => tekst.plain),
      onderdelen: onderdeel.onderdelen.map(inShort)
    })
    const found = onderzoek.onderdelen.filter(({ouder}) => !ouder)
    expect(found.map(inShort)).toEqual(top.map(inShort))
    expect(found.map(({id}) => id)).toEqual(top.map((_, index) => `t${String(index + 1)}`))
    for (const {vragen, onderdeel} of onderzoek.normen)
      if (onderdeel.vragen.length > 0) expect(vragen).toEqual(onderdeel.vragen)
    expect(verslag.geraden).toContainEqual({
      plaats: expect.stringMatching(/^rij \d+, kolom 3$/u),
      tekst: expect.stringMatching(/vragen naast \d+ normen; elke norm is gekoppeld aan al deze vragen/u)
    })
  })

  test('which Word broke in two, with the header again on the next page', async () => {
    const half = Math.ceil(rows.length / 2)
    const bytes = await wordFile([[HEADER, ...rows.slice(0, half), HEADER, ...rows.slice(half)]])
    const whole = await imported('bijlage.docx', await wordFile([[HEADER, ...rows]]))
    expect((await imported('bijlage.docx', bytes)).outline).toEqual(whole.outline)
  })
})

test('cells over more rows and columns, and items within items', async () => {
  const bytes = await wordFile([
    [
      ['Code', 'Vraag', 'Norm', 'Bron'],
      [{paragraphs: [{text: 'Thema A. Beleid', strong: true}], columns: 4}],
      [
        {paragraphs: ['1'], rows: 2},
        {paragraphs: ['Is er beleid?'], rows: 2},
        'Er is een nota.',
        'Beleidsnota'
      ],
      ['De nota is besproken.', 'Raadsbesluit'],
      [
        '2',
        {
          paragraphs: [
            {text: 'Wat staat erin?', item: 0},
            {text: 'doelen', item: 1},
            {text: 'geld', item: 1}
          ]
        },
        'De nota noemt doelen en geld.',
        ''
      ]
    ]
  ])
  const {outline} = await imported('kader.docx', bytes)
  expect(outline).toEqual([
    'thema-a Beleid',
    '  v1 Is er beleid?',
    '  v2 Wat staat erin? doelen; geld',
    '  n1-1 Er is een nota. [v1] (beleid: Beleidsnota)',
    '  n1-2 De nota is besproken. [v1] (wetgeving: Raadsbesluit)',
    '  n1-3 De nota noemt doelen en geld. [v2]'
  ])
})

test('a heading above each table is its theme', async () => {
  const table = (norm: string): MadeRow[] => [
    ['Vraag', 'Norm'],
    ['Is het zo?', norm]
  ]
  const bytes = await wordFile(['Inleiding', 'Beleid', table('Er is beleid.'), 'Geld', table('Er is geld.')])
  const {outline} = await imported('kader.docx', bytes)
  expect(outline.filter((line) => !line.startsWith(' '))).toEqual(['t1 Beleid', 't2 Geld'])
})

test('what Word shows and a table cannot hold is told', async () => {
  const parts = unzipSync(
    await wordFile([
      [
        ['Vraag', 'Norm'],
        ['Is het zo?', 'Het is zo.']
      ]
    ])
  )
  const path = 'word/document.xml'
  const xml = new TextDecoder().decode(parts[path])
  const changed = xml.replace(
    /<w:r>(?:(?!<\/w:r>).)*Het is zo\.<\/w:t><\/w:r>/u,
    '<w:ins w:id="1" w:author="x"><w:r><w:t>Het is nu zo.</w:t></w:r></w:ins>' +
      '<w:del w:id="2" w:author="x"><w:r><w:delText>Het was zo.</w:delText></w:r></w:del>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t> Niet te zien.</w:t></w:r>'
  )
  expect(changed).not.toBe(xml)
  const page = (name: string, text: string): Uint8Array =>
    new TextEncoder().encode(`<w:${name} xmlns:w="x"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${name}>`)
  const {onderzoek, verslag} = await imported(
    'x.docx',
    zipSync({
      ...parts,
      [path]: new TextEncoder().encode(changed),
      'word/header1.xml': page('hdr', 'Vastgesteld door de raad'),
      'word/footer1.xml': page('ftr', '3')
    })
  )
  expect(onderzoek.normen[0]?.tekst.plain).toBe('Het is nu zo. Niet te zien.')
  expect(verslag.gelezen.slice(0, 4)).toEqual([
    expect.stringContaining('Ingevoegde tekst'),
    expect.stringContaining('Verwijderde tekst'),
    expect.stringContaining('verborgen tekst; die is wel gelezen'),
    'Kop- en voetteksten zijn niet gelezen.'
  ])
})
