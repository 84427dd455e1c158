import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const ID = 'conclusie-weerspreekt-oordeel'

/** A study with three norms in one part and two in another, and what its conclusion on the first is told. */
function messages(conclusion: string, judgements = ['niet', 'deels', 'voldaan'], scale = ''): string[] {
  const norm = (id: string): string => `{id: ${id}, tekst: Norm ${id} is gehaald.}`
  const part = (id: string, normen: readonly string[]): string =>
    `  - {id: ${id}, titel: Deel ${id}, vragen: [{id: v-${id}, tekst: Hoe gaat het?}], normen: [${normen.map(norm).join(', ')}]}\n`
  const first = ['a1', 'a2', 'a3'].slice(0, judgements.length)
  const given = [...first.map((id, index) => [id, judgements[index]]), ['b1', 'niet'], ['b2', 'voldaan']]
  const oordelen = given
    .map(([id, oordeel]) => `  - {norm: ${id ?? ''}, oordeel: ${oordeel ?? ''}}\n`)
    .join('')
  const {diagnostics} = analyse({
    'normenkader.yaml': `${scale}onderdelen:\n${part('a', first)}${part('b', ['b1', 'b2'])}`,
    'oordelen.yaml': `oordelen:\n${oordelen}`,
    'conclusies/c1.md': `---\nonderdeel: a\n---\n${conclusion}\n`
  })
  return diagnostics.filter(({rule}) => rule === ID).map(({message}) => message)
}

test('how many norms are met is held against their judgements', () => {
  expect(messages('De gemeente voldoet aan twee van de drie normen.')).toEqual([
    'Conclusie c1 zegt "voldoet aan twee van de drie normen", maar van de 3 normen is er 1 gehaald (1 keer Niet voldaan, 1 keer Deels voldaan, 1 keer Voldaan); verwacht: dat aantal, of andere oordelen.'
  ])
  expect(messages('De norm voor tijdigheid is gehaald ([](#a2)).')).toEqual([
    'Conclusie c1 zegt "De norm voor tijdigheid is gehaald", maar het oordeel over a2 is Deels voldaan; verwacht: woorden die daarbij passen, of een hoger oordeel.'
  ])
})

test.each([
  'Alle normen zijn gehaald.',
  'Alle drie de normen zijn gehaald.',
  'Aan alle normen wordt voldaan.',
  'De gemeente voldoet aan alle vijf de normen.',
  'De gemeente voldoet aan vier van de vijf normen.',
  'Van de vijf normen zijn er drie gehaald.',
  'Geen van de drie normen is gehaald.',
  'De gemeente voldoet aan geen enkele norm.',
  'De gemeente haalt geen enkele norm.',
  'Van de vijf normen zijn er vier niet gehaald.',
  'Beide normen ([](#a1) en [](#a3)) zijn gehaald.',
  'De norm ([](#a1)) is gehaald.',
  'De gemeente haalt de norm ([](#a1)).',
  'De norm ([](#a3)) is niet gehaald.'
])('is found: %s', (conclusion) => {
  expect(messages(conclusion)).toHaveLength(1)
})

test.each([
  'Een van de drie normen is gehaald.',
  'Van de vijf normen zijn er twee gehaald.',
  'Van de drie normen zijn er twee niet gehaald.',
  'Van de vijf normen zijn er twee niet gehaald.',
  'Niet alle normen zijn gehaald.',
  'De gemeente voldoet niet aan alle normen.',
  'Bijna alle normen zijn gehaald.',
  'Alle normen voor ouderen zijn gehaald.',
  'De gemeente voldoet aan alle normen die over geld gaan.',
  'Aan de norm ([](#a2)) is deels voldaan.',
  'De norm ([](#a3)) is gehaald.',
  'De norm ([](#a1)) is niet gehaald.',
  'De gemeente haalt de norm voor tijdigheid niet ([](#a1)).',
  'Volgens het college zijn alle normen gehaald.',
  'Zijn alle normen gehaald?',
  'De gemeente voldoet aan vier van de zeven normen uit de wet.',
  '> Alle normen zijn gehaald.'
])('is sound: %s', (conclusion) => {
  expect(messages(conclusion)).toEqual([])
})

test('levels below the highest on a long scale may be counted as met or not', () => {
  const scale = `schalen: {s: [{id: hoog, label: Hoog}, {id: ruim, label: Ruim}, {id: krap, label: Krap}, {id: laag, label: Laag}]}\nschaal: s\n`
  const of = (text: string): string[] => messages(text, ['hoog', 'ruim', 'laag'], scale)
  expect(of('Van de drie normen zijn er twee gehaald.')).toEqual([])
  expect(of('Een van de drie normen is gehaald.')).toEqual([])
  expect(of('Van de drie normen zijn er drie gehaald.')).toHaveLength(1)
})

test('praise without reserve, where no norm is met', () => {
  const of = (text: string): string[] => messages(text, ['niet', 'deels'])
  expect(of('De afhandeling voldoet.')).toHaveLength(1)
  expect(of('De afhandeling van meldingen is op orde.')).toHaveLength(1)
  expect(messages('De afhandeling is op orde.', ['deels'])).toHaveLength(1)
  expect(messages('De afhandeling is op orde.', ['niet', 'voldaan'])).toEqual([])
  expect(of('Het dossier voldoet aan de wet.')).toEqual([])
  expect(of('De registratie is op orde. De afhandeling schiet tekort.')).toEqual([])
  expect(of('De registratie is op orde.\n\nMeldingen worden niet op tijd afgehandeld.')).toEqual([])
  expect(of('De afhandeling is grotendeels op orde.')).toEqual([])
})
