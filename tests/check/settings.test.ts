import {describe, expect, test} from 'vitest'
import {check, RULES} from '../../src/check.ts'
import type {Rule} from '../../src/check/rule.ts'
import {perFase} from '../../src/check/severity.ts'
import type {Finding} from '../../src/model/diagnostic.ts'
import {FASEN, type Onderzoek} from '../../src/model/onderzoek.ts'
import {analyse} from '../analyse.ts'

/** A study in which one finding has no source, and one norm for two teams is judged for one. */
const STUDY = {
  'normenkader.yaml': `objecten: [{id: oost, naam: Team Oost}, {id: west, naam: Team West}]
onderdelen:
  - id: doelen
    titel: Doelen
    normen:
      - id: n1
        tekst: Doelen zijn meetbaar.
`,
  'bevindingen/b1.md':
    '---\ntitel: Doelen zijn algemeen\nnormen: [n1]\n---\nEén van de elf doelen noemt een jaar.\n',
  'oordelen.yaml': 'oordelen:\n  - {norm: n1, object: oost, oordeel: deels}\n'
}

describe('severity', () => {
  test('goes by the phase', () => {
    const severities = FASEN.map((fase) => severityOf('bevinding-zonder-bron', `fase: ${fase}`))
    expect(severities).toEqual([undefined, 'waarschuwing', 'fout', 'fout', 'fout'])
  })

  test('is what `controles` says, in every phase', () => {
    const controles = (severity: string): string =>
      `fase: opzet\ncontroles: {bevinding-zonder-bron: ${severity}}`
    expect(severityOf('bevinding-zonder-bron', controles('advies'))).toBe('advies')
    expect(severityOf('bevinding-zonder-bron', controles('fout'))).toBe('fout')
    expect(
      severityOf('bevinding-zonder-bron', 'fase: definitief\ncontroles: {bevinding-zonder-bron: uit}')
    ).toBe(undefined)
  })

  test('of a rule that does not exist is a fout, at the key', () => {
    expect(messages('onbekende-controle', 'controles:\n  bevinding-zonder-bronnen: uit')).toEqual([
      'onderzoek.yaml:3:3 Onder `controles` staat `bevinding-zonder-bronnen`, maar er is geen controle met die naam; bedoelt u `bevinding-zonder-bron`?'
    ])
  })
})

describe('a vrijstelling', () => {
  test('takes away the message of one rule at one element', () => {
    const settings = waiver('bevinding-zonder-bron', 'b1')
    expect(messages('bevinding-zonder-bron', settings)).toEqual([])
    expect(messages('vrijstelling-ongebruikt', settings)).toEqual([])
    expect(messages('bevinding-zonder-kern', settings)).toHaveLength(1)
  })

  test('at a norm holds for all its objects', () => {
    const settings = waiver('norm-zonder-oordeel', 'n1')
    expect(messages('norm-zonder-oordeel', 'fase: definitief')).toHaveLength(1)
    expect(messages('norm-zonder-oordeel', settings)).toEqual([])
    expect(messages('vrijstelling-ongebruikt', settings)).toEqual([])
  })

  test('that takes nothing away is reported', () => {
    expect(messages('vrijstelling-ongebruikt', waiver('bevinding-zonder-norm', 'b1'))).toEqual([
      'onderzoek.yaml:4:5 De vrijstelling van bevinding-zonder-norm bij b1 is nergens voor nodig: die controle meldt daar niets; verwacht: alleen vrijstellingen die een melding wegnemen.'
    ])
  })

  test('is not unused while its rule is off', () => {
    const settings = waiver('bevinding-zonder-norm', 'b1')
    expect(messages('vrijstelling-ongebruikt', settings.replace('definitief', 'opzet'))).toEqual([])
    expect(
      messages('vrijstelling-ongebruikt', `${settings}\ncontroles: {bevinding-zonder-norm: uit}`)
    ).toEqual([])
  })

  test('names a rule that exists', () => {
    expect(messages('onbekende-controle', waiver('bevinding-zonder-bon', 'b1'))).toEqual([
      'onderzoek.yaml:4:15 De vrijstelling bij b1 noemt `bevinding-zonder-bon`, maar er is geen controle met die naam; bedoelt u `bevinding-zonder-bron`?'
    ])
  })

  test('names an element that exists', () => {
    const settings = waiver('bevinding-zonder-bron', 'b11')
    expect(messages('onbekende-verwijzing', settings)).toEqual([
      'onderzoek.yaml:5:10 De vrijstelling van bevinding-zonder-bron noemt `b11`, maar er is niets met die id; bedoelt u `b1`?'
    ])
    expect(messages('vrijstelling-ongebruikt', settings)).toEqual([])
  })

  test('may name the onderzoek', () => {
    const normenkader = {
      'normenkader.yaml': `hoofdvraag: Doet het college het goed?\n${STUDY['normenkader.yaml']}`
    }
    const settings = waiver('hoofdvraag-zonder-conclusie', 'onderzoek')
    expect(messages('hoofdvraag-zonder-conclusie', 'fase: definitief', normenkader)).toHaveLength(1)
    expect(messages('hoofdvraag-zonder-conclusie', settings, normenkader)).toEqual([])
    expect(messages('onbekende-verwijzing', settings, normenkader)).toEqual([])
  })
})

