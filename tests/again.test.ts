import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findTemplate} from '../src/files.ts'
import {analyse, newMemory, report, type Input, type Memory} from '../src/pipeline.ts'

/** Blocks of which authors' texts are made at random: all that a text can do to what stands elsewhere. */
const BLOCKS = [
  'Er is een plan.',
  'Het plan is *vastgesteld*. Zie [](#n2), [](#tweede) en [](#figuur-1).',
  'De raad noemt 12 van de 20 dossiers; TODO.',
  'Zie [](#weg) en [hier](https://example.org).',
  'Dit staat vast.[^1] En dit ook.[^1]',
  'Dit staat vast.[^1] En dat.[^twee]\n\n[^1]: Door de raad.\n\n[^twee]: Door *het college*, zie [](#n1).',
  '[^1]: Door de gemeenteraad.',
  '## Kop\n\nTekst onder een kop.',
  '## Andere kop',
  '### Diep\n\n- een\n- twee\n  - drie',
  '| a | b |\n|---|--:|\n| 1 | 2 |',
  ':::figuur{id=figuur-1}\n![Een beeld](figuren/a.png)\n\nHet bijschrift.\n:::',
  ':::figuur\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEen tabel.\n:::',
  ':::citaat{bron=gesprek}\nWij weten het niet.\n:::',
  'Er waren :getal[12]{uit=t.r1.k} plannen en :getal[7]{uit=t.r2.k} andere.',
  '::tabel{uit=t}',
  'De heer Janssen zei iets <b>vets</b>.',
  '> Een citaat.\n\n---\n\n[verwijzing][x]\n\n[x]: https://example.org',
  ''
] as const

const KERNEN = [
  undefined,
  'Er is een plan.',
  'Er is *geen* plan, zie [](#n1).',
  'Het zijn er :getal[12]{uit=t.r1.k}.',
  '…'
]

/** Those that are words and nothing else. */
const WORDS = [0, 1, 2, 10, 16, 18]

/** What an author has so far: the blocks and the kern of each Markdown file, the other files, and the template. */
interface World {
  prose: ReadonlyMap<string, {body: readonly number[]; kern: number; head: string}>
  files: ReadonlyMap<string, string>
  template: number
}

const own = (text: string): {id: string; files: Input['files']} => ({
  id: 'eigen',
  files: [{path: 'rapport.md.hbs', bytes: new TextEncoder().encode(text)}]
})
const found = ['rekenkamerrapport', 'speerpuntenrapport'].map((name) => findTemplate(name, '.', 'onderzoek'))
const TEMPLATES = [
  ...found.flatMap((each) => ('geweigerd' in each ? [] : [each])),
  own(`# {{titel}}

::inhoud[Inhoud]

{{#each onderdelen}}
## {{titel}}

{{#each bevindingen}}
### {{#if kern}}{{kern}}{{else}}{{titel}}{{/if}} :anker{id="{{anker}}"}

- :anker{id="x-{{anker}}"}{{inhoud}}

:::kaart{id="{{kern}}"}
{{inhoud}}
:::

:::figuur
{{kern}}
:::

#### Leeg

#### Vol

{{inhoud}}

{{inhoud}}

{{/each}}
:::breed{label="Bevindingen"}
| Nr. | Kern |
| :-- | :--- |
{{#each bevindingen}}
| {{nummer}} | {{kern}} {{inhoud}} |
{{/each}}
:::

{{/each}}
{{#each inleiding}}
## {{titel}}

{{inhoud}}

{{/each}}
`)
]

const FINDING = 'titel: Er is een plan\nnormen: [n1]\nbronnen: [stuk, gesprek]\n'

const START: World = {
  template: 0,
  files: new Map([
    [
      'onderzoek.yaml',
      'titel: Plannen\noverheden: [GM0037]\nfase: definitief\nperiode: {van: 2018, tot: 2021}\nadressaten: {raad: de raad}\n'
    ],
    [
      'normenkader.yaml',
      'hoofdvraag: Is er *een* plan?\nonderdelen:\n  - id: t1\n    titel: Thema\n    vragen: [{id: v1, tekst: Is er een plan?}]\n    normen: [{id: n1, tekst: Er is een plan.}, {id: n2, tekst: "Zie [](#n1)."}]\n'
    ],
    [
      'bronnen.yaml',
      'bronnen:\n  - {id: stuk, soort: document, titel: Het plan}\n  - {id: gesprek, soort: interview, titel: Een gesprek met Janssen, vertrouwelijk: true}\n'
    ],
    ['oordelen.yaml', 'oordelen:\n  - {norm: n1, oordeel: voldaan, toelichting: Dit blijkt.}\n'],
    ['aanbevelingen.yaml', 'aanbevelingen:\n  - {id: a1, aan: raad, tekst: Stel vast., conclusies: [c1]}\n'],
    ['cijfers/t.yaml', table(12)],
    ['figuren/a.png', 'geen beeld']
  ]),
  prose: new Map([
    ['bevindingen/plan.md', {body: [0, 5, 14], kern: 1, head: FINDING}],
    ['bevindingen/tweede.md', {body: [1, 7, 9, 4], kern: 2, head: FINDING}],
    ['bevindingen/geheim.md', {body: [0], kern: 1, head: `${FINDING}vertrouwelijk: ja\n`}],
    ['conclusies/c1.md', {body: [0], kern: 0, head: 'onderdeel: t1\n'}],
    ['hoofdstukken/h.md', {body: [0, 11, 15], kern: 0, head: 'titel: Inleiding\nplaats: inleiding\n'}]
  ])
}

