import {describe, expect, test} from 'vitest'
import {compared, lines, spread} from './compared.ts'
import {bijdrage, SAMEN} from './studies.ts'

const ALL = {toegang: 'voldaan', plan: 'deels', budget: 'niet'}
const aa = bijdrage({naam: 'Aadorp', oordelen: ALL})
const bee = bijdrage({naam: 'Beedorp', oordelen: {...ALL, toegang: 'niet'}})

const VERSION_2 = SAMEN.replace('versie: 1.0.0', 'versie: 2.0.0')
  .replace('Elk huishouden heeft een plan.', 'Ieder huishouden heeft een plan.')
  .replace('{id: plan,', '{id: plan, wijziging: redactioneel,')
  .replace('Het budget is genoeg.', 'Het budget is ruim genoeg.')
  .replace('{id: budget,', '{id: budget, wijziging: inhoudelijk,')
  .replace('{id: toegang,', '{id: ingang, vervangt: [toegang],')
const newer = bijdrage({
  naam: 'Ceedorp',
  kader: 'samen@2.0.0',
  kaders: [VERSION_2],
  oordelen: {ingang: 'deels', plan: 'niet', budget: 'voldaan'}
})

describe('the same norm', () => {
  test('is the same id of the same version of a framework, whatever was filled in', () => {
    const {vergelijking} = compared([aa, bee])
    expect(lines(vergelijking)).toEqual([
      'toegang Aadorp=voldaan Beedorp=niet',
      'plan Aadorp=deels Beedorp=deels',
      'budget Aadorp=niet Beedorp=niet'
    ])
    expect(vergelijking.rijen[0]?.tekst).toBe('De gemeente [gemeente] heeft een toegang.')
  })

  test('is the same norm in an editorially equal version, also under a new id; after a material change it is not', () => {
    const {vergelijking} = compared([aa, newer], {kaders: [SAMEN, VERSION_2]})
    expect(lines(vergelijking)).toEqual([
      'ingang Aadorp=voldaan Ceedorp=deels',
      'plan Aadorp=deels(redactioneel) Ceedorp=niet'
    ])
    expect(vergelijking.rijen[1]?.versies).toEqual(['1.0.0', '2.0.0'])
    expect(vergelijking.nietVergeleken.map(({norm, reden}) => `${norm} ${reden}`)).toEqual([
      'budget andere-versie',
      'budget andere-versie'
    ])
  })

  test('in a version that was not found is the same id with the same text', () => {
    const {vergelijking} = compared([aa, bee, newer])
    expect(lines(vergelijking)).toEqual([
      'toegang Aadorp=voldaan Beedorp=niet Ceedorp=-',
      'plan Aadorp=deels Beedorp=deels Ceedorp=!andere-versie',
      'budget Aadorp=niet Beedorp=niet Ceedorp=!andere-versie'
    ])
  })

  test('in a file that says it is the same version but is not, is not the same when its text differs', () => {
    const other = SAMEN.replace('Het budget is genoeg.', 'Er is geld.')
    const twin = bijdrage({naam: 'Deedorp', kaders: [other], oordelen: ALL})
    expect(lines(compared([aa, twin]).vergelijking)).toEqual([
      'toegang Aadorp=voldaan Deedorp=voldaan',
      'plan Aadorp=deels Deedorp=deels'
    ])
  })

  test('is not one whose text was changed locally: it is named, with the reason', () => {
    const changed = bijdrage({
      naam: 'Eedorp',
      oordelen: ALL,
      aanpassingen: ['{bij: plan, tekst: Elk gezin heeft een plan., reden: Wij spreken van gezinnen.}']
    })
    const {vergelijking} = compared([aa, bee, changed])
    expect(lines(vergelijking)[1]).toBe('plan Aadorp=deels Beedorp=deels Eedorp=!aangepast')
    expect(vergelijking.rijen[1]?.verdeling).toMatchObject({oordelen: 2, nietVergeleken: 1})
    expect(vergelijking.rijen[1]?.verschillen).toEqual([
      {
        ...{onderzoek: 'o3', norm: 'plan', soort: 'aanpassing', sleutel: 'tekst'},
        ...{
          was: 'Elk huishouden heeft een plan.',
          nu: 'Elk gezin heeft een plan.',
          reden: 'Wij spreken van gezinnen.'
        }
      }
    ])
    expect(vergelijking.nietVergeleken).toMatchObject([{norm: 'plan', reden: 'aangepast', onderzoek: 'o3'}])
  })

  test('changed in the same words by two is one norm of those two', () => {
    const change = ['{bij: plan, tekst: Elk gezin heeft een plan., reden: zo}']
    const [one, two] = ['Efdorp', 'Geedorp'].map((naam) =>
      bijdrage({naam, oordelen: ALL, aanpassingen: change})
    )
    const all = [aa, bee, ...[one, two].flatMap((each) => each ?? [])]
    expect(lines(compared(all).vergelijking).filter((line) => line.startsWith('plan'))).toEqual([
      'plan Aadorp=!aangepast Beedorp=!aangepast Efdorp=deels Geedorp=deels',
      'plan Aadorp=deels Beedorp=deels Efdorp=!aangepast Geedorp=!aangepast'
    ])
  })

  test('is never a norm of one study alone', () => {
    const own = bijdrage({naam: 'Hadorp', oordelen: {...ALL, geld: 'voldaan'}, eigen: ['geld']})
    const {vergelijking} = compared([own, bijdrage({naam: 'Iedorp', oordelen: ALL, eigen: ['geld']})])
    expect(lines(vergelijking)).toHaveLength(3)
    expect(vergelijking.nietVergeleken.map(({reden}) => reden)).toEqual(['eigen-norm', 'eigen-norm'])
  })
})

