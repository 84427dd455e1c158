import {MASK} from './beside-number.ts'
import {caseless, everyCaseless, LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import type {Range} from './sentences.ts'

const YEAR = '((?:19|20)\\d{2})(?![\\d%]|\\s*[-–/]\\s*\\d|\\s*(?:en|tot|t/m)\\s)'
/** Each asks what is said of which, or whose words these are. */
const TURNS = `(?:en|maar|of|terwijl|dan|tegen|tegenover|versus|vergeleken|opzichte|dat|die|waar[a-z]*|omdat|doordat|nadat|toen|als|want|naar|vanaf|sinds|tot|na|voor|verwacht[a-z]*|begro[a-z]*|gepland[a-z]*|raming[a-z]*|geraamd[a-z]*|vastgesteld[a-z]*|stelde[n]?|meldde[n]?|publiceerde[n]?|rapporteerde[n]?|noemde[n]?|schreef|schreven|besloot|besloten|moet[a-z]*|zou|zouden|zal|zullen|wil|wilde[n]?|eerder|vorig[e]?|vorige|nog|gelijk|dezelfde|hetzelfde)`
const CLAUSE = `(?:(?!${NO_LETTER_BEFORE}${TURNS}${NO_LETTER_AFTER})[^${MASK},;:()"“”‘–—]){0,90}?`
const T = `(${MASK}+)`

const BEFORE = everyCaseless`${NO_LETTER_BEFORE}(?:in|over|eind)\s+(?:het\s+jaar\s+)?${YEAR}(${CLAUSE})${T}`
const BEHIND = everyCaseless`${T}\s+(?:in|over|eind)\s+(?:het\s+jaar\s+)?${YEAR}(?!\s+(?:begroot|geraamd|verwacht|voor|gepland)${NO_LETTER_AFTER})`
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu
/** `Van 412 naar 618`: the first is not of the year that the sentence tells of. */
const FROM = caseless`${NO_LETTER_BEFORE}van\s+(?:de\s+)?$`
const TO = caseless`^[^;]{0,80}?\s(?:naar|tot|op)\s`
const LAST_LETTER = new RegExp(`[${LETTERS}]$`, 'u')

/** A year, where it stands, and where the number begins that is said to be of it. */
export interface NamedYear extends Range {
  jaar: number
  getal: number
}

/** The years that a sentence puts at its numbers, which are masked: right behind one, or as the only year before one in its clause. */
export function namedYears(sentence: string): NamedYear[] {
  const found = [...sentence.matchAll(BEHIND)].map(({0: words, 2: year = '', index}) => {
    const start = index + words.lastIndexOf(year)
    return {jaar: Number(year), start, end: start + year.length, getal: index}
  })
  if ([...sentence.matchAll(ANY_YEAR)].length !== 1) return found
  const before = [...sentence.matchAll(BEFORE)].flatMap(
    ({0: words, 1: year = '', 2: between = '', 3: token = '', index}) => {
      const getal = index + words.length - token.length
      const isOld = FROM.test(between) && TO.test(sentence.slice(getal + token.length))
      const start = index + words.indexOf(year)
      return isOld ? [] : [{jaar: Number(year), start, end: start + year.length, getal}]
    }
  )
  return [...found, ...before]
}

/** Where a sentence says that a number, which begins at `getal`, is in or of something with this name: `in Oost is …`. */
export function saidOf(sentence: string, label: string, getal: number): Range | undefined {
  for (let at = sentence.indexOf(label); at !== -1; at = sentence.indexOf(label, at + 1)) {
    const end = at + label.length
    if (!IN.test(sentence.slice(0, at)) || isWithinWord(sentence, at, end) || end > getal) continue
    if (ONLY_CLAUSE.test(sentence.slice(end, getal))) return {start: at, end}
  }
  return undefined
}

/** Whether a name stands in a sentence as words of its own. */
export function isNamed(sentence: string, label: string): boolean {
  const at = sentence.toLowerCase().indexOf(label.toLowerCase())
  return at !== -1 && !isWithinWord(sentence, at, at + label.length)
}

const IN = caseless`${NO_LETTER_BEFORE}(?:in|bij)\s+(?:de\s+|het\s+|wijk\s+|team\s+|gemeente\s+)?$`
const ONLY_CLAUSE = caseless`^\s${CLAUSE}$`

function isWithinWord(sentence: string, start: number, end: number): boolean {
  return LAST_LETTER.test(sentence.slice(0, start)) || /^[-’']?[A-Za-zÀ-ɏ0-9]/u.test(sentence.slice(end))
}
