import {expect, test} from 'vitest'
import {minimal, tree} from '../sample.ts'
import {written} from './written.ts'

test('a percentage in an address is a sign of it, and no code', async () => {
  const file = await written(tree('[a](https://example.org/100%-regeling?deel=50%25)\n'), minimal())
  expect(file.part('word/_rels/document.xml.rels')).toContain(
    'Target="https://example.org/100%25-regeling?deel=50%25"'
  )
})

test('links lead to addresses that Word takes, each written once; those of notes are of the notes', async () => {
  const text =
    '[a](<https://example.org/a b|c>) [b](https://example.org/a%20b%7Cc?d=1&e=é) [c](https://example.org/a%20b%7Cc)[^1]\n\n[^1]: [d](https://example.org/noot)\n'
  const file = await written(tree(text), minimal())
  const targets = (part: string): (string | null)[] =>
    [...file.xml(`word/_rels/${part}.xml.rels`).getElementsByTagName('Relationship')]
      .filter((each) => each.getAttribute('TargetMode') === 'External')
      .map((each) => each.getAttribute('Target'))
  expect(targets('document')).toEqual([
    'https://example.org/a%20b%7Cc',
    'https://example.org/a%20b%7Cc?d=1&e=é'
  ])
  expect(targets('footnotes')).toEqual(['https://example.org/noot'])
})
