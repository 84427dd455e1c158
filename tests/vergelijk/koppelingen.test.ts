import {describe, expect, test} from 'vitest'
import {composed} from '../../src/vergelijk/relations.ts'
import {compared, lines, spread} from './compared.ts'
import {bijdrage} from './studies.ts'

const ALL = {toegang: 'voldaan', plan: 'deels', budget: 'niet'}
const aa = bijdrage({naam: 'Aadorp', oordelen: ALL})
const bee = bijdrage({naam: 'Beedorp', oordelen: ALL})
const own = bijdrage({
  naam: 'Ceedorp',
  oordelen: {...ALL, geld: 'deels', munt: 'niet'},
  eigen: ['geld', 'munt']
})
const other = bijdrage({naam: 'Deedorp', oordelen: {centen: 'voldaan'}, eigen: ['centen']})

const BUDGET = '{kader: samen, norm: budget}'
const GELD = '{onderzoek: ceedorp, norm: geld}'
const MUNT = '{onderzoek: ceedorp, norm: munt}'
const CENTEN = '{onderzoek: deedorp, norm: centen}'
const file = (...hops: readonly [string, string, string][]): string =>
  `koppelingen:\n${hops.map(([van, relatie, naar]) => `  - {van: ${van}, relatie: ${relatie}, naar: ${naar}, reden: zo}\n`).join('')}`

describe('a mapping', () => {
  test('gelijk: the judgements count together, under the norm that is pointed at', () => {
    const {vergelijking, findings} = compared([aa, bee, own], {bestand: file([GELD, 'gelijk', BUDGET])})
    expect(findings).toEqual([])
    expect(lines(vergelijking)[2]).toBe('budget Aadorp=niet Beedorp=niet Ceedorp=niet+deels(gelijk)')
    expect(spread(vergelijking, 'budget')).toBe('voldaan 0, deels 1, niet 3 (n=4 of 4, related 0)')
    expect(vergelijking.rijen[2]?.cellen[2]?.resultaten[1]?.via).toEqual([0])
    expect(vergelijking.koppelingen).toEqual([
      {van: 'Ceedorp: geld', relatie: 'gelijk', naar: 'samen: budget', reden: 'zo'}
    ])
  })

  test.each(['deel-van', 'omvat', 'overlapt'])(
    '%s: the judgement stands there and does not count',
    (relatie) => {
      const {vergelijking} = compared([aa, bee, own], {bestand: file([GELD, relatie, BUDGET])})
      expect(lines(vergelijking)[2]).toBe(`budget Aadorp=niet Beedorp=niet Ceedorp=niet+deels(${relatie})`)
      expect(spread(vergelijking, 'budget')).toBe('voldaan 0, deels 0, niet 3 (n=3 of 3, related 1)')
    }
  )

  test('carries the weakest hop of the way, and all of its hops', () => {
    const bestand = file([CENTEN, 'gelijk', GELD], [GELD, 'deel-van', MUNT], [MUNT, 'deel-van', BUDGET])
    const {vergelijking} = compared([aa, bee, own, other], {bestand})
    const row = vergelijking.rijen.find(({norm}) => norm === 'budget')
    expect(lines(vergelijking).find((line) => line.startsWith('budget'))).toBe(
      'budget Aadorp=niet Beedorp=niet Ceedorp=niet+niet(deel-van)+deels(deel-van) Deedorp=nog-niet-beoordeeld+voldaan(deel-van)'
    )
    expect(row?.cellen[3]?.resultaten.at(-1)?.via).toEqual([0, 1, 2])
  })

  test('of two parts of one whole brings neither to the other', () => {
    const bestand = file([GELD, 'deel-van', BUDGET], [BUDGET, 'omvat', CENTEN])
    const {vergelijking} = compared([aa, bee, own, other], {bestand})
    const row = vergelijking.rijen.find(({norm}) => norm === 'centen')
    expect(row?.cellen.flatMap(({resultaten}) => resultaten.map(({norm}) => norm))).not.toContain('geld')
  })

  test('in a circle ends', () => {
    const bestand = file([GELD, 'deel-van', MUNT], [MUNT, 'deel-van', GELD], [MUNT, 'overlapt', BUDGET])
    expect(compared([aa, own], {bestand}).vergelijking.rijen).toHaveLength(3)
  })

  test.each([
    ['{norm: budget}', 'koppeling-onvolledig', 'noemt geen kader en geen onderzoek'],
    [
      '{kader: samen, onderzoek: ceedorp, norm: budget}',
      'koppeling-onvolledig',
      'een kader én een onderzoek'
    ],
    ['{kader: samen, norm: budgt}', 'koppeling-onbekend', 'bedoelt u `budget`?'],
    ['{kader: samn, norm: budget}', 'koppeling-onbekend', 'bedoelt u `samen`?'],
    ['{onderzoek: ceedrp, norm: geld}', 'koppeling-onbekend', 'bedoelt u `ceedorp`?']
  ])('to %s has a message, and does nothing', (naar, rule, words) => {
    const {vergelijking, findings} = compared([aa, own], {bestand: file([GELD, 'gelijk', naar])})
    expect(findings.map((each) => each.rule)).toEqual([rule])
    expect(findings[0]?.message).toContain(words)
    expect(findings[0]?.origin.path).toEqual(['koppelingen', 0, 'naar'])
    expect(vergelijking.rijen).toHaveLength(3)
  })

  test('to a norm in versions that are not equal asks which', () => {
    const text = (versie: string): string =>
      `id: los\nversie: ${versie}\ntitel: Los\nonderdelen:\n  - {id: o, titel: O, normen: [{id: n, tekst: Tekst ${versie}.}]}\n`
    const loose = ['1.0.0', '2.0.0'].map((versie) =>
      bijdrage({naam: `Los${versie}`, kader: `los@${versie}`, kaders: [text(versie)], oordelen: {}})
    )
    const bestand = file([GELD, 'gelijk', '{kader: los, norm: n}'])
    expect(compared([own, ...loose], {bestand}).findings).toMatchObject([{rule: 'koppeling-dubbelzinnig'}])
    const named = file([GELD, 'gelijk', '{kader: los, versie: 2.0.0, norm: n}'])
    expect(compared([own, ...loose], {bestand: named}).findings).toEqual([])
  })
})

test('what follows from two relations, seen as sets of demands', () => {
  const relations = ['deel-van', 'omvat', 'overlapt'] as const
  expect(
    relations.map((first) => relations.map((second) => composed(first, second) ?? '-').join(' '))
  ).toEqual(['deel-van - -', 'overlapt omvat overlapt', 'overlapt - -'])
})
