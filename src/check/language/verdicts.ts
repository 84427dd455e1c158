import {
  caseless,
  everyCaseless,
  LETTER,
  LETTERS,
  NO_LETTER_AFTER,
  NO_WORD_AFTER,
  NO_WORD_BEFORE
} from './letters.ts'
import type {Range} from './sentences.ts'
import {
  CONTRAST,
  HEDGE,
  HOOG,
  HOOG_OF_SUBJECT,
  HOOG_OF_VERB,
  LAAG,
  MOSTLY,
  NEGATION,
  NOT_SAID,
  WHOLE
} from './verdict-words.ts'
import {alternatives, anyOf} from './words.ts'

/** What a clause says of how well something is: it fits one end of a scale and not the other. */
export interface Verdict extends Range {
  says: 'hoog' | 'laag'
  /** Said of most of it, such as `grotendeels op orde`: a level in between fits too. */
  isMostly: boolean
  /** Said of all of it, such as `volledig op orde`: it leaves no room for an exception. */
  isWhole: boolean
}

/** A conjunction turns from what stands before it, which is another matter. */
const OPENING = caseless`^[\s,;:()\uFFFC]*(?:(?:en|maar|echter|terwijl|al|hoewel)${NO_LETTER_AFTER}\s*)?`

const COPULA = '(?:is|zijn|blijkt|blijken|wordt|worden)'
const SUBJECT_WORDS = alternatives(HOOG_OF_SUBJECT)
const ENDS = `(?=\\s*(?:[.,;:()!\\uFFFC]|$|(?:en|voor|in|bij|om|aan|van|binnen|over)${NO_LETTER_AFTER}))`

const PATTERNS: readonly (readonly [Verdict['says'], RegExp])[] = [
  ['hoog', anyOf(HOOG, 'dgi')],
  [
    'hoog',
    new RegExp(
      `${NO_WORD_BEFORE}${COPULA}(?:\\s+(?!(?:dat|die)\\s)[${LETTERS}0-9-]+){0,6}?\\s+(${SUBJECT_WORDS})${NO_WORD_AFTER}${ENDS}`,
      'dgi'
    )
  ],
  ['hoog', new RegExp(`${NO_WORD_BEFORE}(${SUBJECT_WORDS})\\s+${COPULA}${NO_WORD_AFTER}`, 'dgi')],
  ...HOOG_OF_VERB.map(
    (source) => ['hoog', new RegExp(`${NO_WORD_BEFORE}${source}${NO_WORD_AFTER}`, 'dgi')] as const
  ),
  ['laag', anyOf(LAAG, 'dgi')]
]

/** A verdict of the auditors, and not what anybody wishes. */
const WANTING = /te wensen over/i

const EVERY_NEGATION = new RegExp(NEGATION, 'gi')
/** `Niet of nauwelijks` and `niet of onvoldoende` deny once. */
const TOGETHER = everyCaseless`${NO_WORD_BEFORE}(?:niet|geen|nooit)\s+(?:of|en|noch)\s+(?:(?:te|maar)\s+)?(?=${alternatives(['nauwelijks', 'niet', 'amper', 'geen', 'onvoldoende', 'weinig'])})`
/** Behind it begins another clause: `er is geen beleid en de uitvoering is …`. */
const AND = caseless`^(.*${NO_WORD_BEFORE}(?:${COPULA}|heeft|hebben|staat|staan|ligt|liggen|maakt|maken)\s.*\s)en\s+(?:${LETTER}+\s+){1,8}?${COPULA}${NO_LETTER_AFTER}`

/** A verb before its negation: `voldoet niet`. */
const NEGATED_AFTER = caseless`^\s+(?:${LETTER}+\s+){0,2}?(?:niet|nauwelijks|nergens|nooit|geenszins)${NO_LETTER_AFTER}`
const VERB = /^(?:voldoe[tn]|functione|werk|verlo)/i

/** Of a longer clause, what stands before the words that count is left out: a message shows no more than this. */
const READABLE = 60

const OTHER = {hoog: 'laag', laag: 'hoog'} as const

/**
 * The verdicts in a sentence, or in the part of it that stands before a reference. None in what others say, in what was
 * or ought to be, in a question, and where the words turn round or are hedged.
 */
export function* verdicts(text: string): Iterable<Verdict> {
  if (
    text.trimEnd().endsWith('?') ||
    NOT_SAID.test(text.replace(WANTING, '').replace(TOGETHER, '')) ||
    CONTRAST.test(text.replace(OPENING, ''))
  )
    return
  const ends = new Set<number>()
  for (const [says, pattern] of PATTERNS)
    for (const {0: words, 1: word, indices, index} of text.matchAll(pattern)) {
      const [start, end] = (word === undefined ? undefined : indices?.[1]) ?? [index, index + words.length]
      const clause = clauseAround(text, start, end)
      const all = text.slice(clause.start, clause.end)
      const far = text.slice(clause.from, clause.start)
      // `Goed belegd` is found in two ways. From afar it is not plain what a negation turns.
      if (HEDGE.test(`${far}${all}`) || ends.has(end) || NEGATION.test(far)) continue
      ends.add(end)
      const [before, after] = [text.slice(clause.start, start), text.slice(end, clause.end)]
      const isVerb = VERB.test(text.slice(start, end))
      const negations = negationsIn(before) + (isVerb && NEGATED_AFTER.test(after) ? 1 : 0)
      // `Niet onvoldoende` and `niet zo dat … niet op orde` say neither.
      if (negations > (says === 'hoog' ? 1 : 0)) continue
      yield {
        start: clause.start,
        end: clause.end,
        says: negations > 0 ? OTHER[says] : says,
        isMostly: MOSTLY.test(all),
        isWhole: WHOLE.test(`${before} ${after}`)
      }
    }
}

function negationsIn(text: string): number {
  return [...text.replace(TOGETHER, '').matchAll(EVERY_NEGATION)].length
}

/** From the sign before to the sign after, without the space and the conjunction that it begins with; and where it begins in full. */
function clauseAround(text: string, start: number, end: number): Range & {from: number} {
  const before = text.slice(0, start)
  const sign = Math.max(...[',', ';', ':', '('].map((each) => before.lastIndexOf(each))) + 1
  const from = sign + (AND.exec(text.slice(sign, start))?.[1]?.length ?? 0)
  const opening = OPENING.exec(text.slice(from, start))?.[0].length ?? 0
  const to = /[,;:()\uFFFC]|[.!]+$/u.exec(text.slice(end))?.index ?? text.length - end
  const clause = {from, start: from + opening, end: end + text.slice(end, end + to).trimEnd().length}
  if (clause.end - clause.start <= READABLE) return clause
  const near = text
    .slice(clause.start, end)
    .search(new RegExp(`(?<=\\s)\\S.{0,${String(READABLE - 1)}}$`, 'su'))
  return {from, start: clause.start + Math.max(0, Math.min(near, start - clause.start)), end}
}
