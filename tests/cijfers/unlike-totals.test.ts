import {describe, expect, test} from 'vitest'
import {study, type Study} from './study.ts'

const TABLE = `titel: Kosten
eenheid: euro
sleutel: pijler
kolommen:
  - {id: pijler, label: Pijler}
  - {id: begroot, label: Begroot}
  - {id: werkelijk, label: Werkelijk}
  - {id: verschil, label: Verschil, formule: werkelijk - begroot}
  - {id: groei, label: Groei, eenheid: procent, formule: "groei(begroot, werkelijk)"}
  - {id: deel, label: Deel, eenheid: procent, formule: "aandeel(verschil, begroot)"}
rijen:
  - {pijler: Jeugd, begroot: 1200000, werkelijk: 1210000}
  - {pijler: Wmo, begroot: 800000, werkelijk: 800000}
  - {pijler: Participatie, begroot: 200000, werkelijk: Ntb}
  - {pijler: Wijkteams, begroot: 101450, werkelijk: Ntb}
totaal: {}
ontbrekend: {Ntb: Nog niet ontvangen}
`

function costs(formule: string, table = TABLE): Study {
  return study({
    'cijfers/kosten.yaml': table,
    'cijfers/uitkomst.yaml': `titel: U\ngrootheden:\n  helft: {formule: "som(kosten.werkelijk) / 2"}\n  min_begroot: {formule: "-kosten.totaal.begroot"}\n  x: {formule: "${formule}"}\n`,
    'hoofdstukken/geld.md': '---\ntitel: Geld\n---\nZie hier.\n\n::tabel{uit=kosten}\n'
  })
}

/** What `cijfers` says of a cell. */
async function shown({run}: Study, naam: string): Promise<string> {
  const line = (await run('cijfers')).split('\n').find((each) => each.includes(`${naam}: `))
  return line?.split('  =  ')[0]?.trim() ?? ''
}

test('a formula of a column is in the total over the rows in which it comes to something', async () => {
  const made = costs('1')
  expect(await shown(made, 'totaal.begroot')).toBe('kosten.totaal.begroot: € 2.301.450')
  expect(await shown(made, 'totaal.verschil')).toBe('kosten.totaal.verschil: € 10.000 (onvolledig)')
  expect(await shown(made, 'totaal.groei')).toBe('kosten.totaal.groei: 0,5% (onvolledig)')
  expect(await shown(made, 'totaal.deel')).toBe('kosten.totaal.deel: 0,5% (onvolledig)')
  const one = await made.run('cijfers', '--uitleg', 'kosten.totaal.groei')
  expect(one).toContain('groei(€ 2.000.000; € 2.010.000)')
  expect(one).toContain('waarin de formule een uitkomst heeft, dus zonder Participatie, Wijkteams')
  expect(await made.report()).toContain(
    'Totaal bij Verschil, Groei en Deel: over de rijen waarin het getal er is, dus zonder Participatie en Wijkteams.'
  )
})

test('with the numbers of all rows, or with rows that do not count, it is over the totals', async () => {
  const whole = costs('1', TABLE.replaceAll('Ntb}', '100000}'))
  expect(await shown(whole, 'totaal.groei')).toBe('kosten.totaal.groei: -4,0%')
  const absent = costs('1', TABLE.replace('Ntb: Nog niet ontvangen', 'Ntb: {reden: Nvt, telt-mee: nee}'))
  expect(await shown(absent, 'totaal.verschil')).toBe('kosten.totaal.verschil: € -291.450')
})

test('where all rows lack something there is nothing to compare', async () => {
  const none = costs(
    '1',
    TABLE.replace(/werkelijk: \d+/gu, 'werkelijk: Ntb').replace(
      'begroot: 200000, werkelijk: Ntb',
      'begroot: Ntb, werkelijk: 5'
    )
  )
  expect(await shown(none, 'totaal.groei')).toBe(
    'kosten.totaal.groei: ≠ (de totalen gaan niet over dezelfde rijen: Jeugd, Wmo en Wijkteams ontbreken in Werkelijk en niet in Begroot)'
  )
})

