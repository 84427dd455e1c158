import {expect, test} from 'vitest'
import {compose} from '../src/compose.ts'
import type {Rapport} from '../src/model/rapport.ts'
import {printScore, printScoreJson} from '../src/print.ts'
import {analyse} from './analyse.ts'

const STUDY = {
  'normenkader.yaml': `schalen:
  drie: [{id: goed, label: Goed, waarde: 1}, {id: matig, label: Matig, waarde: 0.5}, {id: slecht, label: Slecht, waarde: 0}]
schaal: drie
optelling: gemiddelde
objecten: [{id: oost, naam: Team Oost}, {id: west, naam: Team West}]
onderdelen:
  - id: balie
    titel: De balie
    normen:
      - {id: jaarplan, tekst: Er is een jaarplan., bron: {soort: eigen-inzicht}}
      - {id: klachten, tekst: Er zijn weinig klachten., bron: {soort: eigen-inzicht}}
omzettingen:
  - {kader: loket, versie: 2.0.0, van: twee, naar: drie, niveaus: {niet-goed: matig}, reden: Enkele klachten.}
vervallen:
  - id: plan
    kader: loket
    versie: 2.0.0
    tekst: >-
      Er is een *jaarplan* met een begroting.
    opvolgers: [jaarplan, begroting]
    niveaus: {deels: Deels voldaan}
  - {id: nooit, kader: loket, versie: 2.0.0}
`,
  'oordelen.yaml': `oordelen:
  - {norm: plan, object: oost, oordeel: deels, toelichting: De begroting is er niet.}
  - {norm: plan, object: west, oordeel: niet-onderzocht, toelichting: Te laat.}
  - {norm: jaarplan, oordeel: goed}
  - {norm: klachten, oordeel: matig, omgezet: {kader: loket, versie: 2.0.0, van: Niet goed}}
`,
  'bronnen.yaml': 'bronnen:\n  - {id: plan-2019, soort: document, titel: Plan 2019}\n',
  'bevindingen/plan-oud.md':
    '---\ntitel: Het plan van 2019\nnormen: [plan]\nbronnen: [plan-2019]\n---\nEr is geen begroting.\n',
  'bevindingen/plan-nieuw.md':
    '---\ntitel: Het plan van 2020\nnormen: [plan, jaarplan]\nbronnen: [plan-2019]\n---\nEr is een plan.\n',
  'bevindingen/geheim.md':
    '---\ntitel: Wat niemand mag weten\nnormen: [plan]\nbronnen: [plan-2019]\nvertrouwelijk: ja\n---\nEen naam.\n'
}

function made(
  intern = false,
  study: Record<string, string> = STUDY
): {rapport: Rapport; text: string; json: string; rules: string[]} {
  const {onderzoek, score, diagnostics} = analyse(study)
  if (!onderzoek || !score) throw new Error('The study cannot be read.')
  return {
    rapport: compose(onderzoek, score, {concept: false, intern}),
    text: printScore(onderzoek, score, {uitleg: false, colour: false}),
    json: printScoreJson(onderzoek, score),
    rules: diagnostics.filter(({severity}) => severity === 'fout').map(({rule}) => rule)
  }
}

test('a norm that is gone has its judgements and findings apart, in words of the scale that it had', () => {
  const {rapport, rules} = made()
  const [gone, ...rest] = rapport.vervallen
  expect(rest).toEqual([])
  expect(gone).toMatchObject({
    id: 'plan',
    kader: 'loket 2.0.0',
    tekst: {plain: 'Er is een jaarplan met een begroting.'},
    opvolgers: [{id: 'jaarplan'}],
    oordelen: [
      {object: 'Team Oost', label: 'Deels voldaan', toelichting: {plain: 'De begroting is er niet.'}},
      {object: 'Team West', label: 'Niet onderzocht'}
    ]
  })
  expect(gone?.bevindingen.map(({titel}) => titel)).toEqual(['Het plan van 2020', 'Het plan van 2019'])
  expect(gone?.alleenHier.map(({titel, inhoud}) => [titel, inhoud.plain])).toEqual([
    ['Het plan van 2019', 'Er is geen begroting.']
  ])
  expect(rules).not.toContain('bevinding-zonder-norm')
})

