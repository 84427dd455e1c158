import {readdirSync} from 'node:fs'
import fc from 'fast-check'
import {stringify} from 'yaml'
import {describe, expect, test} from 'vitest'
import {importTable} from '../../src/inlezen.ts'
import type {Onderzoek} from '../../src/model/onderzoek.ts'
import {checked} from '../inlezen/outline.ts'
import {boxed, contentOf, exported, kader} from './world.ts'

async function back(bytes: Uint8Array, path: string): Promise<Onderzoek> {
  const {value, diagnostics} = await importTable({path, bytes}, {kolommen: []})
  expect(diagnostics).toEqual([])
  expect(value?.verslag.geraden).toEqual([])
  expect(value?.verslag.weggelaten).toEqual([])
  return checked(value?.yaml ?? '')
}

const KADERS = readdirSync('frameworks', {withFileTypes: true}).filter((each) => each.isDirectory())

describe('a framework of the box that is handed out and brought in again is the same', () => {
  test.each(KADERS.map(({name}) => name))('%s, in Excel', async (name) => {
    const before = boxed(name)
    const after = await back(await exported(before, 'xlsx'), `${name}.xlsx`)
    expect(contentOf(after)).toEqual(contentOf(before.onderzoek))
  })

  test('toegang-sociaal-domein, in CSV', async () => {
    const before = boxed('toegang-sociaal-domein')
    const after = await back(await exported(before, 'csv'), 'x.csv')
    expect(contentOf(after).onderdelen).toEqual(contentOf(before.onderzoek).onderdelen)
  })
})

test('the same framework gives the same bytes', async () => {
  const kader = boxed('transformatiedoelen')
  for (const vorm of ['xlsx', 'csv', 'md', 'json'] as const)
    expect(await exported(kader, vorm)).toEqual(await exported(kader, vorm))
})

test('any framework comes back as it was', async () => {
  const text = fc
    .array(
      fc.constantFrom(
        'De',
        'norm',
        '=1+1',
        '@x',
        '-',
        '*vet*',
        '[a](https://x.nl)',
        '1.',
        '#',
        'a|b',
        'é',
        '“q”',
        ';',
        ',',
        "d'r",
        '{gemeente}',
        '&',
        '<x>',
        '1,5'
      ),
      {minLength: 1, maxLength: 8}
    )
    .map((words) => `Tekst ${words.join(' ')} einde`)
  const optional = fc.option(text, {nil: undefined})
  const norm = fc.record({
    tekst: text,
    toelichting: fc.option(
      fc.oneof(
        text,
        text.map((each) => `${each}\n\n- een\n- twee`)
      ),
      {nil: undefined}
    ),
    indicator: optional,
    aspect: fc.option(fc.constantFrom('doelmatigheid', 'rechtmatigheid'), {nil: undefined}),
    weging: fc.option(fc.constantFrom(2, 0.5), {nil: undefined}),
    schaal: fc.option(fc.constantFrom('twee', 'drempel'), {nil: undefined}),
    bron: fc.option(fc.record({soort: fc.constantFrom('wetgeving', 'eigen-inzicht'), verwijzing: text}), {
      nil: undefined
    }),
    onderwerpen: fc.option(fc.constant(['doelen', 'geld']), {nil: undefined})
  })
  const onderdeel = fc.record({
    titel: text,
    toelichting: optional,
    vragen: fc.array(text, {maxLength: 2}),
    normen: fc.array(norm, {maxLength: 3}),
    diep: fc.boolean()
  })
  await fc.assert(
    fc.asyncProperty(fc.array(onderdeel, {minLength: 1, maxLength: 4}), async (parts) => {
      let next = 0
      const id = (letter: string): string => `${letter}${String(++next)}`
      const made = parts.map(({titel, toelichting, vragen, normen}) => ({
        id: id('t'),
        titel,
        toelichting,
        vragen: vragen.map((tekst) => ({id: id('v'), tekst})),
        normen: normen.map((each) => ({id: id('n'), ...each}))
      }))
      const tree = made.reduceRight<object[]>(
        (below, each, index) =>
          parts[index]?.diep === true ? [{...each, onderdelen: below}] : [each, ...below],
        []
      )
      const before = kader(
        stringify(
          {
            ...{
              id: 'kader',
              versie: '1.2.0',
              titel: 'Kader: een',
              licentie: 'CC0-1.0',
              hoofdvraag: 'Is het goed?',
              optelling: 'zwakste'
            },
            schalen: {
              twee: [
                {id: 'ja', label: 'Ja, zeker', waarde: 1},
                {id: 'nee', label: 'Nee', waarde: 0}
              ],
              drempel: [
                {id: 'hoog', label: 'Hoog', vanaf: 0.8},
                {id: 'laag', label: 'Laag', vanaf: 0}
              ]
            },
            schaal: 'twee',
            onderdelen: tree
          },
          {aliasDuplicateObjects: false}
        )
      )
      const after = await back(await exported(before, 'xlsx'), 'x.xlsx')
      expect(contentOf(after)).toEqual(contentOf(before.onderzoek))
    }),
    {numRuns: 40}
  )
}, 60_000)
