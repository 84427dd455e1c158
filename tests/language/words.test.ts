import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {inflected} from '../../src/check/language/adjectives.ts'
import {quote} from '../../src/check/language/quote.ts'
import {anyOf} from '../../src/check/language/words.ts'

test('words are found whole, whatever their case, and the longest first', () => {
  const found = 'Goede zorg, goedgekeurd; zo  veel mogelijk (GOED).'.matchAll(
    anyOf(['goed', 'goede', 'zo veel mogelijk'])
  )
  expect([...found].map(([word]) => word)).toEqual(['Goede', 'zo  veel mogelijk', 'GOED'])
})

test.each([
  ['helder', 'heldere'],
  ['toetsbaar', 'toetsbare'],
  ['adequaat', 'adequate'],
  ['actief', 'actieve'],
  ['concreet', 'concrete'],
  ['integraal', 'integrale'],
  ['snel', 'snelle'],
  ['efficiënt', 'efficiënte'],
  ['goed', 'goede']
])('%s has the form %s', (adjective, form) => {
  expect(inflected(adjective)).toContain(form)
})

test('a quotation is cut at sixty characters, and stands on one line', () => {
  expect(quote('kort\n en goed')).toBe('"kort en goed"')
  const long = quote('woord '.repeat(30))
  expect(long).toHaveLength(62)
  expect(long).toMatch(/ woord…"$|[a-z ]…"$/u)
})

/** An expression with a property of Unicode takes a millisecond or more to compile, and every command compiles them all. */
test('the rules spell out which letters there are; only what may not be missed is looked for in every script', () => {
  const folder = fileURLToPath(new URL('../../src/check/', import.meta.url))
  const withProperty = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && readFileSync(join(folder, path), 'utf8').includes('\\p{'))
    .map((path) => path.replaceAll('\\', '/'))
  expect(withProperty.toSorted()).toEqual(['language/secrets.ts', 'language/words.ts'])
})
