import {expect, test} from 'vitest'
import {NUMBER, numberOf} from '../../src/check/language/number-words.ts'

test.each([
  ['twee', 2],
  ['elf', 11],
  ['veertien', 14],
  ['twintig', 20],
  ['tweeëntwintig', 22],
  ['drieëndertig', 33],
  ['achtenzestig', 68],
  ['negenennegentig', 99],
  ['honderd', 100],
  ['Beide', 2],
  ['drietal', 3],
  ['zestal', 6],
  ['twaalftal', 12],
  ['23', 23]
])('%s is %i', (words, value) => {
  expect(numberOf(words)).toBe(value)
  expect(new RegExp(`^(?:${NUMBER})$`, 'iu').test(words)).toBe(true)
})

test('the article is no number', () => {
  expect(numberOf('een')).toBeUndefined()
  expect(numberOf('één')).toBe(1)
})
