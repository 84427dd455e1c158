import {describe, expect, test} from 'vitest'
import type {Onderzoek} from '../src/model/onderzoek.ts'
import type {Analysis} from '../src/pipeline.ts'
import {analyse} from './analyse.ts'
import {frameworks, KADER, sentences, take} from './resolve-kader.ts'

const tested = new Set<number>()

function rule(number: number, check: () => void): void {
  tested.add(number)
  test(`${String(number)}. ${sentences.get(number) ?? 'ontbreekt in docs/formaat.md'}`, check)
}

/** Messages that are no rule on content: the stages up to linking. */
const STAGE =
  /^(onbekend|kader-|dubbele-id|parameter|onderdeel-zonder-titel|verkeerde|weglating|voorwaarde|conclusie-zonder-plaats)/u
const messages = ({diagnostics}: Analysis): string[] =>
  diagnostics
    .filter(({rule}) => STAGE.test(rule))
    .map(({rule, severity, position}) => `${rule} ${severity} ${String(position.start.line)}`)
const clean = (files: Record<string, string>): Onderzoek => {
  const analysis = analyse(files, 'opzet')
  expect(messages(analysis).filter((each) => !each.startsWith('kader-niet-vastgelegd'))).toEqual([])
  if (analysis.onderzoek === undefined) throw new Error('no onderzoek')
  return analysis.onderzoek
}
const faults = (files: Record<string, string>): string[] =>
  messages(analyse(files, 'opzet')).filter((each) => !each.startsWith('kader-niet-vastgelegd'))
const DRIEPUNTS = ['voldaan', 'deels', 'niet']
const ids = (list: readonly {id: string}[]): string[] => list.map(({id}) => id)

