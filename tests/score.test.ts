import {Decimal} from 'decimal.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Schaal} from '../src/model/element.ts'
import type {Optelling} from '../src/model/onderzoek.ts'
import type {Totaal} from '../src/model/score.ts'
import {score} from '../src/score.ts'
import {DRIEPUNTS, LEVELS, NON_SCORES, study, type Given} from './score-study.ts'

const level = fc.constantFrom(...LEVELS)
const weight = fc.integer({min: 1, max: 400}).map((hundredths) => new Decimal(hundredths).div(100).toFixed())
const judged = fc.record({oordeel: level, weging: weight})
const given = fc.record(
  {oordeel: fc.constantFrom(...LEVELS, ...NON_SCORES), weging: weight},
  {requiredKeys: ['weging']}
)
const optelling = fc.constantFrom('geen', 'gemiddelde', 'zwakste') satisfies fc.Arbitrary<Optelling>

describe('properties', () => {
  test('the order of norms does not matter', () => {
    fc.assert(
      fc.property(fc.array(given, {maxLength: 8}), optelling, fc.integer(), (norms, how, turn) => {
        const by = norms.length === 0 ? 0 : Math.abs(turn) % norms.length
        const turned = [...norms.slice(by), ...norms.slice(0, by)]
        expect(numbers(total(turned, how))).toEqual(numbers(total(norms, how)))
      })
    )
  })

  test('raising one judgement never lowers a total, and raises a mean', () => {
    fc.assert(
      fc.property(fc.array(judged, {minLength: 1, maxLength: 8}), fc.nat(), (norms, pick) => {
        const index = pick % norms.length
        const raised = norms.map((norm, at) =>
          at === index ? {...norm, oordeel: LEVELS[LEVELS.indexOf(norm.oordeel) + 1] ?? norm.oordeel} : norm
        )
        const changed = raised[index]?.oordeel !== norms[index]?.oordeel
        const before = value(total(norms, 'gemiddelde'))
        const after = value(total(raised, 'gemiddelde'))
        expect(after.gt(before)).toBe(changed)
        expect(value(total(raised, 'zwakste')).gte(value(total(norms, 'zwakste')))).toBe(true)
      })
    )
  })

  test('leaving out a non-score, or a norm that is not judged yet, changes nothing but its own count', () => {
    fc.assert(
      fc.property(fc.array(given, {minLength: 1, maxLength: 8}), optelling, (norms, how) => {
        const scored = norms.filter(({oordeel}) => LEVELS.some((each) => each === oordeel))
        expect(numbers(total(scored, how))).toEqual(numbers(total(norms, how)))
      })
    )
  })

  test('a weight matters: raising that of a norm off the mean moves the mean towards it', () => {
    fc.assert(
      fc.property(fc.array(judged, {minLength: 2, maxLength: 8}), fc.nat(), (norms, pick) => {
        const index = pick % norms.length
        const heavier = norms.map((norm, at) =>
          at === index ? {...norm, weging: new Decimal(norm.weging).plus(1).toFixed()} : norm
        )
        const before = value(total(norms, 'gemiddelde'))
        const after = value(total(heavier, 'gemiddelde'))
        const own = {voldaan: 1, deels: 0.5, niet: 0}[norms[index]?.oordeel ?? 'niet']
        expect(Math.sign(after.cmp(before))).toBe(Math.sign(new Decimal(own).cmp(before)))
      })
    )
  })

  test('the counts add up to the number of norms', () => {
    fc.assert(
      fc.property(fc.array(given, {maxLength: 12}), (norms) => {
        const {beoordeeld, weggelaten, schalen} = total(norms, 'geen')
        const left = Object.values(weggelaten).reduce((sum, count) => sum + count, 0)
        const levels = schalen.flatMap(({niveaus}) => niveaus.map(({aantal}) => aantal))
        expect(beoordeeld + left).toBe(norms.length)
        expect(levels.reduce((sum, count) => sum + count, 0)).toBe(beoordeeld)
      })
    )
  })
})

test('decimals are exact', () => {
  const tenths: Schaal = {
    id: 's',
    niveaus: [
      {id: 'hoog', label: 'Hoog', waarde: '0.1'},
      {id: 'laag', label: 'Laag', waarde: '0.2'}
    ]
  }
  const {uitkomst} = total(
    [
      {oordeel: 'hoog', schaal: tenths},
      {oordeel: 'laag', schaal: tenths}
    ],
    'gemiddelde'
  )
  expect(uitkomst).toMatchObject({
    teller: '0.3',
    noemer: '2',
    afgerond: '0,15',
    formule: '(0,1 + 0,2) ÷ 2 = 0,15'
  })
})

