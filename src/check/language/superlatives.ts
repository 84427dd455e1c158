import {MASK} from './beside-number.ts'
import {RICHTINGEN} from './claim-words.ts'
import {caseless, LETTER, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import type {Range} from './sentences.ts'

/** Words that say of one number that it is the largest or the smallest: `de hoogste kosten ([…])`. */
export interface Superlative extends Range {
  uiterste: 'grootst' | 'kleinst'
  /** Where the number begins. */
  getal: number
}

const T = `${MASK}+`
/** Nouns of which the number is the size: of `de hoogste inkomens ([…])` it is not. */
const MEASURE = `(?:aandeel|deel|groep|categorie|aantal(?:len)?|percentages?|bedrag(?:en)?|kosten(?:post(?:en)?)?|lasten|uitgaven|post(?:en)?|scores?|waardering(?:en)?|(?:rapport)?cijfers?|tevredenheid|formatie|bezetting)${NO_LETTER_AFTER}`
const ENDS = `\\s*(?:[(,.;:!]|$)`
const LARGE = `(?=${ENDS}|\\s+(?:bij|in|voor|met)${NO_LETTER_AFTER})`
const MOST = `(?=${ENDS}|\\s+(?:naar|aan|bij|genoemde?|gekozen|gegeven|gebruikte?|ingezet|tevreden|ontevreden)${NO_LETTER_AFTER})`

const WORDS = {
  grootst: `(?:de|het)\\s+(?:grootste|hoogste)\\s+${MEASURE}|het\\s+(?:grootst|hoogst)${LARGE}|het\\s+(?:meest|vaakst)${MOST}`,
  kleinst: `(?:de|het)\\s+(?:kleinste|laagste)\\s+${MEASURE}|het\\s+(?:kleinst|laagst)${LARGE}|het\\s+minst${MOST}`
} as const

/** What may stand between, in the same clause. */
const GAP = `(?:(?!${NO_LETTER_BEFORE}(?:en|maar|terwijl|waarvan|dan|die|dat)${NO_LETTER_AFTER})[^${MASK},.;:()]){0,80}?`
/** What stands behind a number that is a difference. */
const NO_DIFFERENCE = `(?!\\s*(?:${LETTER}+\\s+)?(?:hoger|lager|meer|minder|groter|kleiner|keer|maal|boven|onder)${NO_LETTER_AFTER})`

const PATTERNS = (['grootst', 'kleinst'] as const).flatMap((uiterste) =>
  [
    `${NO_LETTER_BEFORE}(WORDS)${GAP}\\((?:in (?:19|20)\\d{2}:?\\s)?${T}\\)`,
    `\\(${T}\\)${GAP}${NO_LETTER_BEFORE}(WORDS)`,
    `${NO_LETTER_BEFORE}met\\s+${T}${NO_DIFFERENCE}${GAP}${NO_LETTER_BEFORE}(WORDS)`,
    `${NO_LETTER_BEFORE}(WORDS)${GAP},\\s+(?:namelijk|te weten|met)\\s+${T}${NO_DIFFERENCE}`,
    `${NO_LETTER_BEFORE}(WORDS)${GAP}\\s(?:is|zijn|was|waren|bedraagt|bedroeg|bedragen|bedroegen)\\s+${T}${NO_DIFFERENCE}`
  ].map((source) => {
    return {uiterste, pattern: new RegExp(source.replace('WORDS', WORDS[uiterste]), 'gi')}
  })
)

/** The largest of other things than those of the table, or not the very largest, or of another opinion. */
const ELSEWHERE = caseless`${NO_LETTER_BEFORE}(?:na|per|naast|behalve|buiten|binnen|afgezien|zonder|overige?|andere|anders|(?:een|één) van de|op (?:een|één) na|regio|regionale?|landelijke?|nederland|provincie|gemeenten|ooit|sinds|vergeleken|vergelijking|gemiddelde?|relatief|verhouding|verhoudingsgewijs|tweede|daarna|lijkt|lijken|mogelijk|waarschijnlijk|misschien|niet|geen|bijna|vrijwel|nagenoeg|verschil${LETTER}*|afwijk${LETTER}*|verander${LETTER}*)${NO_LETTER_AFTER}`

/** Every one of a sentence in which bound numbers are masked; none where a change is what was the largest. */
export function superlatives(sentence: string): Superlative[] {
  const found = PATTERNS.flatMap(({uiterste, pattern}) =>
    [...sentence.matchAll(pattern)].map(({0: words, 1: own = '', index}) => {
      const start = index + words.indexOf(own)
      return {uiterste, start, end: start + own.length, getal: index + words.indexOf(MASK)}
    })
  )
  if (found.length === 0 || ELSEWHERE.test(sentence) || isOfChange(sentence)) return []
  return found.filter(({start, getal}) =>
    found.every((other) => other.start !== start || other.getal === getal)
  )
}

function isOfChange(sentence: string): boolean {
  return Object.values(RICHTINGEN).some((pattern) => sentence.search(pattern) !== -1)
}
