import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {read} from '../src/read.ts'
import {placeInFile, validate} from '../src/validate.ts'
import {validateFiles} from './validate/documents.ts'

const bronnen = (...items: string[]): string => `bronnen:\n${items.map((item) => `  - ${item}\n`).join('')}`
const goed = '{id: goed, soort: document, titel: Goed}'

describe('documents', () => {
  test('have types that the schema asks', () => {
    const {documents, problems} = validateFiles({
      'bronnen.yaml': bronnen(
        '{id: 2019, soort: enquete, titel: 12, datum: 2021, respons: 10, representatief: nee}'
      )
    })
    const bron = {
      id: '2019',
      soort: 'enquete',
      titel: '12',
      datum: '2021',
      respons: 10,
      representatief: false
    }
    expect([documents.bronnen?.data, problems]).toEqual([{bronnen: [bron]}, []])
  })

  test('are found by their path, in its order', () => {
    const head = '---\ntitel: x\n---\n'
    const {documents, problems} = validateFiles({
      'onderzoek.yaml': 'titel: x',
      'normenkader.yaml': '{}',
      'normenkader.lock.yaml': 'kaders: []',
      'bronnen.yaml': 'bronnen: []',
      'oordelen.yaml': 'oordelen: []',
      'aanbevelingen.yaml': 'aanbevelingen: []',
      'begrippen.yaml': 'begrippen: []',
      'bevindingen/b.md': head,
      'bevindingen/a.md': head,
      'conclusies/a.md': '---\nonderdeel: t1\n---\n',
      'hoofdstukken/a.md': head,
      'cijfers/t.yaml': 'titel: x\nsleutel: s\nkolommen: [{id: s}]',
      'cijfers/b.yaml': 'titel: x\ngrootheden: {}',
      'cijfers/e.yaml':
        'titel: x\nantwoorden: [ja, nee]\ngroepen: {}\nstellingen: [{id: a, tekst: x, aantallen: {}}]'
    })
    const {bevindingen, verdacht, ...others} = documents
    expect([problems, verdacht.size]).toEqual([[], 0])
    expect(Object.keys(others)).toHaveLength(13)
    expect([others.tabellen, others.berekeningen, others.enquetes].map((each) => each.length)).toEqual([
      1, 1, 1
    ])
    expect(bevindingen.map(({file}) => file)).toEqual(['bevindingen/a.md', 'bevindingen/b.md'])
  })

  test('that are not there have no property', () => {
    expect(Object.keys(validateFiles({}).documents)).toEqual([
      'bevindingen',
      'conclusies',
      'hoofdstukken',
      'tabellen',
      'berekeningen',
      'enquetes',
      'csv',
      'verdacht'
    ])
  })
})

describe('files with a name that is not ours', () => {
  test.each([
    ['oordeel.yaml', 'oordelen.yaml'],
    ['Onderzoek.yml', 'onderzoek.yaml'],
    ['normkader.yaml', 'normenkader.yaml'],
    ['bevinding/a.md', 'bevindingen/'],
    ['Hoofdstuk/a.md', 'hoofdstukken/'],
    ['bevindingen/sub/a.md', '.md'],
    ['conclusies/a.yaml', '.md'],
    ['cijfers/sub/a.yaml', '.csv'],
    ['rooster.yaml', 'hoort niet']
  ])('%s is named, with what was meant', (path, meant) => {
    const [finding] = validateFiles({[path]: 'x'}).findings
    expect(finding).toMatchObject({rule: 'onbekend-bestand', severity: 'waarschuwing'})
    expect(finding?.message).toContain(meant)
  })

  test('in one folder are one message', () => {
    expect(validateFiles({'bevinding/a.md': 'x', 'bevinding/b.md': 'x'}).problems).toHaveLength(1)
  })

  test.each(['README.md', 'notities.md', 'notities/a.md', '.prettierrc.yaml', 'figuren/a.yaml'])(
    '%s is nobody’s business',
    (path) => {
      expect(validateFiles({[path]: 'x: y'}).problems).toEqual([])
    }
  )
})

