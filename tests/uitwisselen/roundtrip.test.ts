import {readdirSync} from 'node:fs'
import fc from 'fast-check'
import {stringify} from 'yaml'
import {describe, expect, test} from 'vitest'
import {importTable} from '../../src/inlezen.ts'
import type {Gelezen} from '../../src/uitwisselen.ts'
import {checked} from '../inlezen/outline.ts'
import {boxed, contentOf, exported, kader} from './world.ts'

async function back(bytes: Uint8Array, path: string, lost = 0): Promise<Gelezen> {
  const {value, diagnostics} = await importTable({path, bytes}, {kolommen: []})
  expect(diagnostics).toEqual([])
  expect(value?.verslag.geraden).toEqual([])
  expect(value?.verslag.weggelaten).toHaveLength(lost)
  checked(value?.yaml ?? '')
  return kader(value?.yaml ?? '')
}

const KADERS = readdirSync('frameworks', {withFileTypes: true}).filter((each) => each.isDirectory())
/** Everything that a framework can say of itself. */
const VOL = `id: vol
versie: 2.1.0
titel: 'Vol: van alles één'
licentie: CC0-1.0
herkomst: >-
  Opgesteld door Rekenkamer Waterveen.
parameters:
  - {id: wijk, omschrijving: Welke wijk., voorbeeld: Oost}
  - id: jaar
  - id: lang
    omschrijving: |
      Eerste alinea.

      Tweede alinea.
hoofdvraag: >-
  Hoe gaat het in {wijk}?
schalen:
  vier: [{id: a, label: 'A, zeker', vanaf: 0.75}, {id: b, label: B, vanaf: 0.5}, {id: c, label: C, vanaf: 0.25}, {id: d, label: D, vanaf: 0}]
  ongebruikt: [{id: ja, label: Ja, waarde: 1}, {id: nee, label: Nee, waarde: 0}]
schaal: vier
optelling: zwakste
objecten: [{id: oost, naam: Team Oost}, {id: west, naam: 'Team West; en meer'}]
onderdelen:
  - id: o1
    titel: Eén
    toelichting: Over {wijk}.
    vragen: [{id: v1, tekst: Is het er?}, {id: v2, tekst: Hoe is het?, beschrijvend: ja, toelichting: Zo.}]
    normen:
      - {id: n1, tekst: Het is er., wijziging: redactioneel, vragen: [v1], onderwerpen: [a, b]}
      - {id: n2, tekst: Het is goed., vervangt: [oud], wijziging: inhoudelijk, voorwaardelijk: [n1], weging: 2.50}
      - {id: n3, tekst: Deel één., gesplitst-uit: [heel, half], schaal: ongebruikt}
    onderdelen:
      - id: o2
        titel: Twee
        objecten: [{id: noord, naam: Team Noord}]
        aspect: doelmatigheid
        bron: {soort: wetgeving, verwijzing: Een wet}
        normen:
          - {id: n4, tekst: Samen., samengevoegd-uit: [x, y], indicator: '=1+1', toelichting: "- een\\n\\n- twee"}
`

describe('a framework that is handed out and brought in again is the same', () => {
  const all = [...KADERS.map(({name}) => name), 'vol']
  const read = (name: string): Gelezen => (name === 'vol' ? kader(VOL) : boxed(name))

  test.each(all)('%s, in Excel', async (name) => {
    const before = read(name)
    const after = await back(await exported(before, 'xlsx'), `${name}.xlsx`)
    expect(contentOf(after)).toEqual(contentOf(before))
  })

  test.each(all)('%s, in JSON', async (name) => {
    const before = read(name)
    const after = await back(await exported(before, 'json'), `${name}.json`)
    expect(contentOf(after)).toEqual(contentOf(before))
  })

  test('every scale is there, also one that no norm uses', async () => {
    for (const vorm of ['xlsx', 'json'] as const) {
      const {onderzoek} = await back(await exported(kader(VOL), vorm), `vol.${vorm}`)
      expect(onderzoek.schalen).toEqual(kader(VOL).onderzoek.schalen)
    }
  })

  test.each(KADERS.map(({name}) => name))('%s, in CSV: the tree; the rest is named', async (name) => {
    const before = boxed(name)
    const after = await back(await exported(before, 'csv'), `${name}.csv`, 1)
    expect(contentOf(after).onderdelen).toEqual(contentOf(before).onderdelen)
  })

  test('CSV names what it has no place for, and guesses no scale or object in silence', async () => {
    const bytes = await exported(kader(VOL), 'csv')
    const {value} = await importTable({path: 'vol.csv', bytes}, {kolommen: []})
    expect(value?.verslag.weggelaten[0]?.tekst).toMatch(
      /^versie, titel, licentie, herkomst, hoofdvraag, optelling, parameters, namen van objecten/u
    )
    expect(value?.verslag.geraden.map(({plaats, tekst}) => `${plaats}: ${tekst}`)).toEqual([
      'objecten: de namen van oost, west, noord, en dat alle normen ze hebben; de tabel zegt dat niet.',
      'schaal vier: de niveaus voldaan, deels, niet; de tabel noemt ze niet.',
      'schaal ongebruikt: de niveaus voldaan, deels, niet; de tabel noemt ze niet.'
    ])
  })

  test('Markdown is to read, and says so', async () => {
    const {value, diagnostics} = await importTable(
      {path: 'vol.md', bytes: await exported(kader(VOL), 'md')},
      {kolommen: []}
    )
    expect(value).toBeUndefined()
    expect(diagnostics[0]?.message).toContain('is om te lezen; geef het uit als xlsx of json')
  })

  test('JSON that is none of ours, or no JSON, is refused in a sentence', async () => {
    for (const text of [
      '',
      '[]',
      '{"onderdelen": 1}',
      '{"onderdelen": [], "schalen": []}',
      '{"onderdelen": [], "schalen": {}}',
      '[['.repeat(9999)
    ]) {
      const bytes = new TextEncoder().encode(text)
      const {value, diagnostics} = await importTable({path: 'x.json', bytes}, {kolommen: []})
      expect(value).toBeUndefined()
      expect(diagnostics.map(({rule}) => rule)).toEqual(['normen-niet-gevonden'])
    }
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
      for (const vorm of ['xlsx', 'json'] as const) {
        const after = await back(await exported(before, vorm), `x.${vorm}`)
        expect(contentOf(after)).toEqual(contentOf(before))
      }
    }),
    {numRuns: 40}
  )
}, 60_000)
