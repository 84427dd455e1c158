import {caseless, everyCaseless, LETTER, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import type {Range} from './sentences.ts'

/** Stands for the letters of a bound number, so that a sentence is as long as it was. */
export const MASK = '\uE000'

/** A word of direction that is said of one number: `12% meer`, `een daling van 12%`. */
export interface Beside extends Range {
  richting: 'omhoog' | 'omlaag'
  /** Where the number begins. */
  getal: number
}

const UNIT = '(?:procent(?:punt(?:en)?)?|euro)'
const ABOUT = '(?:(?:ruim|bijna|circa|ongeveer|zo’n|maar|slechts|liefst|gemiddeld)\\s+){0,2}'

const WORDS = {
  omhoog: {
    after: 'meer|extra|hoger|groter|gestegen|toegenomen|gegroeid|duurder',
    before:
      '(?:stijging|toename|verhoging|vermeerdering)\\s+van|(?:stijgt|steeg|stegen|gestegen|stijgen|groeit|groeide|groeiden|gegroeid|toegenomen|verhoogd|opgelopen|(?:neemt|nam|nemen|namen)\\s+toe)\\s+met'
  },
  omlaag: {
    after: 'minder|lager|kleiner|gedaald|afgenomen|gekrompen|goedkoper',
    before:
      '(?:daling|afname|verlaging|vermindering|krimp)\\s+van|(?:daalt|daalde|daalden|gedaald|dalen|krimpt|kromp|krompen|gekrompen|afgenomen|verminderd|verlaagd|teruggelopen|(?:neemt|nam|nemen|namen)\\s+af)\\s+met'
  }
} as const

/** Who denies it, or says that something else is so much. */
const NEGATED = caseless`${NO_LETTER_BEFORE}(?:niet|geen|nooit|noch|zonder|in plaats van)\s+(?:${LETTER}+\s+){0,3}$`

const PATTERNS = (['omhoog', 'omlaag'] as const).flatMap((richting) => {
  const {before, after} = WORDS[richting]
  return [
    {richting, pattern: everyCaseless`${MASK}+(?:\s+${UNIT})?\s+(?:${after})${NO_LETTER_AFTER}`},
    {richting, pattern: everyCaseless`${NO_LETTER_BEFORE}(?:${before})\s+${ABOUT}${MASK}+`}
  ]
})

/** Every one of a sentence in which bound numbers are masked. */
export function besideNumbers(sentence: string): Beside[] {
  return PATTERNS.flatMap(({richting, pattern}) =>
    [...sentence.matchAll(pattern)].flatMap(({0: words, index}) =>
      NEGATED.test(sentence.slice(0, index))
        ? []
        : [{richting, start: index, end: index + words.length, getal: index + words.indexOf(MASK)}]
    )
  )
}
