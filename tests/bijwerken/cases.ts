import fc from 'fast-check'
import type {GevondenKader, Kadervinder} from '../../src/model/kader.ts'

/** What the next version does with a norm. */
type Ingreep =
  | 'niets'
  | 'redactioneel'
  | 'inhoudelijk'
  | 'weg'
  | 'hernoemd'
  | 'gesplitst'
  | 'schaal'
  | 'weging'
  | 'verplaatst'
const INGREPEN: readonly Ingreep[] = [
  'niets',
  'redactioneel',
  'inhoudelijk',
  'weg',
  'hernoemd',
  'gesplitst',
  'schaal',
  'weging',
  'verplaatst'
]

/** A norm with what the framework does to it, and what the study had done with it. */
export interface Geval {
  ingreep: Ingreep
  aanpassing: 'geen' | 'tekst' | 'tekst-als-nieuw' | 'weging' | 'indicator' | 'vervalt'
  oordeel: 'geen' | 'blok' | 'regel'
  niveau: 'ja' | 'nee' | 'niet-onderzocht'
  bevinding: boolean
  /** Left out by `behalve`. */
  weggelaten: boolean
}

const geval = fc.record<Geval>({
  ingreep: fc.constantFrom(...INGREPEN),
  aanpassing: fc.constantFrom('geen', 'geen', 'tekst', 'tekst-als-nieuw', 'weging', 'indicator', 'vervalt'),
  oordeel: fc.constantFrom('geen', 'blok', 'regel'),
  niveau: fc.constantFrom('ja', 'nee', 'niet-onderzocht'),
  bevinding: fc.boolean(),
  weggelaten: fc.boolean()
})

export interface Wereld {
  gevallen: readonly Geval[]
  voorvoegsel: '' | 'p-'
  regeleinde: '\n' | '\r\n'
}

export const werelden: fc.Arbitrary<Wereld> = fc.record<Wereld>({
  // What a study leaves out or drops it says nothing else about.
  gevallen: fc.array(
    geval.map((each) => ({
      ...each,
      aanpassing: each.weggelaten ? 'geen' : each.aanpassing,
      ...((each.weggelaten || each.aanpassing === 'vervalt') && {oordeel: 'geen' as const, bevinding: false})
    })),
    {minLength: 1, maxLength: 6}
  ),
  voorvoegsel: fc.constantFrom('', 'p-'),
  regeleinde: fc.constantFrom('\n', '\r\n')
})

export const id = (index: number): string => `n${String(index)}`
export const newId = (index: number, {ingreep}: Geval): string =>
  ingreep === 'hernoemd' ? `${id(index)}x` : id(index)

/** The text that the next version gives a norm. */
export function newText(index: number, {ingreep}: Geval): string {
  const changed = ['redactioneel', 'inhoudelijk', 'hernoemd'].includes(ingreep)
  return `Norm ${String(index)} is ${changed ? 'anders' : 'zo'}.`
}

export function vroeger({gevallen}: Wereld): string {
  const normen = gevallen.map((_, index) =>
    norm(id(index), `tekst: Norm ${String(index)} is zo.`, 'schaal: twee')
  )
  return kader('1.0.0', normen, [])
}

export function later({gevallen}: Wereld): string {
  const all = gevallen.map((each, index) => ({each, lines: laterNorm(each, index)}))
  const moved = all.filter(({each}) => each.ingreep === 'verplaatst').flatMap(({lines}) => lines)
  return kader(
    '2.0.0',
    all.filter(({each}) => each.ingreep !== 'verplaatst').flatMap(({lines}) => lines),
    moved
  )
}

function laterNorm(each: Geval, index: number): string[] {
  const own = id(index)
  const tekst = `tekst: ${newText(index, each)}`
  const scale = `schaal: ${each.ingreep === 'schaal' ? 'drie' : 'twee'}`
  switch (each.ingreep) {
    case 'weg':
      return []
    case 'hernoemd':
      return [norm(`${own}x`, tekst, scale, `vervangt: [${own}]`, 'wijziging: redactioneel')]
    case 'gesplitst':
      return ['a', 'b'].map((part) =>
        norm(own + part, `tekst: Deel ${part}.`, scale, `gesplitst-uit: [${own}]`)
      )
    case 'weging':
      return [norm(own, tekst, scale, 'weging: 3')]
    case 'redactioneel':
    case 'inhoudelijk':
      return [norm(own, tekst, scale, `wijziging: ${each.ingreep}`)]
    default:
      return [norm(own, tekst, scale)]
  }
}

function norm(name: string, ...rest: string[]): string {
  return `{id: ${name}, ${rest.join(', ')}}`
}

function kader(versie: string, normen: readonly string[], moved: readonly string[]): string {
  const list = (items: readonly string[]): string =>
    items.length === 0 ? ' []\n' : `\n${items.map((each) => `      - ${each}\n`).join('')}`
  return `id: kader
versie: ${versie}
titel: Kader
schalen:
  twee: [{id: ja, label: Ja}, {id: nee, label: Nee}]
  drie: [{id: goed, label: Goed}, {id: half, label: Half}, {id: fout, label: Fout}]
onderdelen:
  - id: t1
    titel: Een
    vragen: [{id: v1, tekst: Is het zo?}]
    normen:${list(normen)}  - id: t2
    titel: Twee
    vragen: [{id: v2, tekst: Is het ook zo?}]
    normen:${list(moved)}`
}

