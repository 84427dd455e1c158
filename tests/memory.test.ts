import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findTemplate} from '../src/files.ts'
import {analyse, newMemory, report, type Analysis, type Input, type Memory} from '../src/pipeline.ts'

/** What each file may hold: an author goes from the one to the other. */
const VARIANTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'onderzoek.yaml': [
    'titel: Plannen\noverheden: [GM0037]\nfase: definitief\nperiode: {van: 2018, tot: 2021}\nadressaten: {raad: de raad}\n',
    'titel: Andere plannen\noverheden: [GM0037]\nfase: veldwerk\nadressaten: {raad: de raad, college: het college}\n'
  ],
  'normenkader.yaml': [
    `hoofdvraag: Is er *een* plan?
onderdelen:
  - id: t1
    titel: Thema
    vragen: [{id: v1, tekst: "Is er een plan in {gemeente}?"}]
    normen:
      - {id: n1, tekst: Er is een plan., bron: {soort: beleid, verwijzing: Visie}}
      - {id: n2, tekst: "Zie [](#n1).", toelichting: "Bij [](#plan) en [](#weg)."}
`,
    `onderdelen:
  - id: t0
    titel: Eerst
    normen: [{id: n0, tekst: De raad besluit en het college voert uit.}]
  - id: t1
    titel: Thema
    normen: [{id: n1, tekst: Er is een plan.}, {id: n2, tekst: "Zie [](#n1)."}]
`,
    'onderdelen: [{id: t1\n'
  ],
  'bronnen.yaml': [
    'bronnen:\n  - {id: stuk, soort: document, titel: Het plan}\n  - {id: gesprek, soort: interview, titel: Een gesprek met Janssen, vertrouwelijk: true}\n',
    'bronnen:\n  - {id: stuk, soort: document, titel: Het andere plan}\n  - {id: gesprek, soort: interview, titel: Beleid}\n'
  ],
  'oordelen.yaml': [
    undefined,
    'oordelen:\n  - {norm: n1, oordeel: voldaan, toelichting: Dit blijkt.}\n  - {norm: n2, oordeel: voldaan}\n'
  ],
  'aanbevelingen.yaml': [
    undefined,
    'aanbevelingen:\n  - {id: a1, aan: raad, tekst: Stel een plan vast., conclusies: [c1]}\n'
  ],
  'bevindingen/plan.md': [
    '---\ntitel: Er is een plan\nnormen: [n1]\nbronnen: [stuk, gesprek]\nkern: Er is een plan.\n---\nHet plan is vastgesteld.[^1] Zie [](#n2) en [](#weg).\n\n[^1]: Door de raad.\n',
    '---\ntitel: Er is een plan\nnormen: [n2]\nbronnen: [stuk]\nvertrouwelijk: true\n---\nDe nota TODO noemt 12 van de 20 dossiers.\n\n### Diep\n\n- een\n- twee\n',
    '---\ntitel: Er is een plan\nnormen: [n1]\nbronnen: [stuk, gesprek]\nkern: Er is een plan.\n---\n\nHet plan is vastgesteld.[^1] Zie [](#n2) en [](#weg).\n\n[^1]: Door de raad.\n',
    '---\ntitel: Er is een plan\n'
  ],
  'bevindingen/tweede.md': [
    undefined,
    '---\ntitel: Er is meer\nnormen: [n1]\nbronnen: [gesprek]\n---\n## Kop\n\nDe heer Janssen zei iets.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n:::citaat{bron=gesprek}\nWij weten het niet.\n:::\n'
  ],
  'conclusies/c1.md': [
    '---\nonderdeel: t1\n---\nDe norm [](#n1) is gehaald in 2016 tot en met 2019.\n',
    '---\nhoofdvraag: true\n---\nDe norm [](#n2) is gehaald. Zie [](#figuur-1).\n'
  ],
  'hoofdstukken/h.md': [
    undefined,
    '---\ntitel: Inleiding\nplaats: inleiding\n---\nTekst met [hier](https://example.org) en <b>html</b>.\n\n:::figuur{id=figuur-1}\n![Een beeld](figuren/a.png)\n\nHet bijschrift.\n:::\n'
  ]
}

type State = ReadonlyMap<string, number>

function inputOf(state: State): Input {
  const files = [...state].sort().flatMap(([path, variant]) => {
    const text = VARIANTS[path]?.[variant]
    return text === undefined ? [] : [{path, bytes: new TextEncoder().encode(text)}]
  })
  return {files, kaders: () => []}
}

const template = findTemplate('rekenkamerrapport', '.', 'onderzoek')

async function everything(input: Input, memory?: Memory): Promise<unknown> {
  const analysis = analyse({...input, ...(memory && {memory})})
  for (const {data, body} of analysis.sources.values()) freeze({data, body})
  for (const {tree} of analysis.onderzoek?.teksten ?? []) freeze(tree)
  return {
    diagnostics: analysis.diagnostics,
    score: scoreOf(analysis),
    report: await reportOf(analysis, memory)
  }
}

function scoreOf({score}: Analysis): unknown {
  return score?.normen.map(({norm, uitslag}) => [norm.id, uitslag.soort])
}