describe('totals over other rows are not held against each other', () => {
  test.each([
    'groei(kosten.totaal.begroot, kosten.totaal.werkelijk)',
    'groei(som(kosten.begroot), som(kosten.werkelijk))',
    'kosten.totaal.werkelijk - kosten.totaal.begroot',
    'som(kosten.werkelijk) / kosten.totaal.begroot',
    'aandeel(kosten.totaal.werkelijk, kosten.totaal.begroot)',
    'kosten.totaal.verschil / kosten.totaal.begroot',
    'som(kosten.werkelijk) / aantal(kosten.begroot)',
    'gemiddelde(kosten.begroot) - gemiddelde(kosten.werkelijk)',
    'helft - som(kosten.begroot)',
    '2 * kosten.totaal.werkelijk - kosten.totaal.begroot',
    'kosten.totaal.werkelijk + -kosten.totaal.begroot',
    '-kosten.totaal.begroot + kosten.totaal.werkelijk',
    'kosten.totaal.werkelijk + -1 * kosten.totaal.begroot',
    'kosten.totaal.werkelijk + kosten.totaal.begroot / -1',
    'kosten.totaal.werkelijk + (0 - kosten.totaal.begroot)',
    'kosten.totaal.werkelijk * (1 / kosten.totaal.begroot)',
    '1 / kosten.totaal.begroot * kosten.totaal.werkelijk',
    'som(kosten.totaal.werkelijk, -kosten.totaal.begroot)',
    'som(-som(kosten.begroot), kosten.totaal.werkelijk)',
    'kosten.totaal.werkelijk + min_begroot'
  ])('%s', async (formule) => {
    expect(await shown(costs(formule), 'uitkomst.x')).toBe(
      'uitkomst.x: ≠ (de totalen gaan niet over dezelfde rijen: Participatie en Wijkteams ontbreken in Werkelijk en niet in Begroot)'
    )
  })
})

test.each([
  ['aandeel(kosten.jeugd.begroot, kosten.totaal.begroot) * 100', '52,1'],
  ['som(kosten.werkelijk) / aantal(kosten.werkelijk)', '€ 1.005.000 (onvolledig)'],
  ['100 * aantal(kosten.werkelijk) / aantal(kosten.begroot)', '50'],
  ['kosten.totaal.verschil / som(kosten.verschil)', '1 (onvolledig)'],
  ['kosten.totaal.begroot + kosten.totaal.werkelijk', '€ 4.311.450 (onvolledig)'],
  ['som(kosten.totaal.begroot, kosten.totaal.werkelijk)', '€ 4.311.450 (onvolledig)'],
  ['-kosten.totaal.begroot + -kosten.totaal.werkelijk', '€ -4.311.450 (onvolledig)'],
  ['kosten.totaal.begroot - -kosten.totaal.begroot', '€ 4.602.900'],
  ['kosten.totaal.begroot + kosten.totaal.verschil', '€ 2.311.450 (onvolledig)'],
  ['kosten.totaal.begroot + (kosten.totaal.verschil - kosten.totaal.verschil)', '€ 2.301.450 (onvolledig)'],
  ['afronden(kosten.totaal.begroot * kosten.totaal.groei, 1)', '€ 11.507 (onvolledig)']
])('%s is sound', async (formule, expected) => {
  expect(await shown(costs(formule), 'uitkomst.x')).toBe(`uitkomst.x: ${expected}`)
})

test('a number in a text is not either, and is told', async () => {
  const made = study({
    'cijfers/kosten.yaml': TABLE,
    'hoofdstukken/geld.md':
      '---\ntitel: Geld\n---\nEen daling van :getal[12,7%]{uit="groei(kosten.totaal.begroot, kosten.totaal.werkelijk)"}.\n'
  })
  expect(await made.run('controleer')).toContain(
    'Deze formule heeft geen uitkomst (de totalen gaan niet over dezelfde rijen'
  )
})

test('a formula over percentages has no total, unless one is asked for', async () => {
  const yaml = (totaal: string): string =>
    `titel: T\nsleutel: team\nkolommen:\n  - {id: team}\n  - {id: oud, eenheid: procent}\n  - {id: nieuw, eenheid: procent}\n  - {id: v, eenheid: procent, formule: nieuw - oud}\n  - {id: w, eenheid: procent, formule: 2 * v${totaal}}\nrijen:\n  - {team: Oost, oud: 40, nieuw: 50}\n  - {team: West, oud: 60, nieuw: 50}\ntotaal: {}\n`
  const none = study({'cijfers/t.yaml': yaml('')})
  expect(await none.run('controleer')).not.toContain('formule-fout')
  expect(await none.run('cijfers')).not.toContain('t.totaal')
  const asked = study({'cijfers/t.yaml': yaml(', totaal: gemiddelde')})
  expect(await shown(asked, 't.totaal.w')).toBe('t.totaal.w: 0%')
})
