import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Bijdrage} from '../../src/model/bijdrage.ts'
import {derivable} from '../../src/vergelijk/derivable.ts'
import {suppress} from '../../src/vergelijk/suppress.ts'
import {distribution, summed, WEGLATINGEN, type Tellingen} from '../../src/vergelijk/tally.ts'

/** So many onderzoeken, none of them in two counts. */
function onderzoeken(aantal: number): {aantal: number; onderzoeken: Set<Bijdrage>} {
  const one = (): Bijdrage => ({
    sleutel: '',
    titel: '',
    overheden: [],
    fase: 'definitief',
    namen: [],
    normen: []
  })
  return {aantal, onderzoeken: new Set(Array.from({length: aantal}, one))}
}

function tellingen([zonder = 0, ...levels]: readonly number[]): Tellingen {
  return {
    niveaus: levels.map((aantal, index) => ({
      niveau: `l${String(index)}`,
      label: '',
      klasse: 'hoog',
      ...onderzoeken(aantal)
    })),
    weggelaten: WEGLATINGEN.map((soort, index) => ({soort, ...onderzoeken(index === 1 ? zonder : 0)})),
    verwant: onderzoeken(0),
    nietVergeleken: onderzoeken(0)
  }
}

/** What is published of norms, each as [without a score, ...levels], and of the onderwerp that has all of them. */
function published(normen: readonly (readonly number[])[], least: number): string[] {
  const counted = normen.map(tellingen)
  const together = summed(counted)
  const hidden = suppress(counted, [{tellingen: together, van: normen.map((_, index) => index)}], least)
  const lines = [...counted, together].map((each, index) =>
    distribution(each, [...hidden.normen, ...hidden.onderwerpen][index], least)
  )
  return lines.map(({totaal, oordelen, niveaus}) =>
    [totaal, oordelen, ...niveaus.map(({aantal}) => aantal)].map((each) => each ?? 'x').join(' ')
  )
}

describe('of one norm', () => {
  test.each([
    ['nothing is held back when every group is large enough', [0, 5, 4, 0], '9 9 5 4 0'],
    ['a small group is held back, and the next so that it cannot be worked out', [0, 1, 6, 5], '12 12 x 6 x'],
    ['two small groups that are together large enough hide each other', [0, 2, 2, 5], '9 9 x x 5'],
    ['two groups of one are not: what they are together would tell each', [0, 1, 1, 5], '7 7 x x x'],
    ['few without a score hide how many have one', [1, 5, 4, 0], '10 x 5 x 0'],
    ['a norm of fewer onderzoeken is held back whole', [0, 1, 1, 0], 'x x x x x']
  ])('%s', (_, counts, line) => {
    const [own = ''] = published([counts, [0, 9, 9, 9]], 3)
    expect(own).toBe(line)
  })
})

test('an onderwerp that would give a norm away is held back whole', () => {
  expect(
    published(
      [
        [0, 1, 6, 5],
        [0, 4, 4, 4]
      ],
      3
    )
  ).toEqual(['12 12 x 6 x', '12 12 4 4 4', 'x x x x x'])
})

test('an onderwerp in which small groups hide each other shows', () => {
  const norm = [0, 2, 5, 6]
  expect(published([norm, norm], 3)).toEqual(['13 13 x x 6', '13 13 x x 6', '26 26 4 10 12'])
})

test('whoever knows every published number cannot work out one that was held back', () => {
  const counts = fc.array(fc.integer({min: 0, max: 5}), {minLength: 4, maxLength: 4})
  fc.assert(
    fc.property(fc.tuple(counts, counts), fc.integer({min: 2, max: 3}), (normen, least) => {
      const [first = '', second = '', together = ''] = published(normen, least)
      const rows = [first, second, together].map((line) => line.split(' '))
      const solutions = consistent(
        rows.map((row) => row.map((each) => (each === 'x' ? undefined : Number(each))))
      )
      for (const [index, row] of rows.slice(0, 2).entries())
        for (const [column, shown] of row.entries())
          if (shown === 'x' && column > 1)
            expect(new Set(solutions.map((each) => each[index]?.[column])).size).toBeGreaterThan(1)
    }),
    {numRuns: 60}
  )
}, 60_000)

type Known = readonly (number | undefined)[]

/** Every pair of rows (total, judgements, three levels) that agrees with what is published of them and of their sum. */
function consistent([first = [], second = [], together = []]: readonly Known[]): number[][][] {
  const [one, two] = [rowsLike(first), rowsLike(second)]
  const keep = (a: readonly number[], b: readonly number[]): boolean =>
    together.every((value, index) => value === undefined || (a[index] ?? 0) + (b[index] ?? 0) === value)
  return one.flatMap((a) => two.filter((b) => keep(a, b)).map((b) => [a, b]))
}

function rowsLike(known: Known): number[][] {
  const range = Array.from({length: 9}, (_, index) => index)
  const rows = range.flatMap((a) =>
    range.flatMap((b) =>
      range.flatMap((c) => range.map((without) => [a + b + c + without, a + b + c, a, b, c]))
    )
  )
  const most = known[0] ?? 12
  return rows.filter(
    (row) =>
      (row[0] ?? 0) <= most && known.every((value, index) => value === undefined || row[index] === value)
  )
}

describe('what follows from sums', () => {
  const sum = (total: number, ...names: readonly string[]): {terms: Map<string, number>; sum: number} => ({
    terms: new Map(names.map((name) => [name, 1])),
    sum: total
  })
  test('by solving', () => {
    expect([...derivable([sum(5, 'a', 'b'), sum(7, 'b', 'c'), sum(6, 'a', 'c')])].sort()).toEqual([
      'a',
      'b',
      'c'
    ])
    expect(derivable([sum(5, 'a', 'b'), sum(7, 'b', 'c')])).toEqual(new Set())
  })
  test('because nothing is less than zero', () => {
    expect([...derivable([sum(0, 'a', 'b')])].sort()).toEqual(['a', 'b'])
  })
})
