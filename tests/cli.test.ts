import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {reportBug} from '../src/cli/bug.ts'
import {fileName, slug} from '../src/cli/file-name.ts'
import {FORMATEN} from '../src/cli/formats.ts'
import {FORMATS} from '../src/render.ts'
import {newFolder} from './folder.ts'
import {normenkader} from './cli/world.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const projects = join(root, 'tests/projects')

describe('each project, as its author sees it', () => {
  const names = readdirSync(projects)
  test.each(names)('%s', async (name) => {
    const map = join(projects, name)
    const opdrachten = readFileSync(join(map, 'opdrachten.txt'), 'utf8').trim().split('\n')
    const seen = await Promise.all(opdrachten.map((opdracht) => normenkader(map, opdracht.split(' '))))
    const text = seen.map(
      ({all, exit}, index) => `$ normenkader ${opdrachten[index] ?? ''}\n${all}[${String(exit)}]\n`
    )
    await expect(text.join('\n')).toMatchFileSnapshot(join(map, 'verwacht.txt'))
  })
})

describe('wrong use ends in 2, with what was probably meant', () => {
  test.each([
    ['controler', 'De opdracht ‘controler’ bestaat niet. Bedoelt u ‘controleer’?'],
    ['kader lijs', 'De opdracht ‘kader lijs’ bestaat niet. Bedoelt u ‘kader lijst’?'],
    ['vergelijk a b', '‘a’ bestaat niet.'],
    ['controleer --fase opzt', '‘opzt’ kan niet bij --fase. Bedoelt u ‘opzet’?'],
    ['controleer --formaat xml', '‘xml’ kan niet bij --formaat. Kies uit tekst, json, sarif.'],
    ['controleer --formaat', 'De optie ‘--formaat’ heeft een waarde nodig.'],
    ['controleer --formaat --kijk', 'De optie ‘--formaat’ heeft een waarde nodig.'],
    ['controleer --kijk=ja', 'De optie ‘--kijk’ heeft geen waarde nodig.'],
    ['controleer bestaat-niet', '‘bestaat-niet’ bestaat niet.'],
    ['controleer a b', '‘b’ is te veel: deze opdracht verwacht alleen <pad>.'],
    ['score --uitlg', 'De optie ‘--uitlg’ bestaat niet. Bedoelt u ‘--uitleg’?'],
    ['rapport --formaat odt', '‘odt’ is geen formaat van een rapport. Kies html, docx, pdf of md.'],
    ['rapport --formaat html,htm', '‘htm’ is geen formaat van een rapport. Bedoelt u ‘html’?'],
    ['kader toon weg', 'Kader ‘weg’ is niet gevonden. Zie: normenkader kader lijst'],
    ['nieuw', 'In welke map? Bijvoorbeeld: normenkader nieuw jeugdhulp-2027'],
    ['nieuw x --kader weg', 'Kader ‘weg’ is niet gevonden. Zie: normenkader kader lijst']
  ])('%s', async (opdracht, message) => {
    const seen = await normenkader(newFolder(), opdracht.split(' '))
    expect(seen.err.split('\n')[0]).toBe(message)
    expect(seen).toMatchObject({exit: 2, out: ''})
  })
})

const KADER = ['lijst', 'toon', 'overnemen', 'uitgeven', 'verschil', 'bijwerken', 'importeer', 'exporteer']

