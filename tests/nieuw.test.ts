import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {applyEdits} from '../src/leaves/edit.ts'
import {addOvername, nieuw, overnameOf, parametersOf} from '../src/nieuw.ts'
import {read} from '../src/read.ts'
import {readSchemas} from '../src/files.ts'

const KADER = {kader: 'wijkteams@1.0.0', parameters: ['wet', 'peiljaar']}
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
const filesOf = (antwoorden: Partial<Parameters<typeof nieuw>[0]> = {}): Map<string, string> =>
  new Map(
    nieuw({titel: 'Jeugdhulp', jaar: 2026, ...antwoorden}, readSchemas()).map(({path, bytes}) => [
      path,
      text(bytes)
    ])
  )

test('a new onderzoek has every file, and the schemas for the editor', () => {
  const files = filesOf()
  const schemas = [...files.keys()].filter((path) => path.startsWith('.normenkader/'))
  expect(schemas).toContain('.normenkader/schemas/normenkader.lock.schema.json')
  expect([...files.keys()].filter((path) => !schemas.includes(path))).toMatchInlineSnapshot(`
    [
      "onderzoek.yaml",
      "normenkader.yaml",
      "bronnen.yaml",
      "oordelen.yaml",
      "aanbevelingen.yaml",
      "begrippen.yaml",
      "bevindingen/LEESMIJ.txt",
      "conclusies/LEESMIJ.txt",
      "hoofdstukken/LEESMIJ.txt",
      "cijfers/LEESMIJ.txt",
      "figuren/LEESMIJ.txt",
      ".vscode/settings.json",
      ".vscode/extensions.json",
    ]
  `)
})

test('every YAML file names a schema that is there', () => {
  const files = filesOf()
  for (const [path, content] of files) {
    if (!path.endsWith('.yaml')) continue
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)\n/.exec(content) ?? []
    expect([...files.keys()], path).toContain(schema)
  }
})

test('whatever the answers are, they come back as they were given', () => {
  for (const titel of [
    'Zorg: “goed” # of niet?',
    'Ja',
    '- streep',
    '{gemeente}, [x]',
    "D'r op of d'ronder",
    '10:30'
  ]) {
    const data: unknown = parse(filesOf({titel, overheid: titel}).get('onderzoek.yaml') ?? '', {
      schema: 'failsafe'
    })
    expect(data).toMatchObject({titel, overheden: [titel]})
  }
})

test('a framework comes with the places that it leaves open', () => {
  const data: unknown = parse(filesOf({kader: KADER}).get('normenkader.yaml') ?? '')
  expect(data).toEqual({
    overnemen: [
      {
        kader: 'wijkteams@1.0.0',
        parameters: {wet: '[wet: nog invullen]', peiljaar: '[peiljaar: nog invullen]'}
      }
    ]
  })
})

test('the open places of a framework are those of its texts', () => {
  const data = {
    id: 'x',
    versie: '1.0.0',
    onderdelen: [{titel: 'Doel van {wet} in {gemeente}', parameters: ['{niet}']}]
  }
  expect(parametersOf(data)).toEqual(['wet'])
  expect(overnameOf(data)).toEqual({id: 'x', versie: '1.0.0', titel: 'x', parameters: ['wet']})
  expect(overnameOf({id: 'x'})).toBeUndefined()
})

function withOvername(content: string): string | undefined {
  const file = {path: 'normenkader.yaml', bytes: new TextEncoder().encode(content)}
  const source = read([file]).value[0]
  const edit = source && addOvername(source, {kader: 'x@1.0.0', onder: 't1', parameters: []})
  return edit && text(applyEdits(file, [edit]).bytes)
}

test.each([
  ['', 'overnemen:\n  - kader: x@1.0.0\n    onder: t1\n'],
  ['overnemen: []\r\nschaal: a\r\n', 'overnemen:\r\n  - kader: x@1.0.0\r\n    onder: t1\r\nschaal: a\r\n'],
  ['overnemen:\nschaal: a\n', 'overnemen:\n  - kader: x@1.0.0\n    onder: t1\nschaal: a\n'],
  [
    '\uFEFFovernemen:\n- kader: a@1.0.0 # nodig\n# slot\n',
    '\uFEFFovernemen:\n- kader: a@1.0.0 # nodig\n- kader: x@1.0.0\n  onder: t1\n# slot\n'
  ],
  [
    'overnemen:\n    - kader: a@1.0.0\n      reden: >-\n        Omdat.\n\nschaal: a',
    'overnemen:\n    - kader: a@1.0.0\n      reden: >-\n        Omdat.\n    - kader: x@1.0.0\n      onder: t1\n\nschaal: a'
  ],
  [
    'hoofdvraag: Hoe?\n\n# De schaal.\nschaal: a\n',
    'hoofdvraag: Hoe?\n\novernemen:\n  - kader: x@1.0.0\n    onder: t1\n# De schaal.\nschaal: a\n'
  ],
  ['hoofdvraag: Hoe?', 'hoofdvraag: Hoe?\novernemen:\n  - kader: x@1.0.0\n    onder: t1\n'],
  ['overnemen: [{kader: a@1.0.0}]\n', undefined]
])('an overname is added and every other byte stays: %j', (before, after) => {
  expect(withOvername(before)).toBe(after)
})

test('an editor knows what may stand in a table, a calculation and a survey', () => {
  const files = filesOf()
  const json = (path: string): Record<string, unknown> => {
    const value: unknown = JSON.parse(files.get(path) ?? '{}')
    return typeof value === 'object' ? {...value} : {}
  }
  const map = '.normenkader/schemas'
  expect(json('.vscode/settings.json')['yaml.schemas']).toMatchObject({
    [`./${map}/cijfers.schema.json`]: '/cijfers/*.yaml'
  })
  expect(files.get('cijfers/LEESMIJ.txt')).toContain(
    `# yaml-language-server: $schema=../${map}/cijfers.schema.json\n`
  )
  const ajv = new Ajv({strict: false})
  for (const kind of ['tabel', 'berekening', 'enquete'])
    ajv.addSchema(json(`${map}/${kind}.schema.json`), `${kind}.schema.json`)
  const check = ajv.compile(json(`${map}/cijfers.schema.json`))
  const tabel = {titel: 'T', sleutel: 'a', kolommen: [{id: 'a'}]}
  const berekening = {titel: 'B', grootheden: {g: {waarde: '3'}}}
  const enquete = {
    titel: 'E',
    antwoorden: ['ja', 'nee'],
    groepen: {g: 'b'},
    stellingen: [{id: 's', tekst: 'Ja?', aantallen: {g: [1, 2]}}]
  }
  for (const sound of [tabel, berekening, enquete]) expect(check(sound), sound.titel).toBe(true)
  for (const faulty of [tabel, berekening, enquete]) expect(check({...faulty, titelt: 'x'})).toBe(false)
})