describe('scales', () => {
  const small = bijdrage({
    naam: 'Jeedorp',
    schalen: ['tweepunts: [{id: ja, label: Ja}, {id: nee, label: Nee}]'],
    oordelen: {toegang: 'ja', plan: 'nee', budget: 'niet'},
    aanpassingen: [
      '{bij: toegang, schaal: tweepunts, reden: zo}',
      '{bij: plan, schaal: tweepunts, reden: zo}'
    ]
  })
  const table = (niveaus: string): string =>
    `schaaltabellen:\n  - {van: tweepunts, naar: driepunts, niveaus: ${niveaus}, reden: zo}\n`

  test('on another scale nothing is compared', () => {
    const {vergelijking} = compared([aa, bee, small])
    expect(lines(vergelijking)[0]).toBe('toegang Aadorp=voldaan Beedorp=niet Jeedorp=!andere-schaal')
    expect(spread(vergelijking, 'toegang')).toBe('voldaan 1, deels 0, niet 1 (n=2 of 2, related 0)')
    expect(lines(compared([aa, small]).vergelijking)).toEqual(['budget Aadorp=niet Jeedorp=niet'])
  })

  test('a table brings it there, and the reader sees what it was', () => {
    const {vergelijking, findings} = compared([aa, bee, small], {bestand: table('{ja: voldaan, nee: niet}')})
    expect(findings).toEqual([])
    expect(lines(vergelijking)[1]).toBe('plan Aadorp=deels Beedorp=deels Jeedorp=niet')
    expect(vergelijking.rijen[1]?.cellen[2]?.resultaten[0]?.was).toBe('Nee')
  })

  test.each([
    [
      '{ja: voldaan}',
      'De tabel van tweepunts naar driepunts zegt niets van nee; verwacht: elk niveau van tweepunts.'
    ],
    [
      '{ja: voldaan, nee: slecht}',
      'De tabel van tweepunts naar driepunts noemt slecht; verwacht: niveaus van driepunts (voldaan, deels, niet).'
    ]
  ])('a table of %s is refused', (niveaus, message) => {
    const {vergelijking, findings} = compared([aa, bee, small], {bestand: table(niveaus)})
    expect(findings.map((each) => `${each.rule}: ${each.message}`)).toEqual([
      `schaaltabel-onvolledig: ${message}`
    ])
    expect(lines(vergelijking)[0]).toContain('Jeedorp=!andere-schaal')
  })
})