test.each([
  'nieuw',
  'controleer',
  'score',
  'cijfers',
  'rapport',
  'vergelijk',
  ...KADER.map((deel) => `kader ${deel}`),
  'kader'
])('%s has help in Dutch, on lines that fit', async (opdracht) => {
  const seen = await normenkader(newFolder(), [...opdracht.split(' '), '--help'])
  expect(seen).toMatchObject({exit: 0, err: ''})
  expect(seen.out).toContain(`Gebruik: normenkader ${opdracht}`)
  expect(Math.max(...seen.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
  expect(await normenkader(newFolder(), ['help', ...opdracht.split(' ')])).toEqual(seen)
})

test('the formats of the command are those that can be rendered', () => {
  expect([...FORMATEN].sort()).toEqual(FORMATS.map(({id}) => id).sort())
})

test('a name of a file is one on every system', () => {
  expect(slug('Één toegang: ‘de’ Wmo’s & zo…')).toBe('een-toegang-de-wmos-zo')
  expect(slug('???')).toBe('rapport')
  const version = {concept: false, intern: false}
  expect(fileName({titel: 'Toegang', datum: '2021-12'}, 'html', version)).toBe('2021-12_toegang.html')
  expect(fileName({titel: 'Toegang'}, 'md', {concept: true, intern: true})).toBe('toegang_concept_intern.md')
})

describe('nieuw', () => {
  test.each([
    [[]],
    [['--overheid', 'GM0037', '--titel', 'Zorg: “goed” geregeld?']],
    [['--kader', 'toegang-sociaal-domein', '--overheid', 'Stadskanaal']]
  ])('makes an onderzoek without fouten: %j', async (options) => {
    const map = newFolder()
    const made = await normenkader(map, ['nieuw', 'jeugdhulp', ...options])
    expect(made).toMatchObject({exit: 0, err: ''})
    const checked = await normenkader(map, ['controleer', 'jeugdhulp'])
    expect(checked.err).not.toContain(' fout ')
    expect(checked.exit).toBe(0)
    expect(await normenkader(map, ['nieuw', 'jeugdhulp'])).toMatchObject({exit: 2})
  })

  test('asks what it needs when somebody is there', async () => {
    const map = newFolder()
    const seen = await normenkader(map, ['nieuw', 'x'], ['Jeugdhulp', 'GM0037', ''])
    expect(seen.exit).toBe(0)
    expect(readFileSync(join(map, 'x/onderzoek.yaml'), 'utf8')).toContain('titel: Jeugdhulp\n')
  })
})

describe('kader', () => {
  test('lijst and toon show what can be taken over', async () => {
    const map = newFolder()
    expect((await normenkader(map, ['kader', 'lijst'])).out).toMatch(
      /^toegang-sociaal-domein@1\.\d+\.\d+ .* meegeleverd$/m
    )
    expect((await normenkader(map, ['kader', 'toon', 'toegang-sociaal-domein'])).out).toContain(
      'norm n1a-1: '
    )
  })

  test('overnemen adds only its own lines, and locks what it took', async () => {
    const map = newFolder()
    await normenkader(map, ['nieuw', 'x', '--overheid', 'GM0037'])
    const path = join(map, 'x/normenkader.yaml')
    const before = readFileSync(path, 'utf8')
    expect(await normenkader(map, ['kader', 'overnemen', 'toegang-sociaal-domein', 'x'])).toMatchObject({
      exit: 0
    })
    const after = readFileSync(path, 'utf8')
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line))
    expect(added.join('\n')).toMatchInlineSnapshot(`
      "overnemen:
        - kader: toegang-sociaal-domein@1.0.0
          parameters:
            peiljaren: "[peiljaren: nog invullen]"
            welzijnsorganisatie: "[welzijnsorganisatie: nog invullen]""
    `)
    expect(
      after
        .split('\n')
        .filter((line) => !added.includes(line))
        .join('\n')
    ).toBe(before)
    const checked = await normenkader(map, ['controleer', 'x'])
    expect(checked.err).not.toMatch(/ fout | kader-niet-vastgelegd/)
    expect((await normenkader(join(map, 'x'), ['kader', 'overnemen'])).out).toBe(
      'normenkader.lock.yaml is al bijgewerkt.\n'
    )
  })
})

describe('rapport', () => {
  const study = (): string => {
    const map = join(newFolder(), 'onderzoek')
    cpSync(join(projects, 'schoon'), map, {recursive: true})
    return map
  }

  test('writes the formats that were asked for, and nothing else', async () => {
    const map = study()
    expect(await normenkader(map, ['rapport', '--formaat', 'html,md'])).toMatchObject({exit: 0, err: ''})
    expect(readdirSync(join(map, 'uitvoer')).map((name) => name.replace(/^.*\./, ''))).toEqual(['html', 'md'])
  })

  test('makes none with fouten, and with --concept one that says so', async () => {
    const map = study()
    writeFileSync(join(map, 'bronnen.yaml'), 'bronne: []\n')
    expect(await normenkader(map, ['rapport', '--formaat', 'md'])).toMatchObject({exit: 1, out: ''})
    expect(existsSync(join(map, 'uitvoer'))).toBe(false)
    expect(await normenkader(map, ['rapport', '--formaat', 'md', '--concept'])).toMatchObject({exit: 1})
    const [name = ''] = readdirSync(join(map, 'uitvoer'))
    expect(name).toMatch(/_concept\.md$/)
    expect(readFileSync(join(map, 'uitvoer', name), 'utf8')).toMatch(/concept/i)
  })

  test('refuses a place where nothing may be written', async () => {
    const map = study()
    for (const uit of ['onderzoek.yaml', '.', 'bevindingen'])
      expect(await normenkader(map, ['rapport', '--uit', uit]), uit).toMatchObject({exit: 2, out: ''})
    expect(await normenkader(map, ['rapport', '--sjabloon', 'weg'])).toMatchObject({exit: 2, out: ''})
  })

  test('watching makes it again', async () => {
    const map = study()
    const seen = await normenkader(map, ['rapport', '--kijk', '--formaat', 'md'])
    expect(seen).toMatchObject({exit: 0, err: 'Wacht op een wijziging. Stop met Ctrl-C.\n'})
  })
})

test('a fault of the tool is one sentence with a code, and shows nothing of the author', () => {
  const error = new RangeError('geheime tekst')
  expect(reportBug(error, false)).toMatch(
    /^Er ging iets mis in normenkader zelf.* met code [0-9A-Z]{6} en .*\n$/
  )
  expect(reportBug(error, false)).not.toContain('geheime')
  expect(reportBug(error, true)).toContain('at ')
})
