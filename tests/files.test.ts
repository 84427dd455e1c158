import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {
  createFolder,
  findKaders,
  findOnderzoek,
  findTemplate,
  listKaders,
  readFolder,
  saveFile
} from '../src/files.ts'
import {readSchemas, readVersion, writeOutputs} from '../src/files.ts'
import {newFolder, put as putIn} from './folder.ts'

let box: string
let map: string

beforeEach(() => {
  box = newFolder()
  map = join(box, 'onderzoek')
  put('onderzoek.yaml', 'titel: x\n')
})

function put(path: string, text = ''): string {
  return putIn(map, path, text)
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const paths = (): string[] => readFolder(map).value.map((file) => file.path)
const problems = (): string[] => readFolder(map).diagnostics.map(({rule, file}) => `${file} ${rule}`)

test('reads what belongs to an onderzoek in order of path, and nothing else', () => {
  const read = [
    'aantekening.md',
    'bevindingen/a.md',
    'bevindingen/deel/b.md',
    'cijfers/k.csv',
    'logo.PNG',
    'x/foto.jpg'
  ]
  const not = [
    'README.md',
    '.git/config.yaml',
    'node_modules/p/a.yaml',
    'uitvoer/oud.md',
    'x/notitie.md',
    '~$slot.md'
  ]
  for (const path of [...read, ...not]) put(path)
  expect(paths()).toEqual([...read, 'onderzoek.yaml'].sort())
  expect(problems()).toEqual([])
})

test('says what its author expects to be read but is not', () => {
  for (const path of [
    'Bevindingen/a.md',
    'conclusie/b.md',
    'cijfers/kosten.xlsx',
    'cijfers/LEESMIJ.txt',
    'hoofdstukken/c.docx',
    'hoofdstukken/LEESMIJ.txt'
  ])
    put(path)
  expect(problems()).toEqual([
    'Bevindingen map-onbekend',
    'cijfers/kosten.xlsx bestand-niet-gelezen',
    'conclusie map-onbekend',
    'hoofdstukken/c.docx bestand-niet-gelezen'
  ])
})

test('follows no link that leads outside, and one that stays inside', () => {
  writeFileSync(join(box, 'geheim.md'), 'geheim')
  const inside = put('bevindingen/a.md', 'inhoud')
  symlinkSync(join(box, 'geheim.md'), join(map, 'bevindingen/buiten.md'))
  symlinkSync(join(box, 'weg.md'), join(map, 'bevindingen/dood.md'))
  symlinkSync(inside, join(map, 'bevindingen/binnen.md'))
  symlinkSync(box, join(map, 'conclusies'))
  expect(paths()).toEqual(['bevindingen/a.md', 'bevindingen/binnen.md', 'onderzoek.yaml'])
  expect(problems().sort()).toEqual([
    'bevindingen/buiten.md bestand-koppeling',
    'bevindingen/dood.md bestand-koppeling',
    'conclusies bestand-koppeling'
  ])
})

test('does not wait for a FIFO, and reads no file over its limit', () => {
  execFileSync('mkfifo', [join(map, 'bronnen.yaml')])
  truncateSync(put('begrippen.yaml'), 2_000_001)
  const {value, diagnostics} = readFolder(map)
  expect(value.map((file) => file.path)).toEqual(['onderzoek.yaml'])
  expect(diagnostics.map(({file, message}) => `${file}: ${message}`)).toEqual([
    'begrippen.yaml: Dit bestand is niet gelezen: het is 2,1 MB groot en mag 2 MB zijn.',
    'bronnen.yaml: Dit bestand is niet gelezen: het is geen gewoon bestand.'
  ])
})

test('names that are one name on other computers are an error', () => {
  for (const path of [
    'bevindingen/a.md',
    'bevindingen/A.md',
    'bevindingen/\u00e9.md',
    'bevindingen/e\u0301.md'
  ])
    put(path)
  expect(problems()).toEqual([
    'bevindingen/a.md bestand-naam-botst',
    'bevindingen/\u00e9.md bestand-naam-botst'
  ])
})

test('a path on the command line may be a file of the onderzoek', () => {
  put('bevindingen/a.md')
  expect(findOnderzoek('bevindingen/a.md', map)).toBe(map)
  expect(findOnderzoek('.', join(map, 'bevindingen'))).toBe(map)
  expect(findOnderzoek('weg', map)).toEqual({geweigerd: '‘weg’ bestaat niet.'})
  for (const path of ['normen.xlsx', 'uitvoer/rapport.html', 'bevindingen/LEESMIJ.txt']) {
    put(path)
    expect(findOnderzoek(path, map)).toEqual({
      geweigerd: `‘${path}’ is geen bestand van een onderzoek; verwacht: de map van een onderzoek of kader, of een bestand daarin.`
    })
  }
})

test('frameworks are found nearest first, and by path only where that is allowed', () => {
  for (const place of [
    'frameworks/eigen',
    '../frameworks/eigen',
    '../frameworks/eigen@1.0.0',
    'kader',
    '../elders'
  ])
    put(`${place}/normenkader.yaml`, place)
  const find = findKaders(map)
  const maps = (verwijzing: string): unknown => {
    const found = find(verwijzing)
    return 'geweigerd' in found ? 'geweigerd' : found.map((kader) => kader.map)
  }
  expect(maps('eigen')).toEqual(['frameworks/eigen', '../frameworks/eigen', '../frameworks/eigen@1.0.0'])
  expect(maps('./kader')).toEqual(['kader'])
  expect(maps('../frameworks/eigen')).toEqual(['../frameworks/eigen'])
  expect(maps('../elders')).toBe('geweigerd')
  expect(maps('../weg')).toEqual([])
  expect(maps('../../etc')).toEqual([])
  // Its text as it is, and each version that was published.
  expect(new Set([maps('toegang-sociaal-domein')].flat())).toEqual(
    new Set(['meegeleverd:toegang-sociaal-domein'])
  )
  expect(listKaders(map).map((kader) => kader.map)).toContain('meegeleverd:toegang-sociaal-domein')
})

test('a framework that is a link to elsewhere is refused', () => {
  put('../geheim/normenkader.yaml')
  mkdirSync(join(map, 'frameworks'))
  symlinkSync(join(box, 'geheim'), join(map, 'frameworks/x'))
  expect(findKaders(map)('x')).toHaveProperty('geweigerd')
})

test('a template of the user may lie anywhere, one named by the onderzoek may not', () => {
  put('../huis/rapport.md.hbs', '{{titel}}')
  put('../templates/ons/deel/kop.hbs', '{{titel}}')
  expect(findTemplate('../huis', map, 'opdracht')).toMatchObject({files: [{path: 'rapport.md.hbs'}]})
  expect(findTemplate('../huis', map, 'onderzoek')).toHaveProperty('geweigerd')
  expect(findTemplate('../templates/ons', map, 'onderzoek')).toMatchObject({files: [{path: 'deel/kop.hbs'}]})
  expect(findTemplate('bestaat-niet', map, 'opdracht')).toHaveProperty('geweigerd')
})

const output = (name: string, text = 'nieuw') => ({name, bytes: bytes(text)})
const write = (folder: string, ...files: {name: string; bytes: Uint8Array}[]) =>
  writeOutputs(folder, files, {onderzoek: map})

test('writes outputs, and leaves no other file behind', async () => {
  const folder = join(map, 'uitvoer/diep')
  expect(await write(folder, output('a.html'), output('b.md'))).toEqual([
    join(folder, 'a.html'),
    join(folder, 'b.md')
  ])
  expect(await write(folder, output('a.html', 'nieuwer'), output('b.md'))).toHaveLength(2)
  expect(readdirSync(folder)).toEqual(['a.html', 'b.md'])
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('nieuwer')
})

test('all outputs appear or none: a failure puts the earlier ones back', async () => {
  const folder = join(map, 'uitvoer')
  await write(folder, output('a.html', 'oud'))
  mkdirSync(join(folder, 'b.md'))
  expect(await write(folder, output('a.html'), output('b.md'))).toHaveProperty('geweigerd')
  expect(await write(folder, output('a.html'), output('../b.md'))).toHaveProperty('geweigerd')
  // A name that is too long fails only at the last step, after the first file was replaced.
  expect(await write(folder, output('a.html'), output('x'.repeat(300)))).toHaveProperty('geweigerd')
  expect(await write(folder, output('c.html'), output('x'.repeat(300)))).toHaveProperty('geweigerd')
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('oud')
  expect(readdirSync(folder)).toEqual(['a.html', 'b.md'])
})

test('writes through no link, over no input, and into no file', async () => {
  symlinkSync(join(box, 'weg'), join(map, 'dood'))
  symlinkSync(box, join(map, 'elders'))
  put('bestand')
  for (const folder of ['dood', 'elders', 'bestand', 'bestand/diep', '', 'bevindingen/x', 'cijfers'])
    expect(await write(join(map, folder), output('onderzoek.yaml')), folder).toHaveProperty('geweigerd')
  mkdirSync(join(map, 'uitvoer'))
  symlinkSync(join(map, 'onderzoek.yaml'), join(map, 'uitvoer/a.html'))
  expect(await write(join(map, 'uitvoer'), output('a.html'))).toHaveProperty('geweigerd')
  expect(readFileSync(join(map, 'onderzoek.yaml'), 'utf8')).toBe('titel: x\n')
  expect(existsSync(join(map, 'cijfers'))).toBe(false)
})

test('saves only over what was read', async () => {
  const path = join(map, 'onderzoek.yaml')
  expect(await saveFile(path, bytes('iets anders'), bytes('a'))).toHaveProperty('geweigerd')
  expect(await saveFile(path, undefined, bytes('a'))).toHaveProperty('geweigerd')
  expect(await saveFile(path, bytes('titel: x\n'), bytes('titel: y\n'))).toBeUndefined()
  expect(await saveFile(join(map, 'nieuw.yaml'), undefined, bytes('a'))).toBeUndefined()
  expect(readFileSync(path, 'utf8')).toBe('titel: y\n')
  expect(readdirSync(map)).toEqual(['nieuw.yaml', 'onderzoek.yaml'])
})

test('a new folder is made only where nothing is', async () => {
  const file = {path: '.vscode/settings.json', bytes: bytes('{}')}
  expect(await createFolder(join(box, 'a/b'), [file])).toBeUndefined()
  expect(await createFolder(join(box, 'a/b'), [file])).toHaveProperty('geweigerd')
  expect(await createFolder(join(map, 'onderzoek.yaml'), [file])).toHaveProperty('geweigerd')
})

test('finds what belongs to the package', () => {
  expect(readVersion()).toMatch(/^\d+\.\d+\.\d+/)
  expect(readSchemas().map(({path}) => path)).toContain('normenkader.schema.json')
})