describe('what is no judgement', () => {
  test('is in no denominator, and stands beside it', () => {
    const none = ['niet-van-toepassing', 'niet-onderzocht', 'niet-te-beoordelen'].map((plan, index) =>
      bijdrage({naam: `Niet${String(index)}`, oordelen: {plan}})
    )
    const {vergelijking} = compared([aa, bee, ...none, bijdrage({naam: 'Nog'})])
    expect(spread(vergelijking, 'plan')).toBe('voldaan 0, deels 2, niet 0 (n=2 of 6, related 0)')
    expect(vergelijking.rijen[1]?.verdeling.weggelaten.map(({aantal}) => aantal)).toEqual([1, 1, 1, 1])
    const regie = vergelijking.onderwerpen.find(({onderwerp}) => onderwerp === 'regie')
    expect(regie).toMatchObject({normen: 2, verdelingen: [{oordelen: 4, totaal: 12}]})
  })
})

describe('objects of one study', () => {
  test('compare as studies do, with the whole where there is one', () => {
    const teams = bijdrage({
      naam: 'Kadorp',
      objecten: ['{id: noord, naam: Noord}', '{id: zuid, naam: Zuid}'],
      oordelen: {'toegang@noord': 'voldaan', 'toegang@zuid': 'niet', plan: 'deels'}
    })
    expect(lines(compared([teams]).vergelijking)[0]).toBe('toegang Noord=voldaan Zuid=niet')
    const {vergelijking} = compared([teams, aa])
    expect(lines(vergelijking)[0]).toBe('toegang Aadorp=voldaan Noord=voldaan Zuid=niet')
    expect(vergelijking.rijen[0]?.verdeling).toMatchObject({oordelen: 3, onderzoeken: 2})
  })

  test('of a single study without objects there is nothing to compare', () => {
    expect(compared([aa]).vergelijking.rijen).toEqual([])
  })
})

test('recommendations given elsewhere for the same norm stand with it', () => {
  const [one, two] = ['Elders een', 'Elders twee'].map((naam) =>
    bijdrage({naam, oordelen: ALL, aanbeveling: `Doe iets in ${naam}.`})
  )
  const {vergelijking} = compared([one, two].flatMap((each) => each ?? []))
  expect(vergelijking.rijen[0]?.aanbevelingen).toEqual([
    {onderzoek: 'o1', relatie: 'zelfde', tekst: 'Doe iets in Elders een.', aan: ['het college']},
    {onderzoek: 'o2', relatie: 'zelfde', tekst: 'Doe iets in Elders twee.', aan: ['het college']}
  ])
})

test('a judgement from before its norm changed is none, and a converted one says what it was', () => {
  const bijgewerkt = bijdrage({
    naam: 'Eedorp',
    oordelen: {
      plan: 'niet, herzien: {kader: samen, versie: 1.0.0, reden: inhoudelijk gewijzigd}',
      budget: 'deels, omgezet: {kader: samen, versie: 1.0.0, van: Matig}',
      toegang: 'voldaan'
    }
  })
  const {vergelijking} = compared([aa, bijgewerkt])
  const found = vergelijking.rijen.map(({norm, cellen}) => [norm, cellen.at(-1)?.resultaten[0]])
  expect(found).toMatchObject([
    ['toegang', {uitslag: {soort: 'niveau', label: 'Voldaan'}}],
    [
      'plan',
      {
        uitslag: {
          soort: 'nog-niet-beoordeeld',
          toelichting: 'het oordeel is van voor versie 1.0.0 van het kader en nog niet herzien'
        }
      }
    ],
    ['budget', {uitslag: {soort: 'niveau', label: 'Deels voldaan'}, was: 'Matig'}]
  ])
  expect(vergelijking.rijen[1]?.verdeling.oordelen).toBe(1)
})
