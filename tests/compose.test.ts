import {expect, test} from 'vitest'
import {compose} from '../src/compose.ts'
import {textOf} from '../src/render/finish/text.ts'
import {analyse} from './analyse.ts'

test('a reference to a norm uses the word that the office chose for it', () => {
  const study = (termen: string): Record<string, string> => ({
    'onderzoek.yaml': `titel: T\noverheden: [Waterveen]\n${termen}`,
    'normenkader.yaml':
      'onderdelen:\n  - id: o1\n    titel: Een\n    normen:\n      - {id: n1, tekst: Er is een plan.}\n',
    'hoofdstukken/inleiding.md': '---\ntitel: Inleiding\n---\nZie [](#n1).\n'
  })
  const inleiding = (termen: string): string => {
    const {onderzoek, score} = analyse(study(termen))
    if (!onderzoek || !score) throw new Error('The study cannot be read.')
    const {inleiding} = compose(onderzoek, score, {concept: false, intern: false})
    return textOf(inleiding[0]?.inhoud.tree ?? {type: 'root'})
  }
  expect(inleiding('')).toBe('Zie norm N1.1.')
  expect(inleiding('termen: {norm: [doel, doelen]}\n')).toBe('Zie doel N1.1.')
})
