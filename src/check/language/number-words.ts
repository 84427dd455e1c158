import {inWoorden} from '../../leaves/telwoord.ts'
import {alternatives} from './words.ts'

// `Een` is left out: it is an article far more often than a number.
const GROUPS = [
  'tweetal',
  'drietal',
  'viertal',
  'vijftal',
  'zestal',
  'zevental',
  'achttal',
  'negental',
  'tiental',
  'twaalftal'
]

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from({length: 99}, (_, index) => [inWoorden(index + 2), index + 2] as const),
  ['beide', 2],
  ['één', 1],
  ...GROUPS.map((word) => [word, word === 'twaalftal' ? 12 : GROUPS.indexOf(word) + 2] as const)
])

/** The source of an expression for a number in words or up to three digits, such as `drie`, `23` or `beide`. */
export const NUMBER: string = `${alternatives([...VALUES.keys()])}|[0-9]{1,3}`

/** What a number that `NUMBER` found is worth. */
export function numberOf(words: string): number | undefined {
  return /^[0-9]+$/.test(words) ? Number(words) : VALUES.get(words.toLowerCase())
}

/** The same where `een` is a number, as in `een van de vijf`. */
export function countOf(words: string): number | undefined {
  return words.toLowerCase() === 'een' ? 1 : numberOf(words)
}