/** The files of the study, as somebody typed them. */
export function studie({gevallen, voorvoegsel, regeleinde}: Wereld): Record<string, string> {
  const named = gevallen.map((each, index) => ({each, index, name: voorvoegsel + id(index)}))
  const behalve = named.filter(({each}) => each.weggelaten).map(({index}) => id(index))
  const adapted = named.flatMap(({each, index, name}) => adaptation(each, index, name))
  const judged = named.flatMap(({each, name}) => judgement(each, name))
  const found = named.filter(({each}) => each.bevinding).map(({name}) => name)
  const files = {
    'onderzoek.yaml': 'titel: Onderzoek\noverheden: [GM0037]\nfase: opzet\n',
    'normenkader.yaml': `# Ons normenkader
overnemen:
  - kader: kader@1.0.0 # vastgesteld
${voorvoegsel === '' ? '' : `    voorvoegsel: ${voorvoegsel}\n`}${behalve.length === 0 ? '' : `    behalve: [${behalve.join(', ')}]\n`}    reden: >-
      Daarom.
${adapted.length === 0 ? '' : `aanpassingen:\n${adapted.join('')}`}
# omzetting van de vorige keer
omzettingen:
  - {kader: kader, versie: 2.0.0, van: twee, naar: drie, niveaus: {ja: goed, nee: fout}, reden: Zo.}
onderdelen:
  - id: ${voorvoegsel}t1
    normen: [{id: eigen, tekst: Dit is van ons.}]
`,
    'oordelen.yaml': `# onze oordelen\noordelen:${judged.length === 0 ? ' []\n' : `\n${judged.join('')}`}`,
    'bevindingen/b.md': `---\ntitel: Bevinding\nnormen: [${[...found, 'eigen'].join(', ')}] # alle\n---\n\nTekst.\n`
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', regeleinde)])
  )
}

function adaptation(each: Geval, index: number, name: string): string[] {
  const value = {
    geen: undefined,
    tekst: 'tekst: Zo zeggen wij het.',
    'tekst-als-nieuw': `tekst: ${newText(index, each)}`,
    weging: 'weging: 2',
    indicator: 'indicator: Wij kijken hier naar.',
    vervalt: 'vervalt: ja'
  }[each.aanpassing]
  return value === undefined
    ? []
    : [`  # over ${String(index)}\n  - bij: ${name}\n    ${value}\n    reden: Daarom.\n`]
}

function judgement({oordeel, niveau}: Geval, name: string): string[] {
  if (oordeel === 'geen') return []
  if (oordeel === 'regel') return [`  - {oordeel: ${niveau}, norm: ${name}, toelichting: Zie daar} # vlug\n`]
  return [
    `  - norm: ${name} # let op\n    oordeel: ${niveau} # zeker\n    toelichting: >-\n      Zie hier.\n\n`
  ]
}

/** Finds the framework in its new version, with the old one kept. */
export function vinder(wereld: Wereld): Kadervinder {
  const found = (path: string, text: string, versie?: string): GevondenKader => ({
    map: 'frameworks/kader',
    file: {path: `frameworks/kader/${path}`, bytes: new TextEncoder().encode(text)},
    ...(versie !== undefined && {versie})
  })
  return (name) =>
    name === 'kader'
      ? [found('normenkader.yaml', later(wereld)), found('versies/1.0.0.yaml', vroeger(wereld), '1.0.0')]
      : []
}

/** The conflict that a norm should give: where, which key, and the three texts. */
export function conflictOf(each: Geval, index: number, prefix: string): (string | undefined)[][] {
  const {ingreep, aanpassing, weggelaten} = each
  const own = prefix + id(index)
  const basis = `Norm ${String(index)} is zo.`
  const reworded = ['redactioneel', 'inhoudelijk', 'hernoemd'].includes(ingreep)
  const parts = `${own}a: Deel a.`
  if (weggelaten) return ingreep === 'gesplitst' ? [[`${own}a`, 'behalve', basis, 'weggelaten', parts]] : []
  if (aanpassing === 'geen') return []
  const sleutel = aanpassing === 'tekst-als-nieuw' ? 'tekst' : aanpassing
  const eigen = {
    tekst: 'Zo zeggen wij het.',
    'tekst-als-nieuw': newText(index, each),
    weging: '2',
    indicator: 'Wij kijken hier naar.',
    vervalt: 'ja'
  }[aanpassing]
  if (ingreep === 'gesplitst') return [[own, sleutel, basis, eigen, parts]]
  if (ingreep === 'weg') return aanpassing === 'vervalt' ? [] : [[own, sleutel, basis, eigen, undefined]]
  const bij = prefix + newId(index, each)
  if (reworded && (aanpassing === 'tekst' || aanpassing === 'vervalt'))
    return [[bij, sleutel, basis, eigen, newText(index, each)]]
  return ingreep === 'weging' && aanpassing === 'weging' ? [[bij, sleutel, '1', eigen, '3']] : []
}
