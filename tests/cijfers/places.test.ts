import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {study} from './study.ts'

const COSTS =
  'titel: Kosten\neenheid: euro\nsleutel: naam\nkolommen: [{id: naam}, {id: a}]\nrijen:\n  - {naam: Een, a: 1200}\n  - {naam: Twee, a: 800}\ntotaal: {}\n'
const SUM = ':getal[€ 9]{uit=kosten.totaal.a}'

/** A part of the normenkader with a text in one of the ways in which YAML can have it. */
function part(written: string): string {
  return `onderdelen:\n  - id: t1\n    titel: D\n    toelichting: ${written}\n`
}

const WAYS: readonly (readonly [string, string])[] = [
  ['folded', `>-\n      Eerst een regel\n      en dan ${SUM}\n      met meer.`],
  ['folded, with an empty line', `>-\n      Eerst een regel.\n\n      Dan ${SUM} en meer.`],
  ['folded, with CRLF', `>-\r\n      Eerst een regel\r\n      en dan ${SUM}.`],
  ['literal', `|\n      Eerst een regel\n      en dan ${SUM}\n      met meer.`],
  ['literal, with a list', `|\n      Een lijst:\n\n      - een\n      - dan ${SUM}\n        en meer`],
  ['indented more than it says', `|2\n        Eerst **een** regel\n      en dan ${SUM}`],
  ['plain', `Eerst een regel en dan ${SUM} met meer.`],
  ['plain over lines', `Eerst een regel\n      en dan ${SUM}\n      met meer.`],
  ['in single quotes', `'Eerst zo''n regel: en dan ${SUM} met meer.'`],
  ['in double quotes', `"Eerst \\"een\\" regel: en dan ${SUM} met meer."`]
]

describe('a message on words in a text key stands at the words', () => {
  test.each(WAYS)('%s', (_, written) => {
    const text = part(written)
    const {diagnostics} = analyse({'normenkader.yaml': text, 'cijfers/kosten.yaml': COSTS})
    const stale = diagnostics.filter(({rule}) => rule === 'getal-verouderd')
    const places = stale.map(({position: {start, end}}) => [
      start.offset,
      text.slice(start.offset, end.offset)
    ])
    expect(places).toEqual([[text.indexOf(':getal'), SUM]])
    const before = text.slice(0, text.indexOf(':getal')).split('\n')
    expect(stale[0]?.position.start).toMatchObject({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1
    })
  })

  test.each(WAYS)('and --bijwerken writes there: %s', async (_, written) => {
    const text = part(written)
    const {run, read} = study({'normenkader.yaml': text, 'cijfers/kosten.yaml': COSTS})
    await run('cijfers', '--bijwerken')
    expect(read('normenkader.yaml')).toBe(text.replace('€ 9', '€ 2.000'))
  })
})

test('the words of a number that stand on two lines are replaced too', async () => {
  const {run, read} = study({
    'normenkader.yaml': part('>-\n      Het kost :getal[€\n      9]{uit=kosten.totaal.a} samen.'),
    'cijfers/kosten.yaml': COSTS
  })
  expect(await run('cijfers', '--bijwerken')).toContain('1 getal bijgewerkt')
  expect(read('normenkader.yaml')).toBe(
    part('>-\n      Het kost :getal[€ 2.000]{uit=kosten.totaal.a} samen.')
  )
})

test('a point before decimals becomes a comma, and the decimals stay', async () => {
  const text = (share: string, sum: string): string =>
    `---\ntitel: Geld\n---\nHet is :getal[${share}]{uit="aandeel(kosten.een.a, kosten.totaal.a)"} van :getal[${sum}]{uit=kosten.totaal.a}.\n`
  const {run, read} = study({
    'hoofdstukken/geld.md': text('60.0%', '€ 1.9 duizend'),
    'cijfers/kosten.yaml': COSTS
  })
  expect(await run('cijfers', '--bijwerken')).toContain('60.0% → 60,0%')
  expect(read('hoofdstukken/geld.md')).toBe(text('60,0%', '€ 2,0 duizend'))
})

test('so do links, words of a rule and what Markdown has no name for', () => {
  const kern = '>-\n  Dit is een regel\n  zonder TODO maar\n  [met koppeling](#nergens) en ::tabbel{uit=x}\n'
  const text = `---\ntitel: T\nnormen: []\nkern: ${kern}---\nInhoud.\n`
  const {diagnostics} = analyse({'normenkader.yaml': 'onderdelen: []\n', 'bevindingen/b.md': text})
  const words = (rule: string): string[] =>
    diagnostics
      .filter((each) => each.rule === rule)
      .map(({position: {start, end}}) => text.slice(start.offset, end.offset))
  expect(words('werktekst')).toEqual(['TODO'])
  expect(words('onbekende-verwijzing')).toEqual(['[met koppeling](#nergens)'])
})

test('where what was written cannot be matched, the whole value is the place', () => {
  const text = part('"Eerst een regel \\u0065n dan :getal[€ 9]{uit=kosten.totaal.a}"')
  const {diagnostics} = analyse({'normenkader.yaml': text, 'cijfers/kosten.yaml': COSTS})
  const [stale] = diagnostics.filter(({rule}) => rule === 'getal-verouderd')
  expect(text.slice(stale?.position.start.offset, stale?.position.end.offset)).toMatch(/^"Eerst .*"$/u)
})
