import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {beforeEach, describe, expect, test} from 'vitest'
import {digestOf} from '../src/gather.ts'
import {newFolder, put} from './folder.ts'
import {analyse} from './analyse.ts'
import {normenkader} from './cli/world.ts'

const kader = (versie: string, ...normen: string[]): string =>
  `id: toegang\nversie: ${versie}\ntitel: Toegang\nonderdelen:\n  - id: t1\n    titel: Loket\n    normen:\n${normen.map((norm) => `      - ${norm}\n`).join('')}`
const OPEN = '{id: open, tekst: Het loket is open.}'
const SNEL = '{id: snel, tekst: Het antwoord komt snel.}'
const EEN = kader('1.0.0', OPEN, SNEL)
const lock = (...texts: string[]): string =>
  `versies:\n${texts.map((text) => `  - {versie: ${/^versie: (.*)$/mu.exec(text)?.[1] ?? ''}, digest: '${digestOf(strToU8(text))}'}\n`).join('')}`

describe('a framework keeps to its own versions', () => {
  const told = (text: string, files: Record<string, string> = {}): string[] =>
    analyse({'normenkader.yaml': text, 'versies.lock.yaml': lock(EEN), 'versies/1.0.0.yaml': EEN, ...files})
      .diagnostics.filter(({rule}) => /^versie-|^wijziging-|^onbekend|^verkeerd/u.test(rule))
      .map(({rule, message, file, position}) => `${file}:${String(position.start.line)} ${rule}: ${message}`)

  test('what was published is no fault, also with other line ends', () => {
    expect(told(EEN)).toEqual([])
    expect(told(EEN.replaceAll('\n', '\r\n'))).toEqual([])
  })

  test('another text without a new version', () => {
    expect(told(EEN.replace('snel', 'vlot'))).toEqual([
      'normenkader.yaml:2 versie-gewijzigd: De tekst van versie 1.0.0 is veranderd nadat zij is uitgegeven; verwacht: een nieuwe versie bij elke andere tekst.'
    ])
  })

  test('a kept text that is not the published one', () => {
    expect(told(EEN, {'versies/1.0.0.yaml': EEN.replace('snel', 'vlot')})).toEqual([
      'versies.lock.yaml:2 versie-gewijzigd: De bewaarde tekst van versie 1.0.0, versies/1.0.0.yaml, is veranderd nadat zij is uitgegeven; verwacht: de tekst die versies.lock.yaml vastlegt.'
    ])
  })

  test('a version below the last, and one that is not published yet', () => {
    expect(told(EEN.replace('1.0.0', '0.9.0'))).toEqual([
      'normenkader.yaml:2 versie-te-laag: Versie 0.9.0 is lager dan 1.0.0, die al is uitgegeven; verwacht: een hogere versie.'
    ])
    expect(told(EEN.replace('1.0.0', '1.0.1'))).toEqual([
      'normenkader.yaml:2 versie-niet-uitgegeven: Versie 1.0.1 is nog niet uitgegeven.'
    ])
    expect(told(EEN.replace('1.0.0', '1.0.1-concept'))).toEqual([])
  })

  test('each norm with another text says what kind of change that is', () => {
    const unmarked = kader('2.0.0-concept', '{id: open, tekst: Het loket is elke dag open.}', SNEL)
    expect(told(unmarked)).toEqual([
      'normenkader.yaml:8 wijziging-ontbreekt: Norm open heeft een andere `tekst` dan in versie 1.0.0, zonder dat er staat wat voor wijziging dat is; verwacht: `wijziging: redactioneel` of `wijziging: inhoudelijk`.'
    ])
    expect(told(unmarked.replace('dag open.', 'dag open., wijziging: inhoudelijk'))).toEqual([])
  })

  test.each([
    ['2.0.0', '1.0.1-concept', ['{id: open, tekst: Anders., wijziging: inhoudelijk}', SNEL]],
    ['2.0.0', '1.1.0-concept', [OPEN]],
    ['1.1.0', '1.0.1-concept', [OPEN, SNEL, '{id: nieuw, tekst: Het loket is schoon.}']],
    [undefined, '1.0.1-concept', ['{id: open, tekst: Anders., wijziging: redactioneel}', SNEL]],
    [undefined, '1.1.0-concept', [OPEN, SNEL, '{id: nieuw, tekst: Het loket is schoon.}']],
    [undefined, '2.0.0-concept', [OPEN]]
  ])('its number tells what changed: %s is needed where it is %s', (needed, versie, normen) => {
    const found = told(kader(versie, ...normen)).map((each) => /ten minste (.*)\.$/u.exec(each)?.[1])
    expect(found).toEqual(needed === undefined ? [] : [needed])
  })

  test('lineage names norms of earlier versions', () => {
    const norm = (rest: string): string[] =>
      told(kader('2.0.0-concept', OPEN, `{id: vlot, tekst: Het antwoord komt snel., ${rest}}`))
    expect(norm('vervangt: [snel]')).toEqual([])
    expect(norm('vervangt: [snell]')).toEqual([
      'normenkader.yaml:9 onbekende-verwijzing: Norm vlot noemt bij `vervangt` norm `snell`, die in geen eerdere versie staat; bedoelt u `snel`?'
    ])
    expect(norm('vervangt: [open]')).toEqual([
      'normenkader.yaml:9 verkeerde-verwijzing: Norm vlot vervangt `open`, maar die norm staat er nog; verwacht: een norm uit een eerdere versie die nu weg is, of `gesplitst-uit`.'
    ])
  })

  test('a norm that takes the place of another with other words is marked too', () => {
    expect(told(kader('2.0.0-concept', OPEN, '{id: vlot, tekst: Vlot., vervangt: [snel]}'))[0]).toMatch(
      /^normenkader.yaml:9 wijziging-ontbreekt/u
    )
  })
})