test('rounding is half up, once', () => {
  const norms = [
    {oordeel: 'voldaan', weging: '1'},
    {oordeel: 'niet', weging: '199'}
  ]
  expect(total(norms, 'gemiddelde').uitkomst?.afgerond).toBe('0,01')
  expect(
    total(
      [
        {oordeel: 'voldaan', weging: '1'},
        {oordeel: 'niet', weging: '200'}
      ],
      'gemiddelde'
    ).uitkomst?.afgerond
  ).toBe('0,00')
})

test('a weighted mean prints its formula with the values filled in', () => {
  const {uitkomst} = total(
    [
      {oordeel: 'voldaan', weging: '2'},
      {oordeel: 'deels', weging: '1'}
    ],
    'gemiddelde'
  )
  expect(uitkomst?.formule).toBe('(2 × 1 + 1 × 0,5) ÷ (2 + 1) = 0,83')
})

test('numbers of different scales do not add up to a total', () => {
  const other = {...DRIEPUNTS, id: 'anders'}
  expect(
    total([{oordeel: 'voldaan'}, {oordeel: 'niet', schaal: other}], 'gemiddelde').uitkomst
  ).toBeUndefined()
})

test('a total on a scale with thresholds has the level that its exact value reaches', () => {
  const drempels: Schaal = {
    id: 'doelbereik',
    niveaus: [
      {id: 'gehaald', label: 'Gehaald', vanaf: '1'},
      {id: 'bijna', label: 'Bijna gehaald', vanaf: '0.8'},
      {id: 'niet-gehaald', label: 'Niet gehaald', vanaf: '0'}
    ]
  }
  const {uitkomst} = total(
    [
      {oordeel: 'bijna', schaal: drempels},
      {oordeel: 'gehaald', schaal: drempels}
    ],
    'gemiddelde'
  )
  expect(uitkomst).toMatchObject({afgerond: '0,90', niveau: {id: 'bijna'}})
})

test('a norm whose precondition is not met is not to be judged, whatever its own judgement', () => {
  const {weggelaten, beoordeeld} = total(
    [{oordeel: 'deels'}, {oordeel: 'voldaan', voorwaardelijk: [0]}],
    'geen'
  )
  expect({weggelaten, beoordeeld}).toMatchObject({beoordeeld: 1, weggelaten: {'niet-te-beoordelen': 1}})
  expect(total([{oordeel: 'deels'}, {voorwaardelijk: [0]}], 'geen').weggelaten['niet-te-beoordelen']).toBe(1)
  expect(total([{oordeel: 'voldaan'}, {oordeel: 'niet', voorwaardelijk: [0]}], 'geen').beoordeeld).toBe(2)
})

test('a norm whose precondition is not judged yet is not judged yet', () => {
  const {weggelaten} = total([{}, {oordeel: 'voldaan', voorwaardelijk: [0]}], 'geen')
  expect(weggelaten['nog-niet-beoordeeld']).toBe(2)
})

test('preconditions that fan out and come together take no longer than they are many', () => {
  const diamond = Array.from({length: 60}, (_, index) => ({
    oordeel: 'voldaan',
    voorwaardelijk: [index - 1, index - 2].filter((at) => at >= 0)
  }))
  expect(total(diamond, 'geen').beoordeeld).toBe(60)
})

test('preconditions in a circle end', () => {
  expect(
    total(
      [
        {oordeel: 'voldaan', voorwaardelijk: [1]},
        {oordeel: 'voldaan', voorwaardelijk: [0]}
      ],
      'geen'
    ).beoordeeld
  ).toBe(2)
})

/** What a total says, without the parts that name the norms in the order in which they stand. */
function numbers({beoordeeld, schalen, uitkomst}: Totaal): unknown {
  return {
    beoordeeld,
    schalen: beoordeeld === 0 ? [] : schalen,
    uitkomst: uitkomst && {
      teller: uitkomst.teller,
      noemer: uitkomst.noemer,
      afgerond: uitkomst.afgerond,
      niveau: uitkomst.niveau
    }
  }
}

function value({uitkomst}: Totaal): Decimal {
  return new Decimal(uitkomst?.teller ?? NaN).div(uitkomst?.noemer ?? NaN)
}

function total(norms: readonly Given[], how: Optelling): Totaal {
  const [first] = score(study(norms, how)).totaal
  if (first === undefined) throw new Error('a score has a total over everything')
  return first
}