describe('a normenkader is resolved by these rules', () => {
  rule(1, () => {
    expect(ids(clean(take()).normen)).toEqual(['n1', 'n2', 'n3'])
    expect(faults({'normenkader.yaml': 'overnemen: [{kader: toegan@1.0.0}]\n', ...frameworks})).toEqual([
      'onbekend-kader fout 1'
    ])
  })
  rule(2, () => {
    expect(faults({'normenkader.yaml': 'overnemen: [{kader: toegang@2.0.0}]\n', ...frameworks})).toEqual([
      'onbekende-versie fout 1'
    ])
  })
  rule(3, () => {
    expect(
      faults({
        'normenkader.yaml': 'overnemen:\n  - kader: toegang\n    parameters: {wet: x}\n',
        ...frameworks
      })
    ).toEqual(['kader-zonder-versie waarschuwing 2'])
  })
  rule(4, () => {
    const other = KADER.replace('Geld', 'Budget')
    expect(
      messages(analyse({...take(), 'elders/frameworks/toegang/normenkader.yaml': other}, 'opzet'))
    ).toContain('kader-verschilt fout 2')
    expect(faults({...take(), 'elders/frameworks/toegang/normenkader.yaml': KADER})).toEqual([])
  })
  rule(5, () => {
    const first = analyse(take(), 'opzet')
    expect(messages(first)).toEqual(['kader-niet-vastgelegd waarschuwing 2'])
    const lock = first.lock ?? ''
    expect(messages(analyse({...take(), 'normenkader.lock.yaml': lock}, 'opzet'))).toEqual([])
    const edited = {
      ...take(),
      'normenkader.lock.yaml': lock,
      'frameworks/toegang/normenkader.yaml': KADER.replace('Geld', 'Budget')
    }
    expect(messages(analyse(edited, 'opzet'))).toEqual(['kader-gewijzigd fout 2'])
  })
  rule(6, () => {
    const a = 'id: a\nversie: 1.0.0\novernemen: [{kader: b@1.0.0}]\nonderdelen: [{id: ta, titel: A}]\n'
    const b = 'id: b\nversie: 1.0.0\novernemen: [{kader: a@1.0.0}]\nonderdelen: [{id: tb, titel: B}]\n'
    const analysis = analyse(
      {
        'frameworks/a/normenkader.yaml': a,
        'frameworks/b/normenkader.yaml': b,
        'normenkader.yaml': 'overnemen: [{kader: a@1.0.0}]\n'
      },
      'opzet'
    )
    expect(messages(analysis).filter((each) => each.startsWith('kader-kring'))).toEqual([
      'kader-kring fout 1'
    ])
    const nested = 'id: a\nversie: 1.0.0\novernemen: [{kader: toegang@1.0.0, parameters: {wet: Wmo}}]\n'
    expect(
      ids(
        clean({
          ...frameworks,
          'frameworks/a/normenkader.yaml': nested,
          'normenkader.yaml': 'overnemen: [{kader: a@1.0.0}]\n'
        }).normen
      )
    ).toEqual(['n1', 'n2', 'n3'])
  })
  rule(7, () => {
    const {normen, alleOnderdelen, vragen} = clean(
      take('    alleen: [t1a]\n    reden: Alleen bereikbaarheid is onderzocht.\n')
    )
    expect(ids(normen)).toEqual(['n1', 'n2'])
    expect(ids(alleOnderdelen)).toEqual(['t1', 't1a'])
    expect(ids(vragen)).toEqual(['v1', 'v2'])
  })
  rule(8, () => {
    const {normen, vragen} = clean(take('    alleen: [n1]\n    reden: Alleen het loket.\n'))
    expect([ids(normen), ids(vragen)]).toEqual([['n1'], ['v1']])
    expect(ids(clean(take('    alleen: [v3]\n    reden: Alleen de vraag.\n')).normen)).toEqual([])
  })
  rule(9, () => {
    const {normen, alleOnderdelen} = clean(take('    behalve: [t1a, n3, v3]\n    reden: Niet onderzocht.\n'))
    expect([ids(normen), ids(alleOnderdelen)]).toEqual([[], ['t1']])
  })
  rule(10, () => {
    const {verantwoording} = clean(take('    behalve: [n3]\n    reden: Niet onderzocht.\n'))
    expect(verantwoording).toMatchObject([
      {
        bij: 'n3',
        soort: 'weggelaten',
        reden: 'Niet onderzocht.',
        was: 'De begroting sluit.',
        kader: 'toegang',
        versie: '1.0.0'
      }
    ])
    expect(faults(take('    behalve: [n3]\n'))).toEqual(['weglating-zonder-reden fout 2'])
  })
  rule(11, () => {
    expect(faults(take('    behalve: [n33]\n    reden: x\n'))).toEqual(['onbekende-verwijzing fout 4'])
    expect(faults(take('    alleen: [t11]\n    reden: x\n'))).toEqual(['onbekende-verwijzing fout 4'])
  })
  rule(12, () => {
    const {normen} = clean(take('    voorvoegsel: td-\n'))
    expect(ids(normen)).toEqual(['td-n1', 'td-n2', 'td-n3'])
    expect(normen.map(({vragen}) => ids(vragen))).toEqual([['td-v1'], ['td-v1', 'td-v2'], ['td-v3']])
    expect(ids(normen[1]?.voorwaardelijk ?? [])).toEqual(['td-n1'])
  })
  rule(13, () => {
    const {alleOnderdelen, normen} = clean(take())
    expect(alleOnderdelen[0]?.titel).toBe('Toegang in Stadskanaal')
    expect(normen[0]?.bron?.verwijzing).toBe('Jeugdwet')
    const open = {
      ...frameworks,
      'frameworks/toegang/normenkader.yaml': KADER.replace('titel: Geld', 'titel: Geld voor {post}')
    }
    expect(faults({...take(), ...open})).toEqual(['parameter-zonder-waarde fout 2'])
    const asks = KADER.replace('Hoe goed is de toegang?', 'Werkt {plan}?')
    const asking = {...frameworks, 'frameworks/toegang/normenkader.yaml': asks}
    expect(faults({...take(), ...asking})).toEqual(['parameter-zonder-waarde fout 2'])
    const filled = take()['normenkader.yaml']?.replace('{wet: Jeugdwet}', '{wet: Jeugdwet, plan: het}') ?? ''
    expect(clean({...asking, 'normenkader.yaml': filled}).hoofdvraag?.plain).toBe('Werkt het?')
    const extra = take()['normenkader.yaml']?.replace('{wet: Jeugdwet}', '{wet: Jeugdwet, wett: x}') ?? ''
    expect(faults({...frameworks, 'normenkader.yaml': extra})).toEqual(['onbekende-parameter waarschuwing 3'])
  })
  rule(14, () => {
    const own = 'onderdelen:\n  - {id: eigen, titel: Eigen deel}\n'
    const {onderdelen} = clean(take('    onder: eigen\n', own))
    expect(ids(onderdelen)).toEqual(['eigen'])
    expect(ids(onderdelen[0]?.onderdelen ?? [])).toEqual(['t1', 't2'])
    expect(faults(take('    onder: eigem\n', own))).toEqual(['onbekende-verwijzing fout 4'])
  })
  rule(15, () => {
    const {onderdelen} = clean(take('', 'onderdelen:\n  - {id: eigen, titel: Eigen deel}\n'))
    expect(ids(onderdelen)).toEqual(['t1', 't2', 'eigen'])
  })
  rule(16, () => {
    const own =
      'onderdelen:\n  - id: t1a\n    normen:\n      - {id: n-eigen, tekst: Het loket heeft een wachtruimte.}\n'
    const {normen} = clean(take('', own))
    expect(ids(normen)).toEqual(['n1', 'n2', 'n-eigen', 'n3'])
    expect(faults(take('', 'onderdelen:\n  - id: t1x\n'))).toEqual(['onderdeel-zonder-titel fout 5'])
  })
  rule(17, () => {
    expect(faults(take('', 'onderdelen:\n  - {id: t2, titel: Eigen geld}\n'))).toEqual(['dubbele-id fout 5'])
  })
  rule(18, () => {
    const {normen, verantwoording} = clean(
      take(
        '',
        'aanpassingen:\n  - bij: n1\n    tekst: Het loket is elke werkdag open.\n    weging: 2\n    reden: Stadskanaal kent geen weekendloket.\n'
      )
    )
    expect(normen[0]).toMatchObject({
      weging: '2',
      tekst: {plain: 'Het loket is elke werkdag open.', origin: {file: 'normenkader.yaml'}}
    })
    expect(verantwoording).toMatchObject([
      {
        bij: 'n1',
        soort: 'gewijzigd',
        sleutel: 'tekst',
        was: 'Het loket is dagelijks open.',
        reden: 'Stadskanaal kent geen weekendloket.'
      },
      {bij: 'n1', soort: 'gewijzigd', sleutel: 'weging', was: '1'}
    ])
  })
  rule(19, () => {
    const {normen, verantwoording} = clean(
      take('', 'aanpassingen:\n  - {bij: n3, vervalt: ja, reden: Geen begroting.}\n')
    )
    expect(ids(normen)).toEqual(['n1', 'n2'])
    expect(verantwoording).toMatchObject([{bij: 'n3', soort: 'vervalt', reden: 'Geen begroting.'}])
  })
  rule(20, () => {
    const adapt = (line: string): string[] => faults(take('', `aanpassingen:\n  - ${line}\n`))
    expect(adapt('{bij: n9, tekst: x, reden: y}')).toEqual(['onbekende-verwijzing fout 5'])
    expect(adapt('{bij: t2, weging: 2, reden: y}')).toEqual(['verkeerde-aanpassing fout 5'])
    expect(adapt('{bij: n1, reden: y}')).toEqual(['verkeerde-aanpassing fout 5'])
  })
  rule(21, () => {
    expect(clean(take()).hoofdvraag?.plain).toBe('Hoe goed is de toegang?')
    expect(clean(take('', 'hoofdvraag: Hoe staat het ervoor?\n')).hoofdvraag?.plain).toBe(
      'Hoe staat het ervoor?'
    )
  })
  rule(22, () => {
    const own =
      'schalen:\n  twee: [{id: ja, label: Ja}, {id: nee, label: Nee}]\nschaal: twee\nonderdelen:\n  - {id: eigen, titel: E, normen: [{id: ne, tekst: Er is een plan.}]}\n'
    expect(clean(take('', own)).normen.map(({schaal}) => schaal.id)).toEqual(['vier', 'vier', 'vier', 'twee'])
    const without = 'onderdelen:\n  - {id: eigen, titel: E, normen: [{id: ne, tekst: Er is een plan.}]}\n'
    expect(clean(take('', without)).normen.at(-1)?.schaal.id).toBe('vier')
    expect(ids(clean({'normenkader.yaml': without}).normen[0]?.schaal.niveaus ?? [])).toEqual(DRIEPUNTS)
    const twice = {
      ...take('  - {kader: ander@1.0.0, voorvoegsel: a-, parameters: {wet: Wmo}}\n'),
      'frameworks/ander/normenkader.yaml': KADER.replace('id: toegang', 'id: ander')
    }
    expect(new Set(clean(twice).normen.map(({schaal}) => schaal)).size).toBe(1)
  })
  rule(23, () => {
    const zwakste = {'frameworks/toegang/normenkader.yaml': `${KADER}optelling: zwakste\n`}
    expect(clean({...take(), ...zwakste}).optelling).toBe('zwakste')
    expect(clean({...take('', 'optelling: geen\n'), ...zwakste}).optelling).toBe('geen')
    expect(clean(take()).optelling).toBe('geen')
  })
  rule(24, () => {
    const {normen, vragen, alleOnderdelen} = clean(take('    voorvoegsel: td-\n'))
    for (const element of [...normen, ...vragen, ...alleOnderdelen])
      expect(element.overgenomen).toEqual({
        kader: 'toegang',
        versie: '1.0.0',
        id: element.id.slice(3),
        via: {file: 'normenkader.yaml', path: ['overnemen', 0]}
      })
    expect(normen[0]?.tekst.origin.file).toBe('frameworks/toegang/normenkader.yaml')
  })

  test('every sentence has a test', () => {
    expect([...tested].sort((a, b) => a - b)).toEqual([...sentences.keys()])
  })
})