test('it counts nowhere', () => {
  const {rapport} = made()
  expect(rapport.matrix.map(({norm}) => norm.id)).toEqual(['jaarplan', 'klachten'])
  expect(rapport.totalen[0]).toMatchObject({beoordeeld: 4, uitkomst: {waarde: '0,75'}})
})

test('what is confidential of it stands only in an internal report', () => {
  const titles = (intern: boolean): string[] => {
    const {vervallen} = made(intern).rapport
    return vervallen.flatMap((each) => [...each.bevindingen, ...each.alleenHier]).map(({titel}) => titel)
  }
  expect(titles(false)).not.toContain('Wat niemand mag weten')
  expect(titles(true)).toContain('Wat niemand mag weten')
  expect(made().json).not.toContain('geheim')
})

test('score counts no finding that is confidential', () => {
  const {text, json} = made(false, {...STUDY, 'oordelen.yaml': 'oordelen: []\n'})
  expect(text).toContain('  plan  2 bevindingen  Er is een jaarplan')
  expect(JSON.parse(json)).toMatchObject({vervallen: [{bevindingen: ['plan-nieuw', 'plan-oud']}]})
})

test('a converted judgement says from what, and the account says how', () => {
  const {rapport} = made()
  const converted = rapport.matrix.find(({norm}) => norm.id === 'klachten')?.oordelen
  expect(converted?.map(({omgezet}) => omgezet)).toEqual([
    'omgezet van Niet goed, bij loket 2.0.0',
    'omgezet van Niet goed, bij loket 2.0.0'
  ])
  expect(rapport.omzettingen).toMatchObject([
    {kader: 'loket 2.0.0', van: 'twee', naar: 'drie', niveaus: 'niet-goed → Matig'}
  ])
})

test('score tells both below the totals', () => {
  const {text, json} = made()
  expect(text.slice(text.indexOf('Omgezet'))).toBe(`Omgezet van een andere schaal
  klachten  Team Oost  Matig  was Niet goed, bij loket 2.0.0
  klachten  Team West  Matig  was Niet goed, bij loket 2.0.0

Vervallen, telt nergens mee
  plan  Team Oost  Deels voldaan    Er is een jaarplan met een begroting. (loket 2.0.0; nu jaarplan)
  plan  Team West  Niet onderzocht  Er is een jaarplan met een begroting. (loket 2.0.0; nu jaarplan)
`)
  expect(JSON.parse(json)).toMatchObject({
    vervallen: [{norm: 'plan', oordelen: [{object: 'Team Oost', label: 'Deels voldaan'}, {}]}],
    omzettingen: [{van: 'twee', naar: 'drie', niveaus: [{van: 'niet-goed', naar: 'Matig'}]}]
  })
})

test('a link to a norm that is gone says what came in its place', () => {
  const {diagnostics} = analyse({
    ...STUDY,
    'hoofdstukken/x.md': '---\ntitel: X\n---\nZie [](#plan) en [](#nooit).\n'
  })
  expect(diagnostics.filter(({rule}) => rule === 'onbekende-verwijzing').map(({message}) => message)).toEqual(
    [
      'Norm plan is vervallen in versie 2.0.0 van kader loket; verwacht: een verwijzing naar jaarplan of begroting.',
      'Norm nooit is vervallen in versie 2.0.0 van kader loket; verwacht: een verwijzing naar een norm die er nog is.'
    ]
  )
})

test('a finding on two norms that are gone is printed once', () => {
  const second = '  - {id: budget, kader: loket, versie: 2.0.0}\n'
  const {rapport} = made(false, {
    ...STUDY,
    'normenkader.yaml': `${STUDY['normenkader.yaml']}${second}`,
    'bevindingen/plan-oud.md': STUDY['bevindingen/plan-oud.md'].replace('[plan]', '[plan, budget]')
  })
  const printed = rapport.vervallen.flatMap(({alleenHier}) => alleenHier.map(({id}) => id))
  expect(rapport.vervallen.map(({id}) => id)).toEqual(['plan', 'budget'])
  expect(printed).toEqual(['plan-oud'])
})

test('a norm that is gone twice is told, and counts once', () => {
  const twice = '  - {id: plan, kader: loket, versie: 2.0.0}\n'
  const {rapport, rules} = made(false, {
    ...STUDY,
    'normenkader.yaml': `${STUDY['normenkader.yaml']}${twice}`
  })
  expect(rules).toContain('dubbele-id')
  expect(rapport.vervallen.map(({id}) => id)).toEqual(['plan'])
})
