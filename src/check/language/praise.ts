import type {Tekst} from '../../model/element.ts'
import {blocks} from './blocks.ts'
import {caseless, NO_WORD_AFTER, NO_WORD_BEFORE} from './letters.ts'
import {sentences} from './sentences.ts'
import {HEDGE, LAAG, NEGATION} from './verdict-words.ts'
import type {Verdict} from './verdicts.ts'
import {anyOf} from './words.ts'

/** Of the whole that a sentence speaks of, and not of one thing that it fits: no `voldoet aan de wet`. */
const PRAISE = caseless`${NO_WORD_BEFORE}(?:op\s+orde|in\s+orde|naar\s+behoren|(?:voldoet|voldoen)(?!\s+aan))${NO_WORD_AFTER}`
const BAD = anyOf(
  [...LAAG, 'te laat', 'te weinig', 'te hoog', 'te veel', 'maar', 'echter', 'wel', 'minder', 'te langzaam'],
  'i'
)

/** Whether a verdict is one that no judgement below the highest levels bears, without reserve. */
export function isPraise({says, isMostly, start, end}: Verdict, text: string): boolean {
  return says === 'hoog' && !isMostly && PRAISE.test(text.slice(start, end))
}

/** Whether nothing in a text but a sentence of praise says how it is: no other sentence denies, limits or finds fault. */
export function isOnlyPraise(tekst: Tekst): boolean {
  return blocks(tekst).every(({text}) =>
    sentences(text).every(({start, end}) => {
      const sentence = text.slice(start, end)
      return !HEDGE.test(sentence) && !NEGATION.test(sentence) && !BAD.test(sentence)
    })
  )
}
