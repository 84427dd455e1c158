import {describe, expect, test} from 'vitest'
import {digestOf} from '../src/gather.ts'
import type {GevondenKader, Kadervinder} from '../src/model/kader.ts'
import type {InputFile} from '../src/model/source.ts'
import {werkBij} from '../src/pipeline.ts'
import {printBijwerking} from '../src/print.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const kader = (versie: string, normen: string, rest = ''): string =>
  `id: loket\nversie: ${versie}\ntitel: Loket\nonderdelen:\n  - id: t1\n    titel: Balie\n${rest}    normen:\n${normen}`
const EEN = kader(
  '1.0.0',
  '      - {id: klacht, tekst: Klachten worden geteld.}\n      - {id: bezwaar, tekst: Bezwaren worden geteld.}\n',
  '    toelichting: Over de balie.\n'
)
const TWEE = kader(
  '2.0.0',
  '      - {id: geteld, tekst: Klachten en bezwaren worden geteld., samengevoegd-uit: [klacht, bezwaar]}\n',
  '    toelichting: Over de balie en de telefoon.\n'
)

const vinder =
  (now: string, ...kept: [string, string][]): Kadervinder =>
  (name): GevondenKader[] =>
    name === 'loket'
      ? [
          {map: 'loket', file: {path: 'loket/normenkader.yaml', bytes: bytes(now)}},
          ...kept.map(([versie, text]) => ({
            map: 'loket',
            versie,
            file: {path: `loket/versies/${versie}.yaml`, bytes: bytes(text)}
          }))
        ]
      : []
const files = (own: Record<string, string>): InputFile[] =>
  Object.entries({
    'onderzoek.yaml': 'titel: Loket\noverheden: [GM0037]\n',
    'normenkader.yaml': 'overnemen:\n  - kader: loket@1.0.0\n',
    ...own
  }).map(([path, text]) => ({path, bytes: bytes(text)}))

function updated(own: Record<string, string>, kaders = vinder(TWEE, ['1.0.0', EEN])): Map<string, string> {
  const result = werkBij({files: files(own), kaders})
  if ('geweigerd' in result) throw new Error(result.geweigerd)
  expect(result.daarna.map(({message}) => message)).toEqual([])
  return new Map(result.wijzigingen.map(({path, after}) => [path, new TextDecoder().decode(after)]))
}

test('norms that were joined leave their judgements behind, and the new norm has none', () => {
  const oordelen = 'oordelen: [{norm: klacht, oordeel: voldaan}, {norm: bezwaar, oordeel: niet}]\n'
  const after = updated({'oordelen.yaml': oordelen})
  expect([...after.keys()]).toEqual(['normenkader.lock.yaml', 'normenkader.yaml'])
  expect(after.get('normenkader.yaml')).toBe(`overnemen:
  - kader: loket@2.0.0
vervallen:
  - id: klacht
    kader: loket
    versie: 2.0.0
    tekst: >-
      Klachten worden geteld.
    opvolgers: [geteld]
    niveaus: {voldaan: Voldaan}
  - id: bezwaar
    kader: loket
    versie: 2.0.0
    tekst: >-
      Bezwaren worden geteld.
    opvolgers: [geteld]
    niveaus: {niet: Niet voldaan}
`)
})

test('what is gone joins a list that is there already, before what follows it', () => {
  const own = `overnemen:
  - kader: loket@1.0.0
vervallen:
  - id: oud
    kader: loket
    versie: 1.0.0
    tekst: >-
      Dit was er ooit.

# onze eigen norm
onderdelen: []
`
  const after = updated({
    'normenkader.yaml': own,
    'oordelen.yaml': 'oordelen: [{norm: klacht, oordeel: niet}]\n'
  })
  expect(after.get('normenkader.yaml')).toBe(
    own
      .replace('loket@1.0.0', 'loket@2.0.0')
      .replace(
        'ooit.\n',
        'ooit.\n  - id: klacht\n    kader: loket\n    versie: 2.0.0\n    tekst: >-\n      Klachten worden geteld.\n    opvolgers: [geteld]\n    niveaus: {niet: Niet voldaan}\n'
      )
  )
})

test('a text that the study put at a part of the framework is its own change too', () => {
  const own = 'overnemen:\n  - kader: loket@1.0.0\nonderdelen:\n  - id: t1\n    toelichting: Onze balie.\n'
  const conflicten = updated({'normenkader.yaml': own}).get('conflicten.yaml') ?? ''
  expect(conflicten).toContain('bij: t1\n    sleutel: toelichting')
  expect(conflicten).toContain(
    'eigen: |-\n      Onze balie.\n    nieuw: |-\n      Over de balie en de telefoon.'
  )
})

