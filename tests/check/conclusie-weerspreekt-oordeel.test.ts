import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const ID = 'conclusie-weerspreekt-oordeel'

/** A study with four norms, judged in this order, and one conclusion about all of them. */
function messages(judgements: readonly string[], conclusion: string, settings = ''): string[] {
  const ids = ['n1', 'n2', 'n3', 'n4'].slice(0, judgements.length)
  const norms = ids.map((id) => `      - {id: ${id}, tekst: Norm ${id} is gehaald.}`).join('\n')
  const oordelen = ids.map((id, index) => `  - {norm: ${id}, oordeel: ${judgements[index] ?? ''}}`).join('\n')
  const {diagnostics} = analyse({
    'onderzoek.yaml': `titel: Voorbeeld\noverheden: [GM0037]\nfase: definitief\n${settings}`,
    'normenkader.yaml': `onderdelen:\n  - id: deel\n    titel: Deel\n    vragen: [{id: v1, tekst: Hoe gaat het?}]\n    normen:\n${norms}\n`,
    'oordelen.yaml': `oordelen:\n${oordelen}\n`,
    'conclusies/c1.md': `---\nonderdeel: deel\n---\n${conclusion}\n`
  })
  return diagnostics.filter(({rule}) => rule === ID).map(({message}) => message)
}

test('a sentence that names no norms is held against all of them, if they are alike', () => {
  expect(messages(['niet', 'niet'], 'De toegang is op orde.')).toEqual([
    'Conclusie c1 zegt "De toegang is op orde", maar steunt op n1 (Niet voldaan) en n2 (Niet voldaan); verwacht: woorden die daarbij passen, of een hoger oordeel.'
  ])
  expect(messages(['niet', 'voldaan'], 'De toegang is op orde.')).toEqual([])
  expect(messages(['voldaan', 'voldaan'], 'De toegang is niet op orde.')).toHaveLength(1)
})

test.each([
  'De gemeente handelt meldingen goed en op tijd af.',
  'De gemeente doet het goed bij meldingen in de wijk.',
  'Het toezicht is volledig doeltreffend.',
  'De gemeente handelt volledig doeltreffend bij meldingen.'
])('words of a verb: %s', (conclusion) => {
  expect(messages(['niet', 'niet'], conclusion)).toHaveLength(1)
  expect(messages(['voldaan', 'niet'], conclusion)).toEqual([])
  expect(messages(['voldaan', 'voldaan'], conclusion)).toEqual([])
})

test.each([
  'De overdracht is niet onvoldoende.',
  'Het is niet zo dat de overdracht niet op orde is.',
  'De gemeente heeft geen beleid en de sturing is onvoldoende.',
  'Zonder beleid is de sturing onvoldoende.',
  'Niet alle processen en termijnen zijn op orde.',
  'Het is niet zo dat de overdracht van dossiers tussen de teams en de aanbieders van de gemeente op orde is.'
])('two negations, and one of something else, say neither: %s', (conclusion) => {
  expect(messages(['niet', 'niet'], conclusion)).toEqual([])
})

test.each([
  'De overdracht is niet of nauwelijks op orde.',
  'De uitvoering laat te wensen over.',
  'De overdracht is niet op orde.'
])('one negation, or a want, is a verdict: %s', (conclusion) => {
  expect(messages(['voldaan', 'voldaan'], conclusion)).toHaveLength(1)
  expect(messages(['niet', 'niet'], conclusion)).toEqual([])
})

test('what others wish is none', () => {
  expect(messages(['voldaan'], 'Bewoners wensen dat de overdracht niet onvoldoende is.')).toEqual([])
  expect(messages(['niet'], 'Er is geen beleid en de uitvoering is op orde.')).toHaveLength(1)
  expect(messages(['voldaan'], 'Er is geen beleid en de uitvoering is op orde.')).toEqual([])
})

test('what is said of all asks for one judgement at the highest level', () => {
  expect(messages(['deels', 'niet'], 'Het toezicht is volledig doeltreffend.')).toHaveLength(1)
  expect(messages(['deels', 'niet'], 'Het toezicht is doeltreffend.')).toEqual([])
  expect(messages(['deels', 'deels'], 'Het toezicht is vrijwel volledig doeltreffend.')).toEqual([])
})

