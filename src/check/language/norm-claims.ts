import {
  everyCaseless,
  LETTER,
  LETTERS,
  NO_LETTER_AFTER,
  NO_LETTER_BEFORE,
  NO_WORD_AFTER,
  NO_WORD_BEFORE
} from './letters.ts'
import {countOf, NUMBER, numberOf} from './number-words.ts'
import type {Range} from './sentences.ts'
import {NOT_SAID} from './verdict-words.ts'
import {alternatives, anyOf} from './words.ts'

/** What a sentence says of how many norms are met, or not met. */
export interface NormClaim extends Range {
  /** How many; `alle` of however many there are. */
  aantal: number | 'alle'
  /** Of how many, where the sentence says so. */
  van?: number
  isMet: boolean
}

const K = `(?:${NUMBER}|een)`
/** `Alle normen voor ouderen` are some of them. */
const SOME = `(?!\\s+(?:die|dat|waar${LETTER}*|welke|over|voor|uit|rond|bij|met|zonder|op|van|inzake)${NO_LETTER_AFTER})`
const BE = '(?:is|zijn|wordt|worden)'
const DEGREE =
  '(?:\\s+(?:hiermee|daarmee|dus|er|door\\s+de\\s+gemeente|in\\s+(?:19|20)\\d{2}|ruim|ruimschoots|volledig|geheel))*'
const NOT = '(\\s+niet)?'
const DONE = '(?:gehaald|behaald|nagekomen|nageleefd)'
const DO = '(?:haalt|halen|behaalt|behalen)'
const FIT = '(?:voldoet|voldoen)'

/** With these a count leaves room, or is of something else. */
const LEAVES_ROOM = anyOf(
  'deels gedeeltelijk grotendeels goeddeels overwegend bijna vrijwel nagenoeg ruim minstens hoogstens hooguit circa ongeveer nauwelijks geenszins evenmin zonder tenzij behalve'.split(
    ' '
  ),
  'i'
)
const ROOM_IN_MORE = anyOf(
  [
    'ten dele',
    'ten minste',
    'meer dan',
    'minder dan',
    'op onderdelen',
    'niet alle',
    'niet aan alle',
    'niet elke'
  ],
  'i'
)

/** A part of all words for meeting a norm. */
const MET = /haal|hale|vold|nagek|nagel|aan/i

/** Looks at what is cheap to see first: hardly a sentence says anything of the kind, and the expressions for it are large. */
function isClaim(sentence: string, words: readonly [string, string]): boolean {
  const lower = sentence.toLowerCase()
  if (!words.some((word) => lower.includes(word.toLowerCase())) || !MET.test(sentence)) return false
  if (sentence.trimEnd().endsWith('?') || NOT_SAID.test(sentence)) return false
  return !LEAVES_ROOM.test(sentence) && !ROOM_IN_MORE.test(sentence)
}

/** What is said of norms in a sentence, in the words that this study has for these. */
export function normClaims(sentence: string, words: readonly [string, string]): NormClaim[] {
  if (!isClaim(sentence, words)) return []
  const [one, many] = words
  const [norm, normen] = [alternatives([one]), alternatives([many])]
  return [...ofAll(sentence, normen), ...ofNone(sentence, norm, normen), ...ofSome(sentence, normen)].filter(
    (each, index, all) => all.findIndex(({start, end}) => each.start < end && start < each.end) === index
  )
}

/** What is said of one norm, which the sentence names elsewhere. */
export function oneNorm(sentence: string, words: readonly [string, string]): NormClaim | undefined {
  if (!isClaim(sentence, words)) return undefined
  const [one] = words
  const norm = `(?:de|deze|die)\\s+${alternatives([one])}${NO_LETTER_AFTER}`
  const between = `(?:(?!${NO_LETTER_BEFORE}(?:en|maar|niet|geen|die|dat)${NO_LETTER_AFTER})[^.;:,]){0,90}?`
  const [found] = [
    everyCaseless`${NO_WORD_BEFORE}${norm}${between}\s${BE}${DEGREE}${NOT}${DEGREE}\s+${DONE}${NO_WORD_AFTER}`,
    everyCaseless`${NO_WORD_BEFORE}${DO}${between}\s${norm}${between}(?:\s(niet))?(?=\s*[.,;:(\uFFFC]|\s*$)`,
    everyCaseless`${NO_WORD_BEFORE}${FIT}(?:\s+(niet))?\s+aan\s+${norm}`
  ].flatMap((pattern) => [...sentence.matchAll(pattern)])
  return found && {...rangeOf(found), aantal: 'alle', isMet: found[1] === undefined}
}