test('an overname without a version goes by the lock, which moves', () => {
  const lock = (versie: string, text: string): string =>
    `kaders:\n  - id: loket\n    versie: ${versie}\n    digest: ${digestOf(bytes(text))}\n`
  const own = {
    'normenkader.yaml': 'overnemen:\n  - kader: loket\n',
    'normenkader.lock.yaml': lock('1.0.0', EEN)
  }
  const after = updated(own)
  expect([...after.keys()]).toEqual(['normenkader.lock.yaml'])
  expect(after.get('normenkader.lock.yaml')).toContain(lock('2.0.0', TWEE))
})

describe('what holds for the whole', () => {
  const een = EEN.replace('onderdelen:', 'hoofdvraag: Werkt het loket?\noptelling: zwakste\nonderdelen:')
  const twee = TWEE.replace('onderdelen:', 'hoofdvraag: Werkt de balie?\noptelling: gemiddelde\nonderdelen:')
  const run = (own: string) => {
    const result = werkBij({
      files: files({'normenkader.yaml': `overnemen:\n  - kader: loket@1.0.0\n${own}`}),
      kaders: vinder(twee, ['1.0.0', een])
    })
    if ('geweigerd' in result) throw new Error(result.geweigerd)
    const text = result.wijzigingen.find(({path}) => path === 'conflicten.yaml')?.after
    return {
      told: printBijwerking(result.overgangen, result.posten, false),
      conflicten: text === undefined ? '' : new TextDecoder().decode(text)
    }
  }

  test('comes along when the study has none of its own', () => {
    const {told, conflicten} = run('')
    expect(told).toContain('onderzoek: andere hoofdvraag, andere optelling')
    expect(conflicten).toBe('')
  })

  test('is a conflict when the study has its own and the framework changed', () => {
    const {told, conflicten} = run('hoofdvraag: Werkt ons loket?\noptelling: gemiddelde\n')
    expect(told).not.toContain('andere hoofdvraag')
    expect(conflicten).toContain(
      `bij: onderzoek
    sleutel: hoofdvraag
    kader: loket
    versie: 2.0.0
    basis: |-
      Werkt het loket?
    eigen: |-
      Werkt ons loket?
    nieuw: |-
      Werkt de balie?`
    )
    expect(conflicten).not.toContain('optelling')
  })

  test('objects of a part are a conflict when both changed them', () => {
    const objects = (text: string, naam: string): string =>
      text.replace('titel: Balie\n', `titel: Balie\n    objecten: [{id: o, naam: ${naam}}]\n`)
    const own =
      'overnemen:\n  - kader: loket@1.0.0\nonderdelen:\n  - {id: t1, objecten: [{id: o, naam: Onze}]}\n'
    const conflicten = updated(
      {'normenkader.yaml': own},
      vinder(objects(TWEE, 'Ander'), ['1.0.0', objects(EEN, 'Oost')])
    ).get('conflicten.yaml')
    expect(conflicten).toContain('sleutel: objecten')
    expect(conflicten).toContain('o ‘Onze’')
  })

  test('parameters are told, with what a new one asks', () => {
    const open = (text: string, list: string): string =>
      text.replace('onderdelen:', `parameters: [${list}]\nonderdelen:`)
    const result = werkBij({
      files: files({}),
      kaders: vinder(open(TWEE, '{id: wijk, omschrijving: De wijk.}'), ['1.0.0', open(EEN, '{id: oud}')])
    })
    if ('geweigerd' in result) throw new Error(result.geweigerd)
    const told = printBijwerking(result.overgangen, result.posten, false)
    expect(told).toContain('parameter wijk: nieuw (De wijk.); vul haar in bij `overnemen`')
    expect(told).toContain('parameter oud: vervallen')
  })
})

describe('it is refused', () => {
  const refusal = (own: Record<string, string>, kaders = vinder(TWEE, ['1.0.0', EEN])): string => {
    const result = werkBij({files: files(own), kaders})
    return 'geweigerd' in result ? result.geweigerd : 'niet geweigerd'
  }

  test('while conflicts are open', () => {
    const conflict = 'conflicten: [{bij: klacht, sleutel: tekst, kader: loket, versie: 2.0.0}]\n'
    expect(refusal({'conflicten.yaml': conflict})).toContain('staat nog een conflict van de vorige keer')
    expect(refusal({'conflicten.yaml': 'conflicten: []\n'})).toBe('niet geweigerd')
  })

  test('when not everything could be read, for then places in the files are not sure', () => {
    expect(
      refusal({'oordelen.yaml': 'oordelen: [{norm: klacht}, {norm: bezwaar, oordeel: niet}]\n'})
    ).toContain('Niet alles van dit onderzoek is te lezen.')
  })

  test('when the text that was taken over is not there any more, or is another one', () => {
    expect(refusal({}, vinder(TWEE))).toBe('Van kader loket is er geen versie 1.0.0; verwacht: 2.0.0.')
    const lock = `kaders: [{id: loket, versie: 1.0.0, digest: 'sha256:${'0'.repeat(64)}'}]\n`
    expect(refusal({'normenkader.lock.yaml': lock})).toContain('is veranderd nadat u het overnam')
  })
})
