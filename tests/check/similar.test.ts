import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contentWords, similarPairs} from '../../src/check/similar.ts'

const words = (text: string): Set<string> => contentWords(text, new Set())

test('forms of a word are one word, and stopwords are none', () => {
  expect(words('Leg de meetbare doelen vast')).toEqual(words('De doelen meetbaar vast leggen'))
})

test('a denial is kept: it turns the meaning around', () => {
  expect(words('Verleng het contract niet')).not.toEqual(words('Verleng het contract'))
})

test('the pairs are those that comparing every two sets would give', () => {
  const sets = fc.array(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), {minLength: 1})
  )
  fc.assert(
    fc.property(sets, fc.constantFrom(0.5, 0.7, 1), (lists, least) => {
      const all = lists.map((list) => new Set(list))
      const expected = all.flatMap((later, j) =>
        all.slice(0, j).flatMap((earlier, i) => (alike(earlier, later) >= least ? [[i, j]] : []))
      )
      expect([...similarPairs(all, least)]).toEqual(expected)
    })
  )
})

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const union = new Set([...a, ...b])
  return [...a].filter((word) => b.has(word)).length / union.size
}
