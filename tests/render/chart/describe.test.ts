import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Grafiek} from '../../../src/model/grafiek.ts'
import {describeChart} from '../../../src/render/chart.ts'
import {ANSWERS, BARS, JUDGEMENTS, LINES, hostile} from './samples.ts'

test('bars: the highest, the lowest and what is missing', () => {
  expect(describeChart(BARS)).toBe(
    'Staafdiagram van ‘2019’ per team, in euro, met 4 rijen. Het hoogst is Wmo (€ 4.300.376), het laagst Reserve (€ -95.000). Geen waarde bij Administratie: niet geleverd.'
  )
})

test('answers: where each end of the scale is given most and least', () => {
  const reeksen = ANSWERS.reeksen.map((reeks) => ({
    ...reeks,
    waarden: [reeks.waarden[0], '20'],
    teksten: [reeks.teksten[0] ?? '', '20%']
  }))
  expect(describeChart({...ANSWERS, reeksen})).toBe(
    'Gestapelde staven met 2 rijen, verdeeld in ‘eens’, ‘neutraal’, ‘oneens’ en ‘weet niet’, in procenten. Het aandeel ‘eens’ is het grootst bij ‘Ik ben snel geholpen (n = 212)’ (71,3%) en het kleinst bij ‘Ik wist waar ik moest zijn (n = 6)’ (20%). Het aandeel ‘oneens’ is het grootst bij ‘Ik wist waar ik moest zijn (n = 6)’ (20%) en het kleinst bij ‘Ik ben snel geholpen (n = 212)’ (12,2%).'.replaceAll(
      / = /gu,
      '\u00A0=\u00A0'
    )
  )
})

test('lines: the direction of each', () => {
  expect(describeChart(LINES)).toBe(
    'Lijndiagram van ‘Jeugd’ en ‘Wmo’ van 2015 tot en met 2018, in cliënten. Jeugd stijgt van 120 (2015) naar 175 (2018); Wmo daalt van 820 (2015) naar 810 (2018). Het hoogst is 2016 voor Wmo (830), het laagst 2015 voor Jeugd (120). Geen waarde bij 2017 voor Jeugd: niet geteld.'
  )
})

test('many lines: how many went which way', () => {
  const ends = ['1', '2', '3', '2', '9']
  const reeksen = ends.map((end, index) => ({label: String(index), waarden: ['2', end], teksten: ['2', end]}))
  expect(describeChart({...LINES, categorieen: ['2019', '2020'], reeksen})).toContain(
    'Van de eerste naar de laatste waarde: 2 keer ‘stijgt’, 1 keer ‘daalt’ en 2 keer ‘blijft gelijk’.'
  )
})

test('judgements: how often each, and where the lowest are', () => {
  expect(describeChart(JUDGEMENTS)).toBe(
    'Oordelen in een tabel van 2 rijen en 2 kolommen: 1 keer ‘voldaan’, 1 keer ‘deels voldaan’, 1 keer ‘niet voldaan’ en 1 keer ‘nog niet beoordeeld’. Het laagst beoordeeld: 2. Sturing (Veen).'
  )
})

test('values are compared exactly', () => {
  const waarden = ['9007199254740993', '9007199254740992']
  const reeksen = [{label: '', waarden, teksten: waarden}]
  expect(describeChart({...BARS, categorieen: ['a', 'b'], reeksen})).toContain('Het hoogst is a (')
})

test('never longer than it takes to read', () => {
  for (const soort of ['staaf', 'likert', 'lijn', 'warmte'] as const)
    expect(describeChart(hostile(soort)).length).toBeLessThanOrEqual(500)
  const text = fc.string({maxLength: 200})
  const series = fc.record({
    label: text,
    waarden: fc.array(fc.option(fc.integer().map(String), {nil: undefined})),
    teksten: fc.array(text)
  })
  const grafiek: fc.Arbitrary<Grafiek> = fc.record({
    soort: fc.constantFrom('staaf', 'likert', 'lijn', 'warmte'),
    titel: text,
    eenheid: text,
    categorieen: fc.array(text),
    reeksen: fc.array(series)
  })
  fc.assert(
    fc.property(grafiek, (each) => {
      const description = describeChart(each)
      expect(description.length).toBeLessThanOrEqual(500)
      expect(description).not.toBe('')
    }),
    {numRuns: 200}
  )
})
