import {besideNumbers, MASK} from './beside-number.ts'
import {ALLE, ELK_JAAR, FORS, LICHT, NIET_BEWEERD, OPEN, RICHTINGEN, type Richting} from './claim-words.ts'
import {comparisons, onlys} from './comparisons.ts'
import {caseless, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import {isOfSpeed} from './qualified.ts'
import type {Range} from './sentences.ts'
import {shares} from './shares.ts'
import {superlatives} from './superlatives.ts'

/** What a sentence claims about bound numbers; `oud`, `nieuw` and `getal` are their places among those of the sentence. */
export type NumberClaim =
  | (Range & Change & {soort: 'verandering'; oud: number; nieuw: number; volgorde: 'tekst' | 'tijd'})
  | (Range & Change & {soort: 'groei'; getal: number})
  /** A word right beside one number. */
  | (Range & {soort: 'naast'; richting: 'omhoog' | 'omlaag'; getal: number})
  /** Of one number, that it is above or below the budget. */
  | (Range & {soort: 'begroot'; richting: 'omhoog' | 'omlaag'; getal: number})
  /** Of two numbers, that the first is above or below the other. */
  | (Range & {soort: 'vergelijking'; richting: 'omhoog' | 'omlaag'; een: number; ander: number})
  /** Of one number, that it is the largest or the smallest of its series. */
  | (Range & {soort: 'uiterste'; uiterste: 'grootst' | 'kleinst'; getal: number})
  /** Of one number, that it is not all. */
  | (Range & {soort: 'slechts'; getal: number})
  /** `apart`: with words between, so that it is plain only of the one percentage of a sentence. */
  | (Range & {soort: 'deel'; getal: number; woorden: string; apart: boolean})

interface Change {
  richting: Richting
  mate?: 'fors' | 'licht'
  /** Made of each year between the two. */
  elkJaar: boolean
  /** Nouns of which it is made of all: `teams`. */
  alle: readonly string[]
}

const T = `${MASK}+`
const NEAR = `[^${MASK};]{0,80}?`
const VAN_NAAR = new RegExp(`${NO_LETTER_BEFORE}van\\s${NEAR}${T}${NEAR}\\s(?:naar|tot)\\s${NEAR}${T}`, 'i')
/** Of `A is lager dan B` the word of direction stands between the two. */
const DAN_BETWEEN = new RegExp(`${T}${NEAR}\\sdan\\s${NEAR}${T}`, 'i')
/** `[…] euro hoger dan`: the number is by how much. */
const DIFFERENCE = new RegExp(
  `${T}\\)?(?:%|\\s+(?!(?:is|zijn|was|waren|lag|ligt|lagen|liggen)${NO_LETTER_AFTER})\\S+)?\\s+(?:hoger|lager)\\s+dan`,
  'i'
)
const TEGEN = new RegExp(
  `${T}${NEAR}\\s(?:tegen|tegenover|versus|ten opzichte van|vergeleken met)\\s${NEAR}${T}`,
  'i'
)
const DAN = caseless`${NO_LETTER_BEFORE}dan${NO_LETTER_AFTER}`
/** Of the clause that the number stands in: `lagen met 5 lager dan begroot`, `kwamen op 5, lager dan begroot`. */
const TO_NUMBER = `${T}(?:\\s+(?!(?:en|maar|terwijl|bij|voor)${NO_LETTER_AFTER})[^\\s,;:()${MASK}]+){0,6}?,?\\s+(?:(?:dus|iets|fors|licht|flink|veel)\\s+)?`
const DAN_BEGROOT = new RegExp(
  `${TO_NUMBER}((hoger|lager|meer|minder)\\s+dan\\s+(?:begroot|de\\s+begroting))${NO_LETTER_AFTER}`,
  'gi'
)
const PARTS = /;|,?\s(?:en|maar|terwijl|waarna)\s/gi
/** The claims of one sentence, in which bound numbers are masked. None where it is not plain what is said of which. */
export function numberClaims(sentence: string): NumberClaim[] {
  if (!asserts(sentence)) return []
  const all = tokens(sentence)
  const index = (at: number): number => all.findIndex(({start}) => start === at)
  return [
    ...partsOf(sentence, all).flatMap((part) => changeIn(sentence, part, index)),
    ...besideNumbers(sentence).map((each) => ({
      ...each,
      soort: 'naast' as const,
      getal: index(each.getal)
    })),
    ...againstBudget(sentence, all.length),
    ...comparisons(sentence).map((each) => ({
      ...each,
      soort: 'vergelijking' as const,
      een: index(each.een),
      ander: index(each.ander)
    })),
    ...superlatives(sentence).map((each) => ({
      ...each,
      soort: 'uiterste' as const,
      getal: index(each.getal)
    })),
    ...onlys(sentence).map((each) => ({...each, soort: 'slechts' as const, getal: index(each.getal)})),
    ...shares(sentence).map((each) => ({...each, soort: 'deel' as const, getal: index(each.getal)}))
  ]
}

const ASKS = /\?["'”’»)\]]*$/u

/** Whether a sentence says what is the case: no question, and nothing that is wished or expected. */
export function asserts(sentence: string): boolean {
  return !ASKS.test(sentence) && sentence.search(NIET_BEWEERD) === -1
}

/**
 * Parts of a sentence with at most two numbers. `A steeg van 1 naar 2 en B daalde van 4 naar 3` has two parts, and so has
 * `A steeg van 1 naar 2, een stijging van 100%`.
 */
function partsOf(sentence: string, all: readonly Range[]): Range[] {
  const count = ({start, end}: Range): number =>
    all.filter((each) => each.start >= start && each.end <= end).length
  const parts: Range[] = []
  let part = {start: 0, end: 0}
  for (const at of [...[...sentence.matchAll(PARTS)].map((match) => match.index), sentence.length]) {
    const more = {start: part.end, end: at}
    if (all.length > 2 && count(part) > 1 && count(more) > 0) {
      parts.push(part)
      part = more
    } else part = {start: part.start, end: at}
  }
  return [...parts, part].flatMap(atMostTwo)

  function atMostTwo(whole: Range): Range[] {
    if (count(whole) <= 2) return [whole]
    const found = VAN_NAAR.exec(sentence.slice(whole.start, whole.end))
    if (found === null) return []
    const end = whole.start + found.index + found[0].length
    const first = {start: whole.start, end: end + sentence.slice(end, whole.end).search(/[,;(]|$/u)}
    return count(first) === 2 ? [first, ...atMostTwo({start: first.end, end: whole.end})] : []
  }
}

function changeIn(sentence: string, part: Range, index: (at: number) => number): NumberClaim[] {
  const text = sentence.slice(part.start, part.end)
  const [first, second] = tokens(text)
  const word = wordIn(text)
  if (first === undefined || word === undefined) return []
  // What stands behind a semicolon is another sentence.
  if (text.slice(word.end, first.start).includes(';')) return []
  const {start, end, ...mate} = withDegree(text, word)
  const place = {start: part.start + start, end: part.start + end}
  const [one, two] = [index(part.start + first.start), index(part.start + (second?.start ?? 0))]
  const {richting} = word
  const change = {...place, richting, ...mate, ...extent(text)}
  if (second === undefined) return [{...change, soort: 'groei', getal: one}]
  if (isOfSpeed(text)) return []
  const pair = {...change, soort: 'verandering', volgorde: 'tekst'} as const
  if (VAN_NAAR.test(text)) return [{...pair, oud: one, nieuw: two}]
  if (DAN_BETWEEN.test(text))
    return word.start > first.end && !DIFFERENCE.test(text) ? [{...pair, oud: two, nieuw: one}] : []
  if (TEGEN.test(text)) return [{...pair, oud: two, nieuw: one}]
  return DAN.test(text) ? [] : [{...pair, oud: one, nieuw: two, volgorde: 'tijd'}]
}

/** The one word of direction in a text; none where there are several that say different things. */
function wordIn(text: string): (Range & {richting: Richting}) | undefined {
  const found = Object.entries(RICHTINGEN).flatMap(([, pattern], place) =>
    [...text.matchAll(pattern)].map(({0: words, index}) => {
      return {richting: NAMES[place] ?? 'stabiel', start: index, end: index + words.length}
    })
  )
  const [first] = found
  const isPlain = found.every(
    ({richting, start}) => richting === first?.richting && !OPEN.test(text.slice(0, start))
  )
  return isPlain ? first : undefined
}

const NAMES: readonly Richting[] = [
  'omhoog',
  'omlaag',
  'stabiel',
  'verdubbeld',
  'verdrievoudigd',
  'gehalveerd'
]

/** The word with one of degree right before or behind it: `fors gestegen`, `steeg fors`. */
function withDegree(text: string, word: Range): Range & Pick<Change, 'mate'> {
  const from = text.slice(0, word.start).search(/(?:\S+\s+){0,3}$/u)
  const to = word.end + (/^(?:\s+\S+){0,2}/u.exec(text.slice(word.end))?.[0].length ?? 0)
  const mates = [['fors', FORS] as const, ['licht', LICHT] as const]
  for (const [mate, pattern] of mates)
    for (const {0: words, index} of text.slice(from, to).matchAll(pattern)) {
      const [start, end] = [from + index, from + index + words.length]
      // Between the parts of a verb it stands right before the last: not `nam de lichte hulp toe`.
      if (start > word.start && end < word.end && !/^\s+\S+$/u.test(text.slice(end, word.end))) continue
      return {mate, start: Math.min(word.start, start), end: Math.max(word.end, end)}
    }
  return {start: word.start, end: word.end}
}

function extent(text: string): Pick<Change, 'elkJaar' | 'alle'> {
  const nouns = [...text.matchAll(ALLE)].flatMap(([phrase]) => phrase.toLowerCase().split(/\s+/u).slice(1))
  return {elkJaar: text.search(ELK_JAAR) !== -1, alle: nouns}
}

/** Words that hold one number against its budget: of two numbers it is not plain which is. */
function againstBudget(sentence: string, numbers: number): NumberClaim[] {
  const [match] = numbers === 1 ? sentence.matchAll(DAN_BEGROOT) : []
  if (match === undefined) return []
  const [whole, words = '', word = ''] = match
  const end = match.index + whole.length
  const start = end - words.length
  if (OPEN.test(sentence.slice(0, start))) return []
  const richting = /hoger|meer/i.test(word) ? 'omhoog' : 'omlaag'
  return [{soort: 'begroot', richting, getal: 0, start, end}]
}

function tokens(text: string): Range[] {
  return [...text.matchAll(new RegExp(T, 'gu'))].map(({0: token, index}) => {
    return {start: index, end: index + token.length}
  })
}
