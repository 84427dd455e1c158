import {expect, test} from 'vitest'
import {layTimes} from '../../../src/render/chart/times.ts'

const places = (labels: readonly string[]): readonly number[] => layTimes(labels, 0, 336, '#000000').xs

test.each([[['2022', '2023', '2025']], [['Besteed 2022', 'Besteed 2023', 'Besteed 2025']]])(
  '%j lie at their place in time',
  (labels) => {
    expect(places(labels)).toEqual([18, 118, 318])
  }
)

test.each([[['Oost', 'West', 'Zuid']], [['2023', '2022', '2025']], [['2022', '2023', 'Totaal']]])(
  '%j lie at equal distances',
  (labels) => {
    expect(places(labels)).toEqual([18, 168, 318])
  }
)
