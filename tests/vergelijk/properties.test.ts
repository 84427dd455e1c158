import {unzipSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Bijdrage} from '../../src/model/bijdrage.ts'
import type {Verdeling, Vergelijking} from '../../src/model/vergelijking.ts'
import {COMPARISONS} from '../../src/render.ts'
import {compared} from './compared.ts'
import {bijdrage, type Studie} from './studies.ts'

const NAMES = [
  'Stadskanaal',
  'Súdwest-Fryslân',
  'Best',
  'Bergen (NH)',
  'Ede',
  'Midden-Groningen',
  'Aa en Hunze',
  'Oss'
]
const LEVELS = ['voldaan', 'deels', 'niet', 'niet-onderzocht', 'niet-te-beoordelen', '']

/** A study that names itself wherever an author can. */
const studie = (naam: string): fc.Arbitrary<Studie> =>
  fc
    .record({
      levels: fc.array(fc.constantFrom(...LEVELS), {minLength: 4, maxLength: 4}),
      own: fc.boolean(),
      reworded: fc.boolean(),
      teams: fc.boolean()
    })
    .map(({levels, own, reworded, teams}) => {
      const at = teams ? '@team' : ''
      const [toegang = '', plan = '', budget = '', eigen = ''] = levels
      const given = Object.entries({[`toegang${at}`]: toegang, plan, budget, ...(own && {eigen})})
      return {
        naam,
        oordelen: Object.fromEntries(given.filter(([, level]) => level !== '')),
        ...(teams && {objecten: [`{id: team, naam: Team ${naam}}`, `{id: wijk, naam: Wijk ${naam}}`]}),
        ...(own && {eigen: ['eigen']}),
        ...(reworded && {
          aanpassingen: [`{bij: budget, tekst: "In ${naam} is geld genoeg.", reden: "Zo zegt ${naam} het."}`]
        }),
        aanbeveling: `Laat ${naam} iets doen.`
      }
    })

const studies = fc
  .uniqueArray(fc.constantFrom(...NAMES), {minLength: 2, maxLength: NAMES.length})
  .chain((names) => fc.tuple(...names.map(studie)))
  .map((list) => list.map(bijdrage))

const RUNS = {numRuns: 40}

test('the order of the folders changes nothing', () => {
  fc.assert(
    fc.property(studies, fc.boolean(), (all, anoniem) => {
      const options = {anoniem, rangorde: true}
      expect(compared([...all].reverse(), options)).toEqual(compared(all, options))
    }),
    RUNS
  )
})

test('counts add up: levels to judgements, judgements and non-scores to all, and cells to both', () => {
  fc.assert(
    fc.property(studies, (all) => {
      const {vergelijking} = compared(all)
      const {rijen, onderwerpen, onderzoeken} = vergelijking
      for (const verdeling of [
        ...rijen,
        ...onderwerpen.flatMap(({verdelingen}) => verdelingen.map((each) => ({verdeling: each})))
      ].map((each) => each.verdeling)) {
        expect(sum(verdeling.niveaus)).toBe(verdeling.oordelen)
        expect(sum(verdeling.niveaus) + sum(verdeling.weggelaten)).toBe(verdeling.totaal)
      }
      for (const {cellen, verdeling} of rijen)
        expect(cellen.flatMap(({resultaten}) => resultaten)).toHaveLength(verdeling.totaal ?? -1)
      for (const {normen, vergeleken, nietVergeleken} of onderzoeken)
        expect(vergeleken + Object.values(nietVergeleken).reduce<number>((a, b) => a + (b ?? 0), 0)).toBe(
          normen
        )
    }),
    RUNS
  )
})

describe('an anonymous comparison', () => {
  test('has no name of a municipality, in any format', async () => {
    await fc.assert(
      fc.asyncProperty(studies, async (all) => {
        const {vergelijking} = compared(all, {anoniem: true, rangorde: true})
        const written = await textOf(vergelijking)
        const names = all.flatMap(({overheden}) => overheden)
        expect(
          names.filter((name) => new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u').test(written))
        ).toEqual([])
      }),
      {numRuns: 8}
    )
  }, 60_000)

  test('has the same judgements, each in one column', () => {
    fc.assert(
      fc.property(studies, (all) => {
        const levels = ({rijen}: Vergelijking): string[] =>
          rijen.map(({norm, tekst, verdeling}) => JSON.stringify([norm && tekst && '', verdeling]))
        expect(levels(compared(all, {anoniem: true}).vergelijking).sort()).toEqual(
          levels(compared(all).vergelijking).sort()
        )
      }),
      RUNS
    )
  })

  test('numbers participants in an order that has nothing to do with their names', () => {
    const all = NAMES.map((naam) => bijdrage({naam, oordelen: {plan: 'deels'}}))
    const {sleutels} = compared(all, {anoniem: true})
    const inOrder = sleutels.map(({sleutel}) => sleutel)
    expect(sleutels.map(({naam}) => naam)).toEqual(NAMES.map((_, index) => `Deelnemer ${String(index + 1)}`))
    expect(inOrder).not.toEqual([...inOrder].sort())
  })
})

describe('a smallest group', () => {
  test('leaves nothing of one onderzoek, and no count under it, nor one that follows from what shows', () => {
    fc.assert(
      fc.property(studies, fc.integer({min: 2, max: 4}), (all, least) => {
        const {vergelijking} = compared(all, {kleinsteGroep: least})
        expect(vergelijking).toMatchObject({kolommen: [], nietVergeleken: [], openPlekken: []})
        expect(vergelijking).not.toHaveProperty('metadossier')
        for (const rij of vergelijking.rijen) {
          expect(rij).toMatchObject({cellen: [], verschillen: [], aanbevelingen: []})
          safe(rij.verdeling, least, all)
        }
      }),
      RUNS
    )
  })
})

/** Without objects a count is a number of onderzoeken; with them it can only be more. */
function safe(
  {niveaus, oordelen, totaal, weggelaten}: Verdeling,
  least: number,
  all: readonly Bijdrage[]
): void {
  for (const {aantal} of [...niveaus, ...weggelaten])
    if (aantal !== null && aantal > 0) expect(aantal).toBeGreaterThanOrEqual(least)
  const hidden = niveaus.filter(({aantal}) => aantal === null).length
  if (oordelen !== null) expect(hidden).not.toBe(1)
  if (totaal !== null) expect(totaal).toBeGreaterThanOrEqual(least)
  expect(all.length).toBeGreaterThan(1)
}

function sum(list: readonly {aantal: number | null}[]): number {
  return list.reduce((total, {aantal}) => total + (aantal ?? 0), 0)
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

/** Everything that any format writes, as text. */
async function textOf(vergelijking: Vergelijking): Promise<string> {
  const files = (await Promise.all(COMPARISONS.map(({write}) => write(vergelijking)))).flat()
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  return files
    .map(({name, bytes}) =>
      name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)).map(decode).join('\n') : decode(bytes)
    )
    .join('\n')
}
