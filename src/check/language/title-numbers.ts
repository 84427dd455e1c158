import {Decimal} from 'decimal.js'
import type {Getalbinding} from '../../model/binding.ts'
import type {Tekst} from '../../model/element.ts'
import type {Block} from './blocks.ts'
import type {Bound} from './bound-numbers.ts'
import {numerals, type Numeral} from './numerals.ts'

/** How far a fraction in words may be from the percentage that it is of. */
const NABIJ = 0.03

/** Whether the words are a title, of which nothing can be bound: it says what the text below it binds. */
export function isTitle({bij}: Tekst): boolean {
  return bij.sleutel === 'titel'
}

/** The bound numbers that a number of a title repeats, rounded as it is there; the nearest first. */
export function repeated(numeral: Numeral, below: readonly Getalbinding[]): Getalbinding[] {
  const {text, value} = numeral
  if (value === undefined) return below.length > 1 ? [...below] : []
  const printed = new Decimal(value).abs()
  const margin = /\d/u.test(text) ? stepOf(text, printed).div(2) : NABIJ
  return below
    .map((binding) => ({binding, off: printed.minus(new Decimal(binding.uitkomst.getal).abs()).abs()}))
    .filter(({off}) => off.lte(margin))
    .sort((one, other) => one.off.comparedTo(other.off))
    .map(({binding}) => binding)
}

/** What the last digit stands for: in `4,3 miljoen` 100.000. */
function stepOf(text: string, value: Decimal): Decimal {
  const digits = Number(text.replaceAll(/\D/gu, ''))
  return digits === 0 ? new Decimal(0) : value.div(digits)
}

/** The numbers of a title with what they repeat, where that is one thing or one is nearer than all others. */
export function boundInTitle({text}: Block, below: readonly Getalbinding[]): Bound[] {
  if (below.length === 0) return []
  return numerals(text).flatMap((numeral) => {
    if (!/\d/u.test(numeral.text)) return []
    const [binding, ...others] = repeated(numeral, below)
    const isPlain = others.every(
      ({uit, uitkomst}) => uit === binding?.uit || uitkomst.getal !== binding?.uitkomst.getal
    )
    return binding !== undefined && isPlain ? [{start: numeral.start, end: numeral.end, binding}] : []
  })
}
