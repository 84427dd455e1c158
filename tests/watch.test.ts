import {readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from '../src/cli/run.ts'
import {keepFolder, watchFolder, type KeptFolder} from '../src/files.ts'
import {newFolder, put as putIn} from './folder.ts'

let map: string
let stop: () => void = () => undefined

beforeEach(() => {
  map = newFolder()
  put('onderzoek.yaml', 'titel: x\n')
})

afterEach(() => {
  stop()
})

function put(path: string, text = ''): string {
  return putIn(map, path, text)
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

describe('a folder that is read again and again', () => {
  const LONG_AGO = new Date('2020-01-01')
  const texts = (folder: KeptFolder): string[] =>
    folder.files().value.map(({path, bytes}) => `${path} ${new TextDecoder().decode(bytes)}`)

  test('is looked at when it is changed, and only then', () => {
    put('bevindingen/a.md', 'een')
    const folder = keepFolder(map, 'uitvoer')
    expect(folder.look()).toBe(true)
    expect(folder.look()).toBe(false)
    put('bevindingen/a.md', 'twee')
    expect(folder.look()).toBe(true)
    expect(folder.lookAgain()).toBe(false)
    expect(texts(folder)).toEqual(['bevindingen/a.md twee', 'onderzoek.yaml titel: x\n'])
    put('uitvoer/a.html', 'x')
    expect(folder.look()).toBe(false)
    rmSync(join(map, 'bevindingen/a.md'))
    expect(folder.look()).toBe(true)
    expect(texts(folder)).toEqual(['onderzoek.yaml titel: x\n'])
  })

  test('a change in the same moment, of the same length, is noticed', () => {
    const path = put('bevindingen/a.md', 'een')
    const now = new Date()
    utimesSync(path, now, now)
    const folder = keepFolder(map, 'uitvoer')
    folder.look()
    writeFileSync(path, 'nee')
    utimesSync(path, now, now)
    expect(folder.look()).toBe(true)
    expect(texts(folder)).toContain('bevindingen/a.md nee')
  })

  test('a file with another text and the time of before is another file', async () => {
    const path = put('bevindingen/a.md', 'een')
    utimesSync(path, LONG_AGO, LONG_AGO)
    await pause(2100)
    const folder = keepFolder(map, 'uitvoer')
    folder.look()
    const [before] = folder.files().value
    expect(folder.look()).toBe(false)
    expect(folder.files().value[0]?.bytes).toBe(before?.bytes)
    writeFileSync(path, 'nee')
    utimesSync(path, LONG_AGO, LONG_AGO)
    expect(folder.look()).toBe(true)
    expect(texts(folder)).toContain('bevindingen/a.md nee')
  })

  test('a file that is still being written is not at rest', () => {
    const folder = keepFolder(map, 'uitvoer')
    folder.look()
    put('bevindingen/a.md', '')
    expect(folder.look()).toBe(true)
    put('bevindingen/a.md', 'een')
    expect(folder.lookAgain()).toBe(true)
    expect(folder.lookAgain()).toBe(false)
    expect(texts(folder)).toContain('bevindingen/a.md een')
  })
})

test('watching reports a change once, and nothing for what is no input', async () => {
  let changes = 0
  const folder = keepFolder(map, 'uitvoer')
  stop = watchFolder({folder, paths: () => [], onChange: () => (changes += 1)})
  await pause(200)
  put('uitvoer/a.html', 'x')
  put('.verborgen', 'x')
  await pause(400)
  expect(changes).toBe(0)
  put('bevindingen/a.md', 'x')
  put('bevindingen/b.md', 'y')
  await expect.poll(() => changes, {timeout: 5000}).toBe(1)
  put('bevindingen/a.md', 'z')
  await expect.poll(() => changes, {timeout: 5000}).toBe(2)
  await pause(300)
  expect(changes).toBe(2)
})

test('a folder that is written without a pause is not waited for without end', async () => {
  let changes = 0
  stop = watchFolder({folder: keepFolder(map, 'uitvoer'), paths: () => [], onChange: () => (changes += 1)})
  let times = 0
  const writing = setInterval(() => put('bevindingen/a.md', String((times += 1))), 20)
  await expect.poll(() => changes, {timeout: 5000}).toBeGreaterThanOrEqual(2)
  clearInterval(writing)
  const before = changes
  put('bevindingen/a.md', 'ten slotte')
  await expect.poll(() => changes, {timeout: 5000}).toBeGreaterThan(before)
}, 20_000)

test('what turns out to matter elsewhere is watched, also what changed while it was read', async () => {
  let changes = 0
  let paths: string[] = []
  const sjabloon = newFolder({'rapport.md.hbs': '# x\n'})
  utimesSync(join(sjabloon, 'rapport.md.hbs'), new Date('2020-01-01'), new Date('2020-01-01'))
  stop = watchFolder({folder: keepFolder(map, 'uitvoer'), paths: () => paths, onChange: () => (changes += 1)})
  paths = [sjabloon, join(map, '../weg')]
  // It was written since the watching began, so it may have been read before.
  await expect.poll(() => changes, {timeout: 8000}).toBe(1)
  writeFileSync(join(sjabloon, 'deel.md.hbs'), 'x\n')
  await expect.poll(() => changes, {timeout: 8000}).toBe(2)
  writeFileSync(join(sjabloon, 'notitie.doc'), 'x')
  await pause(2500)
  expect(changes).toBe(2)
}, 30_000)

const STUDY = {
  'onderzoek.yaml':
    'titel: Plannen\noverheden: [GM0037]\nfase: opzet\nsjabloon: ./sjabloon\nperiode: {van: 2018, tot: 2021}\n',
  'normenkader.yaml':
    'hoofdvraag: Is er een plan?\nonderdelen:\n  - id: t1\n    titel: Thema\n    vragen: [{id: v1, tekst: Is er een plan?}]\n    normen: [{id: n1, tekst: Er is een plan.}]\n',
  'bronnen.yaml': 'bronnen: [{id: stuk, soort: document, titel: Het plan}]\n',
  'bevindingen/a.md': '---\ntitel: Een\nnormen: [n1]\nbronnen: [stuk]\n---\nHet plan is er.\n',
  'sjabloon/rapport.md.hbs':
    '# {{titel}}\n\n{{#each onderdelen}}{{#each bevindingen}}\n{{inhoud}}\n\n{{/each}}{{/each}}'
}

test('rapport --kijk makes the report again after a change of a text, and of its own template', async () => {
  for (const [path, text] of Object.entries(STUDY)) put(path, text)
  let end: () => void = () => undefined
  let said = ''
  const done = run(['rapport', '--kijk', '--formaat', 'md'], {
    map,
    out: () => undefined,
    err: (text) => (said += text),
    colour: {out: false, err: false},
    watched: false,
    onStop: (callback) => (end = callback),
    year: 2026
  })
  const times = (): number => said.split('Wacht op een wijziging').length - 1
  const made = (): string => readFileSync(join(map, 'uitvoer/plannen.md'), 'utf8')
  const wait = (count: number): Promise<void> =>
    expect.poll(times, {timeout: 20_000}).toBeGreaterThanOrEqual(count)
  await wait(1)
  expect(made()).toContain('Het plan is er.')
  const first = times()
  put('bevindingen/a.md', STUDY['bevindingen/a.md'].replace('is er', 'is er nu'))
  await wait(first + 1)
  await expect.poll(made).toContain('Het plan is er nu.')
  put('sjabloon/rapport.md.hbs', `${STUDY['sjabloon/rapport.md.hbs']}\n\nSlot van {{titel}}\n`)
  await expect.poll(made, {timeout: 20_000}).toContain('Slot van Plannen')
  end()
  expect(await done).toBe(0)
}, 60_000)