describe('a study that takes over a framework with versions', () => {
  const TWEE = kader('2.0.0', OPEN)
  const frameworks = {
    'frameworks/toegang/normenkader.yaml': TWEE,
    'frameworks/toegang/versies/1.0.0.yaml': EEN,
    'frameworks/toegang/versies/2.0.0.yaml': TWEE
  }
  const study = (rest = '1.0.0', fase = 'veldwerk', files = frameworks) =>
    analyse({'normenkader.yaml': `overnemen: [{kader: toegang@${rest}}]\n`, ...files}, fase)
  const rules = (...args: Parameters<typeof study>): string[] =>
    study(...args)
      .diagnostics.filter(({rule}) => /^kader-|versie/u.test(rule))
      .map(({rule, severity, message}) => `${rule} ${severity}: ${message}`)

  test('has the norms of the version that it names', () => {
    expect(study().onderzoek?.normen.map(({id}) => id)).toEqual(['open', 'snel'])
    expect(study('2.0.0').onderzoek?.normen.map(({id}) => id)).toEqual(['open'])
  })

  test('hears of a newer one until it is done', () => {
    const newer =
      'kader-nieuwere-versie advies: Van kader toegang is er een nieuwere versie: 2.0.0; u gebruikt 1.0.0.'
    expect(rules()).toContain(newer)
    expect(rules('1.0.0', 'definitief')).not.toContain(newer)
    expect(rules('2.0.0').filter((each) => each.includes('nieuwere'))).toEqual([])
  })

  test('does not hear of one that is being worked on', () => {
    const files = {
      ...frameworks,
      'frameworks/toegang/normenkader.yaml': TWEE.replace('2.0.0', '2.1.0-concept')
    }
    expect(rules('2.0.0', 'veldwerk', files).filter((each) => each.includes('nieuwere'))).toEqual([])
  })

  test('hears which versions there are, and of two texts of one version', () => {
    expect(rules('3.0.0')).toEqual([
      'onbekende-versie fout: Van kader toegang is er geen versie 3.0.0; verwacht: 2.0.0 of 1.0.0.'
    ])
    const files = {...frameworks, 'frameworks/toegang/normenkader.yaml': `${TWEE}# anders\n`}
    expect(rules('2.0.0', 'veldwerk', files)).toContain(
      'kader-verschilt fout: Kader toegang@2.0.0 staat er twee keer met verschillende tekst: in frameworks/toegang/normenkader.yaml en in frameworks/toegang/versies/2.0.0.yaml; verwacht: bij elke andere tekst een andere versie.'
    )
  })
})

