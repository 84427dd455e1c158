import fc from 'fast-check'
import {expect, test} from 'vitest'
import {byDutch, byNumber, listed} from '../../src/leaves/alfabet.ts'

const words = new Intl.Collator('nl')
const numbers = new Intl.Collator('nl', {numeric: true})

const WORD = fc.oneof(
  fc.string({unit: fc.constantFrom('a', 'b', 'A', 'B', ' ', 'z', 'Z', 'é', 'ë', '-'), maxLength: 6}),
  fc.constantFrom('ijs', 'IJsland', 'reserve', 'Reserve', 'reserves', 'in natura', 'innen', 'coördinatie')
)
const NUMBER = fc.oneof(
  fc.array(fc.nat(120), {minLength: 1, maxLength: 4}).map((parts) => parts.join('.')),
  fc.string({unit: fc.constantFrom('0', '1', '9', '.', 'K', 'N', 'k', ' '), maxLength: 6})
)

test('words stand in the order of Intl', () => {
  fc.assert(
    fc.property(WORD, WORD, (a, b) => {
      expect(byDutch(a, b)).toBe(words.compare(a, b))
    })
  )
})

test('numbers stand in the order of Intl', () => {
  fc.assert(
    fc.property(NUMBER, NUMBER, (a, b) => {
      expect(byNumber(a, b)).toBe(numbers.compare(a, b))
    })
  )
})

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A en B'],
  [['A', 'B', 'C'], 'A, B en C']
])('%j is said as %s', (names, said) => {
  expect(listed(names)).toBe(said)
  expect(new Intl.ListFormat('nl').format(names)).toBe(said)
})
