import {expect, test} from 'vitest'
import {wordPattern} from '../../src/check/language/words.ts'

const any = /[\p{L}\p{N}]/u

test('the words of a text are the same with and without signs of other scripts', () => {
  const signs = Array.from({length: 0x2100}, (_, code) => String.fromCodePoint(code))
  const other = signs.filter((sign) => [...`${sign} `.matchAll(wordPattern(`${sign} `))].length === 1)
  expect(other).toEqual(signs.filter((sign) => any.test(sign)))
  expect('één ½ vraag’s “norm”'.match(wordPattern('één'))).toEqual(['één', '½', 'vraag', 's', 'norm'])
  expect('слово'.match(wordPattern('слово'))).toEqual(['слово'])
})