describe('on disk', () => {
  let map = ''
  const normen = async (verwijzing: string): Promise<string> => {
    put(map, 'studie/onderzoek.yaml', 'titel: Toegang\noverheden: [GM0037]\n')
    put(map, 'studie/normenkader.yaml', `overnemen: [{kader: '${verwijzing}'}]\n`)
    const {out, err} = await normenkader(map, ['score', 'studie'])
    return out + err
  }

  beforeEach(() => {
    map = newFolder()
  })

  test('uitgeven keeps the text and its digest, and refuses what is not ready', async () => {
    put(map, 'toegang/normenkader.yaml', EEN)
    expect(await normenkader(map, ['kader', 'uitgeven', 'toegang'])).toMatchObject({
      exit: 0,
      out: 'Versie 1.0.0 van kader toegang is uitgegeven: haar tekst staat in versies/1.0.0.yaml.\n'
    })
    expect(readFileSync(join(map, 'toegang/versies/1.0.0.yaml'), 'utf8')).toBe(EEN)
    expect((await normenkader(map, ['controleer', 'toegang'])).err).not.toContain('versie')
    expect((await normenkader(map, ['kader', 'uitgeven', 'toegang'])).err).toContain('is al uitgegeven')
    put(map, 'toegang/normenkader.yaml', EEN.replace('snel', 'vlot'))
    expect(await normenkader(map, ['kader', 'uitgeven', 'toegang'])).toMatchObject({exit: 1})
    put(map, 'toegang/normenkader.yaml', EEN.replace('1.0.0', '1.1.0-concept'))
    expect((await normenkader(map, ['kader', 'uitgeven', 'toegang'])).err).toContain('is een concept')
    put(map, 'toegang/normenkader.yaml', kader('2.0.0', OPEN))
    expect(await normenkader(map, ['kader', 'uitgeven', 'toegang'])).toMatchObject({exit: 0})
    expect(readdirSync(join(map, 'toegang/versies'))).toEqual(['1.0.0.yaml', '2.0.0.yaml'])
    expect(readFileSync(join(map, 'toegang/versies.lock.yaml'), 'utf8')).toMatch(
      /^#.*\nversies:\n {2}- versie: 1\.0\.0\n {4}digest: sha256:\w{64}\n {2}- versie: 2\.0\.0\n/u
    )
    put(map, 'leeg/onderzoek.yaml', 'titel: Leeg\n')
    expect(await normenkader(map, ['kader', 'uitgeven', 'leeg'])).toMatchObject({exit: 2})
  })

  test('a framework in a package of npm is named by its path', async () => {
    put(map, 'node_modules/@bureau/kaders/toegang/normenkader.yaml', EEN)
    expect(await normen('../node_modules/@bureau/kaders/toegang@1.0.0')).toContain('Loket')
    expect(await normen('../node_modules/@bureau/kaders/toegang')).toContain('Loket')
  })

  test('a zip file of the folder, or of what is in it, is a framework too', async () => {
    put(
      map,
      'frameworks/toegang.zip',
      zipSync({
        'toegang/normenkader.yaml': strToU8(kader('2.0.0', OPEN)),
        'toegang/versies/1.0.0.yaml': strToU8(EEN)
      })
    )
    expect(await normen('toegang@1.0.0')).toContain('Loket')
    expect(await normen('toegang@2.0.0')).toContain('Loket')
    put(map, 'studie/toegang.zip', zipSync({'normenkader.yaml': strToU8(EEN)}))
    expect(await normen('./toegang.zip@1.0.0')).toContain('Loket')
    expect((await normenkader(map, ['kader', 'lijst', 'studie'])).out).toContain('toegang@2.0.0')
  })

  test.each([
    ['no zip file', strToU8('niets'), 'is geen zip-bestand, of is beschadigd'],
    ['no framework', zipSync({'a/x.txt': strToU8('x')}), 'bevat geen kader'],
    [
      'a path to outside',
      zipSync({'../normenkader.yaml': strToU8(EEN)}),
      'heeft een deel met een pad naar buiten'
    ],
    [
      'packed all too well',
      zipSync({'normenkader.yaml': new Uint8Array(9_000_000)}),
      'is verdacht sterk ingepakt'
    ]
  ])('a zip file with %s is refused', async (_, bytes, reason) => {
    put(map, 'studie/toegang.zip', bytes)
    expect(await normen('./toegang.zip')).toContain(reason)
  })
})
