import {distance} from 'fastest-levenshtein'
import type {Origin} from '../model/source.ts'
import type {Tell} from './grid.ts'
import {canonical} from './units.ts'

/**
 * Units that mean something to us and are long enough that a word with a letter wrong is none of its own: `uur`, `dag` and
 * `week` have neighbours that are words too.
 */
const LONG = ['euro', 'procent', 'percentage', 'aantal', 'rapportcijfer', 'minuut', 'minuten', 'tekst']

/** A unit as we compare it; what is all but the name of a known one is read as that. */
export function meant(eenheid: string): string {
  return canonical(
    canonical(eenheid)
      .split(' ')
      .map((word) => misspelt(word) ?? word)
      .join(' ')
  )
}

/** Tells a unit with a word that is all but the name of a known one: any other word may be a unit of the author. */
export function tellUnit(eenheid: string | undefined, origin: Origin, tell: Tell): void {
  if (eenheid === undefined) return
  const found = canonical(eenheid)
    .split(' ')
    .find((word) => misspelt(word) !== undefined)
  if (found !== undefined)
    tell({
      rule: 'eenheid-onbekend',
      message: `\`${found}\` is geen eenheid waarmee wordt gerekend; bedoelt u \`${misspelt(found) ?? ''}\`?`,
      origin
    })
}

/** The known unit of which a word has a letter wrong, or two of a long one. */
function misspelt(word: string): string | undefined {
  if (word.length < 4 || LONG.includes(word)) return undefined
  return LONG.find((known) => distance(word, known) <= (known.length >= 7 ? 2 : 1))
}