test('a sentence that names norms is held against those, each part against its own', () => {
  const of = (conclusion: string): string[] => messages(['voldaan', 'deels', 'niet', 'niet'], conclusion)
  expect(
    of('Het plan is toereikend ([](#n1)), maar de uitvoering schiet tekort ([](#n3), [](#n4)).')
  ).toEqual([])
  expect(
    of('Het plan is toereikend ([](#n3) en [](#n4)), maar de uitvoering schiet tekort ([](#n1)).')
  ).toEqual([
    'Conclusie c1 zegt "Het plan is toereikend", maar noemt daarbij n3 (Niet voldaan) en n4 (Niet voldaan); verwacht: woorden die daarbij passen, of een hoger oordeel.',
    'Conclusie c1 zegt "de uitvoering schiet tekort", maar noemt daarbij n1 (Voldaan); verwacht: woorden die daarbij passen, of een lager oordeel.'
  ])
})

test('a judgement in between fits words that are hedged', () => {
  const of = (conclusion: string): string[] => messages(['voldaan', 'deels'], conclusion)
  expect(of('Het plan is op orde ([](#n2)).')).toHaveLength(1)
  expect(of('Het plan is grotendeels op orde ([](#n2)).')).toEqual([])
  expect(of('Het plan is deels op orde ([](#n2)).')).toEqual([])
  expect(of('Het plan is niet op orde ([](#n2)).')).toEqual([])
})

test('what is said of all leaves no room for an exception', () => {
  const of = (conclusion: string): string[] => messages(['voldaan', 'niet'], conclusion)
  expect(of('Alle plannen zijn op orde ([](#n1), [](#n2)).')).toHaveLength(1)
  expect(of('De plannen zijn op orde.')).toEqual([])
})

test('what is good of norms that it names is so of each', () => {
  const of = (conclusion: string): string[] => messages(['voldaan', 'niet', 'deels'], conclusion)
  expect(
    of('De processen, de overdracht en de termijnen zijn op orde ([](#n1), [](#n2) en [](#n3)).')
  ).toEqual([
    'Conclusie c1 zegt "de overdracht en de termijnen zijn op orde", maar noemt daarbij n2 (Niet voldaan); verwacht: woorden die daarbij passen, of een hoger oordeel.'
  ])
  expect(of('De processen zijn grotendeels op orde ([](#n1), [](#n2) en [](#n3)).')).toEqual([])
  expect(of('De processen zijn op orde ([](#n1) en [](#n3)).')).toEqual([])
  expect(of('De processen zijn niet op orde ([](#n1), [](#n2) en [](#n3)).')).toEqual([])
  expect(of('De processen zijn op orde ([](#n1)), de overdracht niet ([](#n2)).')).toEqual([])
})

test.each([
  'De norm is ruimschoots gehaald.',
  'De doelen zijn behaald.',
  'Aan de eisen is ruimschoots voldaan.',
  'De gemeente heeft ruimschoots voldaan aan de termijn.',
  'Er is voldaan aan de norm.'
])('what is reached: %s', (conclusion) => {
  expect(messages(['niet', 'niet'], conclusion)).toHaveLength(1)
  expect(messages(['voldaan', 'voldaan'], conclusion)).toEqual([])
})

test.each([
  'De doelen die zijn behaald, staan in het jaarverslag.',
  'De doelen zijn niet behaald.',
  'De gegevens worden gehaald uit het systeem.',
  'De norm is niet ruimschoots gehaald.',
  'Aan de eisen is niet voldaan.',
  'Aan de eisen is deels voldaan.',
  'Voor een goede overdracht is het voldoende dat de processen zijn beschreven.'
])('what is not reached is no verdict, or another: %s', (conclusion) => {
  expect(messages(['niet', 'niet'], conclusion)).toEqual([])
})

test('what was not judged contradicts nothing, nor does what is quoted', () => {
  expect(messages(['niet-te-beoordelen'], 'De toegang is op orde.')).toEqual([])
  expect(messages(['niet'], '> De toegang is op orde.')).toEqual([])
})

test('a waiver settles it', () => {
  const waiver = `vrijstellingen: [{controle: ${ID}, bij: c1, reden: Het gaat om een ander jaar.}]`
  expect(messages(['niet'], 'De toegang is op orde.', waiver)).toEqual([])
})
