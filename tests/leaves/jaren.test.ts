import {expect, test} from 'vitest'
import {jarenVan} from '../../src/leaves/jaren.ts'

test.each([
  [
    ['2022', '2025', '2023'],
    [2022, 2025, 2023]
  ],
  [
    ['2022', '2023 (raming)'],
    [2022, 2023]
  ],
  [
    ['2015-2018', '2019-2022'],
    [2015, 2019]
  ],
  [
    ['Besteed 2022', 'Besteed 2023'],
    [2022, 2023]
  ]
])('%j are steps in time', (labels, years) => {
  expect(jarenVan(labels)).toEqual(years)
})

test.each([
  [['Oost', 'West']],
  [['2022', 'Totaal']],
  [['2022-Q1', '2022-Q2']],
  [['Begroot 2022', 'Besteed 2023']],
  [['2022', '2022']],
  [['2000.5', '2001.5']],
  [['12020', '12021']]
])('%j are none', (labels) => {
  expect(jarenVan(labels)).toBeUndefined()
})
