import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const BIJWERKEN = '`normenkader cijfers --bijwerken` zet het goede getal in de tekst.'

/** The old value is 1.000 and the new one 1.250. */
function told(sentence: string): [string, string | undefined][] {
  const {diagnostics} = analyse({
    'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\nfase: definitief\n',
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/c.yaml':
      'titel: C\ngrootheden:\n  oud: {waarde: 1000, eenheid: euro}\n  nieuw: {waarde: 1250, eenheid: euro}\n  stijging: {formule: "groei(nieuw, oud)", eenheid: procent}\n',
    'hoofdstukken/t.md': `---\ntitel: T\n---\n${sentence}\n`
  })
  return diagnostics
    .filter(({rule}) => rule === 'getal-verouderd' || rule === 'bewering-weerspreekt-cijfer')
    .map(({rule, hint}) => [rule, hint])
}

test.each([
  ['De kosten zijn :getal[25%]{uit="groei(c.nieuw, c.oud)"} gestegen.', 'groei(c.oud, c.nieuw)'],
  ['De kosten zijn :getal[25%]{uit=c.stijging} gestegen.', 'groei(oud, nieuw)'],
  ['De kosten waren :getal[20,0%]{uit="groei(c.oud, c.nieuw)"} lager.', '-groei(c.nieuw, c.oud)'],
  ['Dat is :getal[80%]{uit="aandeel(c.nieuw, c.oud)"}.', 'aandeel(c.oud, c.nieuw)'],
  ['Dat scheelt :getal[€ 250]{uit="c.oud - c.nieuw"}.', 'c.nieuw - c.oud']
])(
  'values that are swapped are one message, with the formula that gives what is printed: %s',
  (text, formula) => {
    expect(told(text)).toEqual([
      [
        'getal-verouderd',
        `Wat er staat, volgt uit \`${formula}\`: zijn de twee waarden verwisseld? Zo niet: ${BIJWERKEN}`
      ]
    ])
  }
)

test('a number that follows from neither has both messages', () => {
  expect(told('De kosten zijn :getal[30%]{uit="groei(c.nieuw, c.oud)"} gestegen.')).toEqual(
    expect.arrayContaining([
      ['getal-verouderd', BIJWERKEN],
      ['bewering-weerspreekt-cijfer', undefined]
    ])
  )
})

test('the right order is sound', () => {
  expect(told('De kosten zijn :getal[25%]{uit="groei(c.oud, c.nieuw)"} gestegen.')).toEqual([])
})
