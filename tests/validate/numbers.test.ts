import {describe, expect, test} from 'vitest'
import {validateFiles} from './documents.ts'

describe('numbers', () => {
  const waarde = (text: string): unknown => {
    const yaml = `schalen:\n  s:\n    - id: a\n      label: A\n      waarde: ${text}\n`
    const {documents, problems} = validateFiles({'normenkader.yaml': yaml})
    return problems.length > 0 ? 'wrong' : documents.normenkader?.data.schalen?.['s']?.[0]?.waarde
  }

  test.each([
    ['1', 1],
    ['0.5', 0.5],
    ['-0.25', -0.25],
    ['0', 0],
    ['100', 100]
  ])('%s is plain', (text, number) => {
    expect(waarde(text)).toBe(number)
  })

  test.each([
    '"0,5"',
    '1e3',
    '0x1',
    '01',
    '.5',
    '5.',
    '+1',
    '1_000',
    '.inf',
    'NaN',
    '99999999999999999999',
    'een'
  ])('%s is not', (text) => {
    expect(waarde(text)).toBe('wrong')
  })
})
