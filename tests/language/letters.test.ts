import {expect, test} from 'vitest'
import {caseless, exact, LETTER, LETTERS} from '../../src/check/language/letters.ts'

test('the letters of Latin script are those of Unicode, and no other signs', () => {
  const latin = Array.from({length: 0x250}, (_, code) => String.fromCodePoint(code))
  const found = latin.filter((sign) => exact`^${LETTER}$`.test(sign))
  // The two ordinals and the sign for micro stand among the signs.
  expect(found).toEqual(latin.filter((sign) => /\p{L}/u.test(sign) && !'ªºµ'.includes(sign)))
  expect(found).not.toContain('×')
  expect(found).toContain('ï')
})

test('a pattern is written as between slashes', () => {
  expect(caseless`\s[${LETTERS}]+\.$`).toEqual(/\s[A-Za-zÀ-ÖØ-öø-ɏ]+\.$/i)
})