function table(first: number): string {
  return `titel: Plannen\nsleutel: r\nkolommen:\n  - {id: r, label: Rij}\n  - {id: k, label: Aantal, eenheid: aantal}\nrijen:\n  - {r: r1, k: ${String(first)}}\n  - {r: r2, k: 7}\n`
}

/** The files as they lie on disk. */
function inputsOf({prose, files}: World): Input['files'] {
  const written = [...prose].map(([path, {body, kern, head}]): [string, string] => {
    const text = KERNEN[kern]
    const line = text === undefined ? '' : `kern: "${text}"\n`
    return [path, `---\n${head}${line}---\n${body.map((index) => BLOCKS[index] ?? '').join('\n\n')}\n`]
  })
  const all = [...files, ...written].sort(([a], [b]) => (a < b ? -1 : 1))
  return all.map(([path, text]) => ({path, bytes: new TextEncoder().encode(text)}))
}

type Edit = (world: World) => World

const put =
  (path: string, text: string | undefined): Edit =>
  (world) => {
    const files = new Map(world.files)
    if (text === undefined) files.delete(path)
    else files.set(path, text)
    return {...world, files}
  }

type Text = World['prose'] extends ReadonlyMap<string, infer T> ? T : never

/** Changes one Markdown file, if it is there. */
const rewrite =
  (path: string, change: (text: Text) => Text | undefined): Edit =>
  (world) => {
    const prose = new Map(world.prose)
    const before = prose.get(path) ?? START.prose.get(path) ?? {body: [0], kern: 1, head: FINDING}
    const after = change(before)
    if (after === undefined) prose.delete(path)
    else prose.set(path, after)
    return {...world, prose}
  }

const path = fc.constantFrom(...START.prose.keys())
const block = fc.oneof({weight: 2, arbitrary: fc.constantFrom(...WORDS)}, fc.nat(BLOCKS.length - 1))
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(path, fc.nat(4), fc.nat(1), fc.array(block, {maxLength: 2}))
      .map(([name, at, gone, blocks]) =>
        rewrite(name, (text) => ({...text, body: text.body.toSpliced(at, gone, ...blocks)}))
      )
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(path, fc.nat(KERNEN.length - 1))
      .map(([name, kern]) =>
        rewrite(name, (text) => (name.startsWith('bevindingen/') ? {...text, kern} : text))
      )
  },
  path.map((name) =>
    rewrite(name, (text) => ({...text, head: text.head.replace('titel: ', 'titel: Meer ')}))
  ),
  path.map((name) => rewrite(name, (text) => ({...text, head: `${text.head}kapot: [\n`}))),
  path.map((name) => rewrite(name, (text) => ({...text, head: text.head.replace('kapot: [\n', '')}))),
  path.map((name) => rewrite(name, () => undefined)),
  block.map((index) => rewrite('bevindingen/nieuw.md', () => ({body: [index], kern: 1, head: FINDING}))),
  fc.constantFrom(12, 13).map((first) => put('cijfers/t.yaml', table(first))),
  fc.constantFrom('geen beeld', undefined).map((text) => put('figuren/a.png', text)),
  fc.nat(TEMPLATES.length - 1).map((template) => (world: World) => ({...world, template}))
)

/** Checked alone, or with its report. */
async function made(world: World, isReported: boolean, memory?: Memory): Promise<unknown> {
  const analysis = analyse({files: inputsOf(world), kaders: () => [], ...(memory && {memory})})
  if (!isReported) return analysis.diagnostics
  const [chosen = own('')] = TEMPLATES.slice(world.template)
  const options = {template: chosen, formats: ['html', 'md'], concept: true, intern: false}
  const {value, diagnostics} = await report(analysis, {...options, ...(memory && {memory})})
  const written = value.map(({name, bytes}) => [name, new TextDecoder().decode(bytes)])
  return {written, diagnostics, messages: analysis.diagnostics}
}

describe('a study that is made again and again', () => {
  test('gives the bytes and the messages of one that is made for the first time', async () => {
    const step = fc.tuple(fc.array(edits, {minLength: 1, maxLength: 2}), fc.nat(3))
    const steps = fc.array(step, {minLength: 1, maxLength: 6})
    await fc.assert(
      fc.asyncProperty(fc.nat(TEMPLATES.length - 1), steps, async (template, all) => {
        const memory = newMemory()
        let world: World = {...START, template}
        await made(world, true, memory)
        for (const [changes, chance] of all) {
          for (const edit of changes) world = edit(world)
          const isReported = chance > 0
          expect(await made(world, isReported, memory)).toEqual(await made(world, isReported))
        }
      }),
      {numRuns: Number(process.env['RUNS'] ?? 25)}
    )
  })
})
