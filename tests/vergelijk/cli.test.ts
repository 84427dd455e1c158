import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {newFolder, put} from '../folder.ts'
import {normenkader} from '../cli/world.ts'
import {filesOf, type Studie} from './studies.ts'

const GOOD = {toegang: 'voldaan', plan: 'deels', budget: 'niet'}

/** A folder with these studies, as an author would have them on disk. */
function folder(...studies: readonly Studie[]): string {
  const map = newFolder()
  for (const studie of studies)
    for (const [path, text] of Object.entries(filesOf(studie))) {
      // Frameworks that several studies share lie above them.
      const place = path.replace(/^[\d.]+\/(?=frameworks\/)/u, '../')
      put(map, join(studie.naam.toLowerCase(), place), text)
    }
  return map
}

const aa: Studie = {naam: 'Aadorp', fase: 'veldwerk', oordelen: GOOD}
const bee: Studie = {naam: 'Beedorp', fase: 'veldwerk', oordelen: GOOD}

test('writes every format that was asked for, and says which', async () => {
  const map = folder(aa, bee)
  const seen = await normenkader(map, ['vergelijk', 'aadorp', 'beedorp', '--formaat', 'html,xlsx,csv,json'])
  expect(seen).toMatchObject({exit: 0, err: ''})
  expect(seen.out.split('\n').filter((line) => line !== '')).toEqual(
    expect.arrayContaining(['vergelijking/vergelijking.html', 'vergelijking/metadossier.csv'])
  )
  expect(readdirSync(join(map, 'vergelijking')).sort()).toEqual([
    ...['metadossier.csv', 'onderzoeken.csv', 'toelichting.txt', 'verdeling-per-norm.csv'],
    ...['verdeling-per-onderwerp.csv', 'vergelijking.csv', 'vergelijking.html', 'vergelijking.json'],
    'vergelijking.xlsx'
  ])
  expect(readFileSync(join(map, 'vergelijking/vergelijking.csv'), 'utf8')).toContain(
    'samen;plan;Elk huishouden heeft een plan.;Deels voldaan;Deels voldaan;2;2'
  )
})

test('passes over what is no onderzoek, and what was named before', async () => {
  const map = folder(aa, bee)
  mkdirSync(join(map, 'vergelijking'))
  const seen = await normenkader(map, ['vergelijk', 'aadorp', 'beedorp', 'vergelijking', './aadorp/'])
  expect(seen.err).toBe(
    '‘vergelijking’ is geen onderzoek en doet niet mee.\n‘aadorp’ is twee keer genoemd en telt één keer mee.\n'
  )
  expect(seen).toMatchObject({exit: 0, out: 'vergelijking/vergelijking.html\n'})
})

test('leaves out an onderzoek with fouten, and says so in the comparison too', async () => {
  const map = folder(aa, bee, {naam: 'Foutdorp', fase: 'veldwerk', oordelen: {...GOOD, plan: 'prima'}})
  const seen = await normenkader(map, ['vergelijk', 'aadorp', 'beedorp', 'foutdorp'])
  expect(seen.err).toBe('‘foutdorp’ doet niet mee: 1 fout. Zie: normenkader controleer foutdorp\n')
  expect(seen.exit).toBe(1)
  expect(readFileSync(join(map, 'vergelijking/vergelijking.html'), 'utf8')).toContain(
    'Onderzoek Foutdorp (1 fout)'
  )
})

test('reads no findings: a waiver or a judgement may name one', async () => {
  const map = folder(aa, bee)
  const study = join(map, 'aadorp/onderzoek.yaml')
  writeFileSync(
    study,
    `${readFileSync(study, 'utf8')}vrijstellingen:\n  - {controle: bevinding-enkele-bron, bij: los, reden: zo}\n`
  )
  expect(await normenkader(map, ['vergelijk', 'aadorp', 'beedorp'])).toMatchObject({exit: 0, err: ''})
})

test('of nothing in common it says so, and why', async () => {
  const without = ['toegang', 'plan', 'budget'].map((bij) => `{bij: ${bij}, vervalt: ja, reden: zo}`)
  const map = folder(aa, {naam: 'Losdorp', fase: 'veldwerk', aanpassingen: without, eigen: ['los']})
  const seen = await normenkader(map, ['vergelijk', 'aadorp', 'losdorp'])
  expect(seen.err).toBe('Deze onderzoeken hebben geen norm gemeen. De uitvoer zegt van elke norm waarom.\n')
  expect(readFileSync(join(map, 'vergelijking/vergelijking.html'), 'utf8')).toContain(
    'eigen norm van dit onderzoek'
  )
})