async function reportOf(analysis: Analysis, memory?: Memory): Promise<unknown> {
  if ('geweigerd' in template) throw new Error(template.geweigerd)
  const options = {template, formats: ['html', 'md'], concept: true, intern: false, ...(memory && {memory})}
  const {value, diagnostics} = await report(analysis, options)
  return [...value.map(({name, bytes}) => [name, new TextDecoder().decode(bytes)]), diagnostics]
}

/** Who changes what was read sees an error. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const each of Object.values(value)) freeze(each)
}

const START: State = new Map(Object.keys(VARIANTS).map((path) => [path, 0]))
const edits = fc.array(
  fc
    .constantFrom(...Object.keys(VARIANTS))
    .chain((path) => fc.tuple(fc.constant(path), fc.nat((VARIANTS[path]?.length ?? 1) - 1))),
  {minLength: 1, maxLength: 8}
)

describe('what is kept from one time to the next', () => {
  test('changes nothing of the messages, the scores and the report, whatever an author changes', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const memory = newMemory()
        let state = START
        await everything(inputOf(state), memory)
        for (const [path, variant] of changes) {
          state = new Map(state).set(path, variant)
          expect(await everything(inputOf(state), memory)).toEqual(await everything(inputOf(state)))
        }
      }),
      {numRuns: 15}
    )
  })

  test('is the file itself for a file with the same bytes, and not for another of the same length', () => {
    const memory = newMemory()
    const first = analyse({...inputOf(START), memory})
    const again = analyse({...inputOf(START), memory})
    const {files} = inputOf(START)
    const other = files.map(({path, bytes}) =>
      path === 'bronnen.yaml' ? {path, bytes: bytes.map((byte) => (byte === 72 ? 104 : byte))} : {path, bytes}
    )
    const changed = analyse({files: other, kaders: () => [], memory})
    const reused = (now: Analysis): string[] =>
      [...now.sources].filter(([path, source]) => first.sources.get(path) === source).map(([path]) => path)
    expect(reused(again)).toEqual([...first.sources.keys()])
    expect(reused(changed)).toEqual([...first.sources.keys()].filter((path) => path !== 'bronnen.yaml'))
  })

  test('are the trees of the texts of keys', () => {
    const memory = newMemory()
    const trees = (): unknown[] =>
      analyse({...inputOf(START), memory}).onderzoek?.normen.map(({tekst}) => tekst.tree) ?? []
    const first = trees()
    expect(first.length).toBe(2)
    for (const [index, tree] of trees().entries()) expect(tree).toBe(first[index])
  })
})

test('what is kept does not grow with the number of times that a text is saved', async () => {
  const memory = newMemory()
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
  const table =
    'titel: Plannen\nsleutel: r\nkolommen:\n  - {id: r, label: Rij}\n  - {id: k, label: Aantal, eenheid: aantal}\nrijen:\n  - {r: r1, k: 2}\n'
  const finding = (times: number): string =>
    `---\ntitel: Een plan\nnormen: [n1]\nbronnen: [stuk]\noorzaak: Er is geld.\nkern: Er is ${'nu '.repeat(times)}een plan.\n---\nHet plan is er :getal[2]{uit=t.r1.k} keer.\n`
  const others = inputOf(START).files.filter(({path}) => path !== 'bevindingen/plan.md')
  const save = async (times: number, isReported: boolean): Promise<unknown> => {
    const plan = {path: 'bevindingen/plan.md', bytes: bytesOf(finding(times))}
    const files = [plan, ...others, {path: 'cijfers/t.yaml', bytes: bytesOf(table)}]
    const analysis = analyse({files, kaders: () => [], memory})
    if (isReported) await reportOf(analysis, memory)
    const {last} = memory.linked
    const {later, context} = memory.report.composed ?? {}
    return {
      changed: last?.changes.map(({na}) => na.bij.sleutel),
      later: later?.map(({na}) => na.bij.sleutel),
      sizes: [memory.reading?.texts.now.size, context?.getallen.size, context?.gemaakt.size]
    }
  }
  await save(0, true)
  const texts = memory.reading?.texts
  const {context} = memory.report.composed ?? {}
  const sizes = [texts?.now.size, 1, context?.gemaakt.size]
  const changed = ['kern', 'inhoud']
  for (const times of [1, 2, 3]) expect(await save(times, true)).toEqual({changed, later: [], sizes})
  for (const times of [4, 5, 6]) expect(await save(times, false)).toEqual({changed, later: changed, sizes})
  expect(await save(7, true)).toEqual({changed, later: [], sizes})
})

test('a template that changed is read again, and headings with the same words have their own ids', async () => {
  const made = async (line: string): Promise<string> => {
    const analysis = analyse(inputOf(START))
    const bytes = new TextEncoder().encode(`# Rapport\n\n${line}\n\nA\n\n## Deel\n\nB\n\n## Deel\n\nC\n`)
    const files = [{path: 'rapport.md.hbs', bytes}]
    const options = {template: {id: 'x', files}, formats: ['html'], concept: true, intern: false}
    const {value} = await report(analysis, options)
    return value.map((file) => new TextDecoder().decode(file.bytes)).join('')
  }
  const first = await made('## Deel')
  expect([...first.matchAll(/<h2 id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(['deel', 'deel-2', 'deel-3'])
  expect(await made('## Deel')).toBe(first)
  expect(await made('## Ander')).toContain('id="ander"')
})
