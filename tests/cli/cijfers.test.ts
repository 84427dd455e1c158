import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {normenkader} from './world.ts'
import {newFolder} from '../folder.ts'

const FILES: Readonly<Record<string, string>> = {
  'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\n',
  'normenkader.yaml':
    'onderdelen:\n  - id: t1\n    titel: D\n    toelichting: >-\n      Het kost :getal[€ 1]{uit=kosten.totaal.a} en # blijft\n      :getal[12%]{uit="aandeel(kosten.een.a, kosten.totaal.a)"}.\n',
  'cijfers/kosten.yaml':
    'titel: Kosten\neenheid: euro\nsleutel: naam\nkolommen: [{id: naam}, {id: a}]\nrijen:\n  - {naam: Een, a: 1200}\n  - {naam: Twee, a: 800}\ntotaal: {}\n',
  'hoofdstukken/geld.md':
    '\uFEFF---\r\ntitel: Geld\r\n---\r\nEerst :getal[€ 9]{uit=kosten.een.a}, dan *:getal[]{uit=kosten.twee.a}*  en :getal[€ 2.000]{uit=kosten.totaal.a}.\r\n'
}

test('--bijwerken changes just the numbers that are stale, and then nothing more', async () => {
  const map = newFolder(FILES)
  const first = await normenkader(map, ['cijfers', '--bijwerken'])
  expect(first.exit).toBe(0)
  expect(first.out).toContain('€ 9 → € 1.200')
  expect(readFileSync(join(map, 'hoofdstukken/geld.md'), 'utf8')).toBe(
    FILES['hoofdstukken/geld.md']?.replace('€ 9', '€ 1.200').replace(':getal[]', ':getal[€ 800]')
  )
  expect(readFileSync(join(map, 'normenkader.yaml'), 'utf8')).toBe(
    FILES['normenkader.yaml']?.replace('€ 1]', '€ 2.000]').replace('12%', '60%')
  )
  const second = await normenkader(map, ['cijfers', '--bijwerken'])
  expect(second).toMatchObject({exit: 0, out: 'Alle getallen in de teksten kloppen met de cijfers.\n'})
})

test('the figures with their derivation, and one cell with who uses it', async () => {
  const map = newFolder(FILES)
  const all = await normenkader(map, ['cijfers'])
  expect(all.out).toContain('kosten.totaal.a: € 2.000  =  som(a)  =  som(€ 1.200 + € 800)')
  const one = await normenkader(map, ['cijfers', '--uitleg', 'kosten.totaal.a'])
  expect(one.out).toContain('hoofdstuk geld: € 2.000')
  const none = await normenkader(map, ['cijfers', '--uitleg', 'kosten.totaal.b'])
  expect(none).toMatchObject({exit: 2})
  expect(none.err).toContain('kosten.totaal.a')
  const row = await normenkader(map, ['cijfers', '--uitleg', 'kosten.drie.a'])
  expect(row.err).toContain('Zie welke er zijn: normenkader cijfers.')
})
