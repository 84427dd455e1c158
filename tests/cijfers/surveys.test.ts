import {describe, expect, test} from 'vitest'
import {study, type Study} from './study.ts'

const SOURCES = `bronnen:
  - {id: em, soort: enquete, titel: Enquête onder medewerkers, populatie: 40, respons: 12, representatief: nee}
  - {id: ec, soort: enquete, titel: Enquête onder cliënten, populatie: 400, respons: 210, representatief: ja}
`
const SURVEY = `titel: Tevredenheid
antwoorden: [eens, neutraal, oneens, {id: weet-niet, label: Weet niet}]
groepen: {medewerkers: em, clienten: {bron: ec, label: Cliënten}}
stellingen:
  - id: snel
    tekst: Ik word snel geholpen.
    aantallen: {medewerkers: [7, 3, 2, 0], clienten: [100, 50, 40, 20]}
    opgegeven: {medewerkers: {procenten: [58, 25, 18, 0]}, clienten: {procenten: [53, 24, 19, 10]}}
`

function survey(text = '', {sources = SOURCES, yaml = SURVEY} = {}): Study {
  return study({
    'bronnen.yaml': sources,
    'cijfers/tevreden.yaml': yaml,
    'hoofdstukken/tekst.md': `---\ntitel: Tekst\n---\n${text}\n\n::tabel{uit=tevreden}\n\n::grafiek{uit=tevreden}\n`
  })
}

describe('response and caution are those of each group', () => {
  test('by name, and only of who is not representative', async () => {
    const report = await survey('Zie hier.').report()
    expect(report).toContain(
      'Respons Medewerkers: 12 van de 40 gevraagden. Respons Cliënten: 210 van de 400 gevraagden. De uitkomsten van Medewerkers zijn niet representatief:'
    )
  })

  test('without names where one source is that of all', async () => {
    const report = await survey('Zie hier.', {yaml: SURVEY.replace('bron: ec', 'bron: em')}).report()
    expect(report).toContain('Respons: 12 van de 40 gevraagden. De uitkomsten zijn niet representatief:')
  })

  test('a cell of a group has the source of that group', async () => {
    const {run} = survey('Zie hier.')
    expect(await run('cijfers', '--uitleg', 'tevreden.snel.clienten.eens')).toMatch(/bron +ec\n/u)
    expect(await run('cijfers', '--uitleg', 'tevreden.snel.medewerkers.n')).toMatch(/bron +em\n/u)
  })
})

describe('of too few answers there is no percentage', () => {
  const REASON = 'van minder dan 20 antwoorden (N = 12) wordt geen percentage gegeven'
  const INSTEAD =
    'verwacht: het aantal, zoals `:getal[7]{uit=tevreden.snel.medewerkers.eens}` van de `:getal[12]{uit=tevreden.snel.medewerkers.n}`.'

  test.each([
    ':getal[58%]{uit=tevreden.snel.medewerkers.eens_procent}',
    ':getal[58%]{uit="aandeel(tevreden.snel.medewerkers.eens, tevreden.snel.medewerkers.n)"}'
  ])('in a text: %s', async (text) => {
    expect(await survey(text).run('controleer')).toContain(`${REASON}; ${INSTEAD}`)
  })

  test.each([
    ':getal[7]{uit=tevreden.snel.medewerkers.eens} van de :getal[12]{uit=tevreden.snel.medewerkers.n}',
    ':getal[48%]{uit=tevreden.snel.clienten.eens_procent}'
  ])('and %s is sound', async (text) => {
    expect(await survey(text).run('controleer')).not.toContain('getal-onbekend')
  })

  test('in the list of numbers and in what is said of a cell', async () => {
    const {run} = survey('Zie hier.')
    const all = await run('cijfers')
    expect(all).toContain('clienten.eens_procent: 47,6%')
    expect(all).not.toContain('medewerkers.eens_procent: ')
    const one = await run('cijfers', '--uitleg', 'tevreden.snel.medewerkers.eens_procent')
    expect(one).toContain(REASON)
    expect(one).toContain('het aantal, zoals')
  })

  test('in a chart, which says so with the counts', async () => {
    const made = survey('Zie hier.')
    const report = await made.report()
    expect(report).toContain('(aantallen in plaats van percentages waar N kleiner is dan 20)')
    expect(report).toContain('Medewerkers (N = 12): te weinig antwoorden voor percentages: 7 eens')
  })

  test('where all are enough nothing is said', async () => {
    const report = await survey('Zie hier.', {yaml: `${SURVEY}percentages-vanaf: 5\n`}).report()
    expect(report).toContain('58%')
    expect(report).not.toContain('te weinig antwoorden')
  })
})

test('what a source prints is held against the counts, in points, with the N for which it is right', async () => {
  const said = await survey('Zie hier.').run('controleer')
  expect(said).toContain(
    'een verschil van 1,333 procentpunt; verwacht: 16,667%, met hoogstens 0,5 procentpunt afronding.'
  )
  expect(said).toContain('Wat de bron geeft, klopt bij N = 190: zonder ‘Weet niet’.')
})

test('a growth as part of the new number is known by what it comes to', async () => {
  const {run} = study({
    'cijfers/groei.yaml':
      'titel: G\ngrootheden:\n  oud: {waarde: 80}\n  nieuw: {waarde: 100}\n  stijging: {formule: "groei(oud, nieuw)", eenheid: procent, opgegeven: 20}\n'
  })
  expect(await run('controleer')).toContain('5 procentpunt; verwacht: 25%')
  expect(await run('controleer')).toContain('klopt als deel van het nieuwe getal')
})
