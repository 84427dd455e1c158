import {describe, expect, test} from 'vitest'
import {isOfName, isSamePeriod, periods, shown} from '../../src/check/language/periods.ts'

describe('periods', () => {
  test.each([
    ['de jaren 2018-2020', '2018-2020'],
    ['van 2018 – 2020', '2018-2020'],
    ['2018 tot en met 2021', '2018-2021'],
    ['2018 t/m 2020', '2018-2020'],
    ['tussen 2018 en 2020', '2018-2020'],
    ['2018, 2019 en 2020', '2018-2020'],
    ['2018, 2019 en 2020 en 2021', '2018-2021'],
    ['sinds 2015 tot heden', '2015 tot heden']
  ])('%s is %s', (text, period) => {
    expect(periods(text).map(shown)).toEqual([period])
  })

  test.each([
    'in 2018',
    'op 2018-12-01',
    '18 april 2019 en 25 april 2019',
    'schooljaar 2018/2019',
    'kst-2018-2020',
    '2018-12'
  ])('none in %s', (text) => {
    expect(periods(text)).toEqual([])
  })

  test('in the name of a plan', () => {
    const text = 'Beleidsplan Jeugdhulp 2018 t/m 2020'
    expect(periods(text).map((period) => isOfName(text, period))).toEqual([true])
  })

  test('tot heden is like any end', () => {
    expect(isSamePeriod({van: 2015}, {van: 2015, tot: 2021})).toBe(true)
    expect(isSamePeriod({van: 2015, tot: 2020}, {van: 2015, tot: 2021})).toBe(false)
  })
})