function ofAll(sentence: string, normen: string): NormClaim[] {
  const all = `(?<!van\\s)(?:alle(?:\\s+(${NUMBER}))?(?:\\s+de)?|(beide|de\\s+(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)))\\s+${normen}${NO_LETTER_AFTER}`
  const patterns = [
    everyCaseless`${NO_WORD_BEFORE}${all}(?:\s*\([^()]*\))?\s+${BE}${DEGREE}${NOT}\s+${DONE}${NO_WORD_AFTER}`,
    everyCaseless`${NO_WORD_BEFORE}(?:${FIT}|${BE}|${DO})(?:\s+[${LETTERS}-]+){0,4}?\s+aan\s+${all}${SOME}`,
    everyCaseless`${NO_WORD_BEFORE}aan\s+${all}\s+${BE}${DEGREE}${NOT}\s+voldaan${NO_WORD_AFTER}`,
    everyCaseless`${NO_WORD_BEFORE}${DO}(?:\s+(?:de|het|gemeente|college|team|hiermee|dus)){0,3}?\s+${all}${SOME}`
  ]
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const [, number, both = '', not] = match
      const van = number === undefined ? numberOf(both.replace(/^de\s+/i, '')) : numberOf(number)
      const isMet = not === undefined
      // `Alle normen zijn niet gehaald` may be said of some.
      if (!isMet || /\sniet\s/i.test(match[0])) return []
      return [{...rangeOf(match), aantal: 'alle' as const, isMet, ...(van !== undefined && {van})}]
    })
  )
}

function ofNone(sentence: string, norm: string, normen: string): NormClaim[] {
  const none = `(?:geen\\s+enkele\\s+${norm}|geen\\s+(?:van\\s+(?:de|deze|alle)\\s+(?:(${NUMBER})\\s+)?)?${normen}|geen\\s+van\\s+(?:de\\s+)?beide\\s+${normen})${NO_LETTER_AFTER}`
  const patterns = [
    everyCaseless`${NO_WORD_BEFORE}${none}\s+${BE}${DEGREE}\s+${DONE}${NO_WORD_AFTER}`,
    everyCaseless`${NO_WORD_BEFORE}(?:${FIT}(?:\s+[${LETTERS}-]+){0,4}?\s+aan|${DO})\s+${none}${SOME}`,
    everyCaseless`${NO_WORD_BEFORE}aan\s+${none}\s+${BE}${DEGREE}\s+voldaan${NO_WORD_AFTER}`
  ]
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => {
      const van = match[1] === undefined ? undefined : numberOf(match[1])
      return {...rangeOf(match), aantal: 0, isMet: true, ...(van !== undefined && {van})}
    })
  )
}

/** `Vier van de vijf normen zijn gehaald`, `van de vijf normen zijn er vier gehaald`. */
function ofSome(sentence: string, normen: string): NormClaim[] {
  const some = `(${K})\\s+van\\s+de\\s+(${NUMBER})\\s+${normen}${NO_LETTER_AFTER}`
  const firstWhole = `van\\s+de\\s+(${NUMBER})\\s+${normen}${NO_LETTER_AFTER}`
  const forms = [
    [1, 2, everyCaseless`${NO_WORD_BEFORE}${some}\s+${BE}${DEGREE}${NOT}${DEGREE}\s+${DONE}${NO_WORD_AFTER}`],
    [1, 2, everyCaseless`${NO_WORD_BEFORE}aan\s+${some}\s+${BE}${DEGREE}${NOT}\s+voldaan${NO_WORD_AFTER}`],
    [
      1,
      2,
      everyCaseless`${NO_WORD_BEFORE}(?:${FIT}(?:\s+[${LETTERS}-]+){0,4}?\s+aan|${DO})\s+${some}(\s+niet)?${SOME}`
    ],
    [
      2,
      1,
      everyCaseless`${NO_WORD_BEFORE}${firstWhole}\s+${BE}(?:\s+er)?\s+(${K})${NOT}${DEGREE}\s+${DONE}${NO_WORD_AFTER}`
    ],
    [
      2,
      1,
      everyCaseless`${NO_WORD_BEFORE}${firstWhole}\s+${DO}\s+(?:de\s+gemeente|zij|het\s+college)\s+er\s+(${K})(\s+niet)?(?=\s*[.,;:(]|\s*$)`
    ]
  ] as const
  return forms.flatMap(([some, whole, pattern]) =>
    [...sentence.matchAll(pattern)].flatMap((match): NormClaim[] => {
      const [aantal, van] = [countOf(match[some] ?? ''), countOf(match[whole] ?? '')]
      if (aantal === undefined || van === undefined) return []
      return [{...rangeOf(match), aantal, van, isMet: match[3] === undefined}]
    })
  )
}

function rangeOf({0: words, index}: RegExpMatchArray & {index: number}): Range {
  return {start: index, end: index + words.length}
}
