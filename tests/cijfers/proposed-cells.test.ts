import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const CELLS = `titel: C
grootheden:
  bruggen: {waarde: 24, eenheid: brug}
  mensen: {waarde: 24, eenheid: aantal}
  open: {waarde: 24, eenheid: uur per week}
  los: {waarde: 24}
  deel: {waarde: 24, eenheid: procent}
  breuk: {waarde: 0.24, eenheid: fte}
`

/** The cells that are proposed for a loose number. */
function proposed(sentence: string): string[] {
  const {diagnostics} = analyse({
    'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\nfase: definitief\n',
    'normenkader.yaml':
      'onderdelen:\n  - id: t\n    titel: T\n    vragen: [{id: v, tekst: Wat?}]\n    normen: [{id: n, tekst: Het is.}]\n',
    'cijfers/c.yaml': CELLS,
    'bevindingen/b.md': `---\ntitel: B\nnormen: [n]\nbronnen: []\n---\n${sentence}\n`
  })
  const found = diagnostics.find(({rule}) => rule === 'getal-zonder-herkomst')
  return [...(found?.message ?? '').matchAll(/`(c\.\w+)`/gu)].map(([, naam = '']) => naam).sort()
}

test('for a number with a unit no cells of another unit are proposed', () => {
  expect(proposed('De balie is 24 uur open.')).toEqual(['c.los', 'c.open'])
  expect(proposed('Dat is 24% van alles.')).toEqual(['c.deel'])
  expect(proposed('Er is 0,24 fte.')).toEqual(['c.breuk'])
})

test('for a number with any other word or none all are', () => {
  expect(proposed('Er zijn 24 bruggen.')).toEqual(['c.bruggen', 'c.mensen', 'c.open'])
  expect(proposed('Het zijn er 24.')).toEqual(['c.bruggen', 'c.mensen', 'c.open'])
})
