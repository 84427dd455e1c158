import {Decimal} from 'decimal.js'
import {MASK} from '../language/beside-number.ts'
import type {Bound} from '../language/bound-numbers.ts'
import type {Range} from '../language/sentences.ts'
import type {Place} from '../series.ts'
import type {Beweringen} from '../../model/onderzoek.ts'

/** A sentence with its bound numbers, which are masked in the text; the places of these are within it. */
export interface Spoken {
  text: string
  own: readonly Bound[]
  placeOf: (naam: string) => Place | undefined
  beweringen: Beweringen
}

/** Words of a sentence that its numbers contradict. */
export interface Said extends Range {
  feit: string
  verwacht: string
}

/** A bound number in an expression, as a group. */
export const T: string = `(${MASK}+)`

/** The bound number that begins here. */
export function boundAt({own}: Spoken, at: number): Bound | undefined {
  return own.find(({start}) => start === at)
}

/** The numbers that a match of `T`s holds, in order; undefined where one is no number of the sentence. */
export function boundsOf(spoken: Spoken, {0: words, index}: RegExpMatchArray & {index: number}): Bound[] {
  const tokens = [...words.matchAll(new RegExp(T, 'gu'))]
  return tokens.flatMap((token) => boundAt(spoken, index + token.index) ?? [])
}

export function valueOf({binding}: Bound): Decimal {
  return new Decimal(binding.uitkomst.getal)
}

export function named({binding}: Bound): string {
  return `${binding.verwacht} (${binding.uit})`
}

/** Whether two numbers are counted in the same thing. */
export function isAlike(one: Bound, other: Bound): boolean {
  return one.binding.uitkomst.eenheid === other.binding.uitkomst.eenheid
}