describe('what is wrong is left out', () => {
  test('as a key, where the key is optional', () => {
    const {documents, problems} = validateFiles({
      'bronnen.yaml': bronnen('{id: a, soort: document, titel: A, datum: gisteren, toelichtng: Tekst}')
    })
    expect(documents.bronnen?.data.bronnen).toEqual([{id: 'a', soort: 'document', titel: 'A'}])
    expect(problems.sort()).toEqual([
      'onbekende-sleutel bronnen.yaml bronnen.0.toelichtng',
      'verkeerde-waarde bronnen.yaml bronnen.0.datum'
    ])
    expect([...documents.verdacht].sort()).toEqual(['Tekst', 'a', 'gisteren'])
  })

  test('as an item of a list, where the key is not', () => {
    const {documents, problems} = validateFiles({
      'bronnen.yaml': bronnen('{id: a, soort: boek, titel: A}', goed)
    })
    expect(documents.bronnen?.data.bronnen).toEqual([{id: 'goed', soort: 'document', titel: 'Goed'}])
    expect(problems).toEqual(['verkeerde-waarde bronnen.yaml bronnen.0.soort'])
    expect([...documents.verdacht].sort()).toEqual(['A', 'a', 'boek'])
  })

  test('as a whole document, where nothing else can', () => {
    const {documents, problems} = validateFiles({'bevindingen/a.md': '---\nnormen: [n1]\n---\n'})
    expect([documents.bevindingen, problems]).toEqual([[], ['verplichte-sleutel bevindingen/a.md']])
    expect([...documents.verdacht].sort()).toEqual(['a', 'n1'])
  })

  test('and every word of a file that could not be read is suspect', () => {
    const {documents, problems} = validateFiles({'conclusies/doel.md': '---\nnormen: [n1a-1\n---\nx'})
    expect([documents.conclusies, problems]).toEqual([[], []])
    expect([...documents.verdacht]).toEqual(expect.arrayContaining(['doel', 'n1a-1']))
  })

  test('and the texts of a key that stood twice are suspect', () => {
    const text = 'onderdelen:\n  - id: t1\n    normen: []\n    normen:\n      - {id: n1, tekst: x}\n'
    expect([...validateFiles({'normenkader.yaml': text}).documents.verdacht]).toEqual(['n1', 'x'])
  })

  test('and the places of what is left can still be found', () => {
    const kader =
      'onderdelen:\n  - titel: a\n  - id: b\n    normen: [{id: n1}, {id: n2}, {id: n3, tekst: c}]\n'
    const {documents} = validateFiles({'normenkader.yaml': kader})
    expect(documents.normenkader?.data).toEqual({onderdelen: [{id: 'b', normen: [{id: 'n3', tekst: 'c'}]}]})
    const file = 'normenkader.yaml'
    const path = ['onderdelen', 0, 'normen', 0, 'tekst']
    expect(placeInFile(documents)({file, path})).toEqual({
      file,
      path: ['onderdelen', 1, 'normen', 2, 'tekst']
    })
    const other = {file: 'bronnen.yaml', path: ['bronnen', 0]}
    expect(placeInFile(documents)(other)).toEqual(other)
  })
})

describe('one cause has one message', () => {
  test.each([
    ['an empty file', 'bronnen.yaml', '', 'lege-waarde bronnen.yaml'],
    ['a list where a map is', 'bronnen.yaml', '- a', 'verkeerde-waarde bronnen.yaml'],
    ['a list without items', 'bronnen.yaml', 'bronnen:', 'lege-waarde bronnen.yaml bronnen'],
    [
      'an item without a value',
      'bronnen.yaml',
      `bronnen:\n  -\n  - ${goed}`,
      'lege-waarde bronnen.yaml bronnen.0'
    ],
    ['a key without a value', 'onderzoek.yaml', 'titel:', 'lege-waarde onderzoek.yaml titel'],
    ['an empty text', 'onderzoek.yaml', 'titel: "  "', 'lege-waarde onderzoek.yaml titel'],
    ['an empty choice', 'onderzoek.yaml', 'titel: x\nfase:', 'lege-waarde onderzoek.yaml fase'],
    [
      'an unknown key without a value',
      'onderzoek.yaml',
      'titel: x\nfas:',
      'onbekende-sleutel onderzoek.yaml fas'
    ],
    [
      'a name that is no id',
      'onderzoek.yaml',
      'titel: x\nadressaten: {A B: c}',
      'verkeerde-waarde onderzoek.yaml adressaten.A B'
    ],
    [
      'one word',
      'onderzoek.yaml',
      'titel: x\ntermen: {norm: [eis]}',
      'verkeerde-waarde onderzoek.yaml termen.norm'
    ],
    ['two paragraphs', 'onderzoek.yaml', 'titel: >-\n  a\n\n  b', 'verkeerde-waarde onderzoek.yaml titel'],
    ['no front matter', 'bevindingen/a.md', '## Kop', 'kop-ontbreekt bevindingen/a.md'],
    ['an empty front matter', 'bevindingen/a.md', '---\n---', 'verplichte-sleutel bevindingen/a.md'],
    [
      'a file name that is no id',
      'bevindingen/A b.md',
      '---\ntitel: x\n---',
      'bestandsnaam bevindingen/A b.md'
    ]
  ])('%s', (_, path, text, problem) => {
    expect(validateFiles({[path]: text}).problems).toEqual([problem])
  })

  test.each(['{id: x, titel: Visie, beleid en zo}', '{id: x, titel}'])(
    'a stray comma in %s was named by reading',
    (item) => {
      expect(validateFiles({'normenkader.yaml': `onderdelen:\n  - ${item}\n`}).problems).toEqual([])
    }
  )

  test('a file with a name that is no id may say its id', () => {
    expect(validateFiles({'bevindingen/A b.md': '---\nid: ab\ntitel: x\n---'}).problems).toEqual([])
  })
})

test('never throws on what reading makes of any text, and what is left is valid', () => {
  const key = fc.constantFrom(
    'id',
    'titel',
    'onderdelen',
    'normen',
    'bron',
    'soort',
    'schalen',
    'toString',
    '',
    '__proto__'
  )
  const {value} = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 5},
      fc.string({maxLength: 5}),
      fc.constant(null),
      fc.array(tie('value')),
      tie('map')
    ),
    map: fc.dictionary(key, tie('value'), {maxKeys: 4})
  }))
  fc.assert(
    fc.property(
      value,
      fc.constantFrom('normenkader.yaml', 'onderzoek.yaml', 'bronnen.yaml'),
      (data, path) => {
        const text = JSON.stringify(data)
        const first = validate(read([{path, bytes: new TextEncoder().encode(text)}]).value)
        const kept = JSON.stringify(first.value.normenkader?.data ?? {})
        const again = validate(
          read([{path: 'normenkader.yaml', bytes: new TextEncoder().encode(kept)}]).value
        )
        expect(again.diagnostics).toEqual([])
      }
    ),
    {numRuns: 300}
  )
})