describe('one fault, one message', () => {
  test('nothing is missing around a file that cannot be read', () => {
    const broken = {
      'bevindingen/b1.md': '---\ntitel: Doelen\nnormen: [n1\nbronnen: [visie]\n---\n',
      'oordelen.yaml': ''
    }
    expect(messages('bevinding-zonder-bron', 'fase: definitief', broken)).toEqual([])
    expect(messages('norm-zonder-bevinding', 'fase: definitief', broken)).toEqual([])
  })

  test.each([
    ['a reference that leads nowhere', {path: ['bronnen', 0]}, 0],
    ['a value of the wrong kind', {path: ['bronnen']}, 0],
    ['a key that was misspelt', {path: ['bronen'], target: 'key'}, 0],
    ['a fault in another key', {path: ['normen', 0]}, 1],
    ['a fault in another file', {path: ['bronnen', 0], file: 'bevindingen/b2.md'}, 1]
  ] as const)('%s', (_, {path, ...rest}, count) => {
    const {file = 'bevindingen/b1.md', ...target} = {file: undefined, ...rest}
    const earlier: Finding = {rule: 'x', severity: 'fout', message: 'X.', origin: {file, path}, ...target}
    const found = check(study('fase: definitief'), RULES, [earlier])
    expect(found.filter(({rule}) => rule === 'bevinding-zonder-bron')).toHaveLength(count)
  })
})

test('a vrijstelling may name one object of a norm', () => {
  const onderzoek = study('fase: definitief')
  const origin = {file: 'onderzoek.yaml', path: ['vrijstellingen', 0]}
  const waived = {controle: 'norm-zonder-oordeel', bij: 'n1@west', reden: 'Zie hoofdstuk 2.', origin}
  const found = check({...onderzoek, vrijstellingen: [waived]})
  expect(found.map(({rule}) => rule)).not.toContain('norm-zonder-oordeel')
  expect(found.map(({rule}) => rule)).not.toContain('vrijstelling-ongebruikt')
})

test('rules of a user of the library are checked as those of ours', () => {
  const mine: Rule = {
    id: 'eigen',
    severity: perFase('uit', 'uit', 'uit', 'uit', 'advies'),
    *check({normen}) {
      for (const norm of normen) yield {at: norm, property: 'tekst', message: `Norm ${norm.id} is gezien.`}
    }
  }
  expect(check(study('fase: veldwerk'), [mine])).toEqual([])
  expect(check(study('fase: definitief'), [mine])).toEqual([
    {
      rule: 'eigen',
      severity: 'advies',
      message: 'Norm n1 is gezien.',
      origin: {file: 'normenkader.yaml', path: ['onderdelen', 0, 'normen', 0, 'tekst']}
    }
  ])
})

test('a problem at a norm that was taken over stands at the entry of `overnemen`', () => {
  const files = {
    'frameworks/toegang/normenkader.yaml': `id: toegang
versie: 1.0.0
titel: Toegang
onderdelen:
  - id: doelen
    titel: Doelen
    normen:
      - id: n1
        tekst: Doelen zijn meetbaar.
        bron: {soort: wetgeving, verwijzing: Gemeentewet}
`,
    'normenkader.yaml': 'overnemen:\n  - kader: toegang@1.0.0\n    voorvoegsel: k-\n',
    'bevindingen/b1.md': '---\ntitel: Doelen zijn algemeen\nvragen: []\n---\nTekst.\n',
    'oordelen.yaml': 'oordelen: []\n'
  }
  expect(messages('norm-zonder-bevinding', 'fase: definitief', files)).toEqual([
    'normenkader.yaml:2:5 Norm k-n1 heeft geen bevinding; verwacht: ten minste één bevinding, of een oordeel dat zegt waarom die er niet is (zoals `niet-onderzocht`) (n1 uit kader toegang 1.0.0).'
  ])
})

test('norms that are a precondition of each other are not followed for ever', () => {
  const normenkader = `onderdelen:
  - id: doelen
    titel: Doelen
    normen:
      - {id: n1, tekst: Doelen zijn meetbaar., voorwaardelijk: [n2]}
      - {id: n2, tekst: Doelen zijn bereikt., voorwaardelijk: [n1]}
`
  const files = {'normenkader.yaml': normenkader, 'oordelen.yaml': 'oordelen: []\n'}
  expect(() => messages('norm-zonder-oordeel', 'fase: definitief', files)).not.toThrow()
})

function study(settings: string): Onderzoek {
  const {onderzoek: linked} = analyse({'onderzoek.yaml': onderzoek(settings), ...STUDY})
  if (linked === undefined) throw new Error('the study of these tests is broken')
  return linked
}

function onderzoek(settings: string): string {
  return `titel: Doelen\n${settings}\n`
}

function waiver(controle: string, bij: string): string {
  return `fase: definitief
vrijstellingen:
  - controle: ${controle}
    bij: ${bij}
    reden: Zie hoofdstuk 2.`
}

/** The messages of one kind, each as `file:line:column message`. */
function messages(rule: string, settings: string, files: Readonly<Record<string, string>> = {}): string[] {
  return analyse({'onderzoek.yaml': onderzoek(settings), ...STUDY, ...files})
    .diagnostics.filter((each) => each.rule === rule)
    .map(
      ({file, position: {start}, message}) =>
        `${file}:${String(start.line)}:${String(start.column)} ${message}`
    )
}

function severityOf(rule: string, settings: string): string | undefined {
  return analyse({'onderzoek.yaml': onderzoek(settings), ...STUDY}).diagnostics.find(
    (each) => each.rule === rule
  )?.severity
}
