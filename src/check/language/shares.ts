import {MASK} from './beside-number.ts'
import {DEEL} from './claim-words.ts'
import {LETTER, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import type {Range} from './sentences.ts'

/** Words for a part of a whole, said of one number: `een derde (31%)`. */
export interface Share extends Range {
  woorden: string
  /** Where the number begins. */
  getal: number
  /** With words between: it is about the number if the sentence has no other percentage. */
  apart: boolean
}

const T = `${MASK}+`
const WORD = `${NO_LETTER_BEFORE}(${DEEL})${NO_LETTER_AFTER}`
/** What may stand between, in the same clause. */
const GAP = `(?:(?!${NO_LETTER_BEFORE}(?:en|maar|terwijl|waarvan|van wie|hiervan|daarvan)${NO_LETTER_AFTER})[^${MASK}.;:()]){0,120}?`
const NAMELY =
  '(?:namelijk|te weten|om precies te zijn|ofwel|oftewel|dat is|dus)\\s+(?:precies\\s+|circa\\s+|ongeveer\\s+)?'

const BESIDE: readonly RegExp[] = [
  new RegExp(`${WORD}[^${MASK}.;()]{0,80}[(:]\\s*(?:[^${MASK}()]{0,20}\\s)?${T}`, 'gi'),
  new RegExp(`${T}\\s*(?:(?:,|\\(|is|vormt)\\s*)(?:dus |ofwel |oftewel )?(${DEEL})${NO_LETTER_AFTER}`, 'gi'),
  new RegExp(
    `${NO_LETTER_BEFORE}(de meeste)(?:\\s+${LETTER}+){0,2}\\s*(?:\\(\\s*${T}\\s*\\)|,\\s*${T}\\s*,)`,
    'gi'
  ),
  new RegExp(
    `${NO_LETTER_BEFORE}(?<!(?:vrijwel|bijna|nagenoeg|haast|niet|van|voor|bij|over|onder)\\s)(alle|geen enkele?)\\s+${LETTER}+\\s*\\(\\s*${T}\\s*\\)`,
    'gi'
  )
]
const APART: readonly RegExp[] = [
  new RegExp(`${WORD}${GAP},\\s*(?:${NAMELY}${T}|${T}\\s*(?=[,.!)]|$))`, 'gi'),
  new RegExp(
    `${T}${GAP},\\s*(?:(?:dus|ofwel|oftewel|dat is|en dat is)\\s+)?${WORD}(?:\\s+van\\s+(?:de|het|alle)\\s+${LETTER}+)?\\s*(?=[.;!)]|$|,\\s+(?:en|maar|terwijl|tegen)${NO_LETTER_AFTER})`,
    'gi'
  )
]
const ANY = new RegExp(WORD, 'gi')

/** Every one of a sentence in which bound numbers are masked. */
export function shares(sentence: string): Share[] {
  const isOnly = [...sentence.matchAll(ANY)].length === 1
  const beside = BESIDE.flatMap((pattern) => found(sentence, pattern, false))
  return isOnly && beside.length === 0 ? APART.flatMap((pattern) => found(sentence, pattern, true)) : beside
}

function found(sentence: string, pattern: RegExp, apart: boolean): Share[] {
  return [...sentence.matchAll(pattern)].map(({0: words, 1: deel = '', index}) => {
    const start = index + words.indexOf(deel)
    return {woorden: deel, start, end: start + deel.length, getal: index + words.indexOf(MASK), apart}
  })
}