describe('pseudonyms', () => {
  test('come with a key that is kept apart', async () => {
    const map = folder(aa, bee)
    const args = ['vergelijk', 'aadorp', 'beedorp', '--anoniem']
    expect(await normenkader(map, [...args, '--sleutel', 'geheim/sleutel.csv'])).toMatchObject({
      exit: 0,
      err: ''
    })
    const key = readFileSync(join(map, 'geheim/sleutel.csv'), 'utf8')
    expect(key).toMatch(/Deelnemer [12];aadorp\r\n/u)
    const page = readFileSync(join(map, 'vergelijking/vergelijking.html'), 'utf8')
    expect(page).toContain('Deelnemer 2')
    expect(page).not.toMatch(/aadorp|beedorp/iu)
    expect(readdirSync(map).sort()).toEqual(['aadorp', 'beedorp', 'frameworks', 'geheim', 'vergelijking'])
  })
})

describe('koppelingen', () => {
  test('have their messages at their own lines', async () => {
    const map = folder(aa, {...bee, eigen: ['geld']})
    const text =
      'koppelingen:\n  - van: {onderzoek: beedorp, norm: gelt}\n    relatie: gelijk\n    naar: {kader: samen, norm: budget}\n    reden: zo\n'
    writeFileSync(join(map, 'koppelingen.yaml'), text)
    const seen = await normenkader(map, [
      'vergelijk',
      'aadorp',
      'beedorp',
      '--koppelingen',
      'koppelingen.yaml'
    ])
    expect(seen.err).toContain('koppelingen.yaml:2:10')
    expect(seen.err).toContain('bedoelt u `geld`?')
    expect(seen.exit).toBe(0)
    writeFileSync(join(map, 'koppelingen.yaml'), 'koppelingen: [{van: x}]\n')
    const wrong = await normenkader(map, [
      'vergelijk',
      'aadorp',
      'beedorp',
      '--koppelingen',
      'koppelingen.yaml'
    ])
    expect(wrong.exit).toBe(1)
    expect(wrong.err).toContain('verplichte-sleutel')
  })
})

describe('wrong use', () => {
  test.each([
    ['vergelijk', 'Welke onderzoeken? Bijvoorbeeld: normenkader vergelijk onderzoeken/*'],
    ['vergelijk weg', '‘weg’ bestaat niet.'],
    [
      'vergelijk aadorp',
      'Er valt niets te vergelijken: dit is één onderzoek, zonder objecten. Noem twee of meer onderzoeken.'
    ],
    [
      'vergelijk aadorp beedorp --formaat pdf',
      '‘pdf’ is geen formaat van een vergelijking. Kies html, xlsx, csv of json.'
    ],
    [
      'vergelijk aadorp beedorp --kleinste-groep 1',
      '‘1’ kan niet bij --kleinste-groep. Kies een getal van 2 of meer.'
    ],
    [
      'vergelijk aadorp beedorp --kleinste-groep 3 --rangorde',
      'Een rangorde toont elk onderzoek en kan niet samen met --kleinste-groep.'
    ],
    ['vergelijk aadorp beedorp --sleutel x.csv', 'Een sleutel is er alleen bij --anoniem.'],
    [
      'vergelijk aadorp beedorp --anoniem --sleutel vergelijking/x.csv',
      'De sleutel mag niet in de map van de vergelijking komen: bewaar haar apart.'
    ],
    [
      'vergelijk aadorp beedorp --koppelingen weg.yaml',
      '‘weg.yaml’ kan niet worden gelezen: het bestaat niet of is intussen verplaatst.'
    ]
  ])('%s', async (opdracht, message) => {
    const map = folder(aa, bee)
    const seen = await normenkader(map, opdracht.split(' '))
    expect(seen.err.split('\n')[0]).toBe(message)
    expect(seen).toMatchObject({exit: 2, out: ''})
    expect(existsSync(join(map, 'vergelijking'))).toBe(false)
  })

  test('an output is never put among the files of an onderzoek', async () => {
    const map = folder(aa, bee)
    expect(await normenkader(map, ['vergelijk', 'aadorp', 'beedorp', '--uit', 'beedorp'])).toMatchObject({
      exit: 2,
      out: ''
    })
  })
})

test('the examples compare, and nothing that is confidential gets out', async () => {
  const map = newFolder()
  cpSync('examples', join(map, 'examples'), {recursive: true})
  const names = readdirSync('examples').map((name) => `examples/${name}`)
  const seen = await normenkader(map, ['vergelijk', ...names, '--formaat', 'json'])
  expect(seen.err).not.toContain('fout')
  const written: unknown = JSON.parse(readFileSync(join(map, 'vergelijking/vergelijking.json'), 'utf8'))
  expect(written).toMatchObject({versie: 1, anoniem: false})
}, 30_000)
