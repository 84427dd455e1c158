import {MASK} from './beside-number.ts'
import {LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import type {Range} from './sentences.ts'

/** Words that hold one number against another: `[…] ligt boven het gemiddelde ([…])`. */
export interface Comparison extends Range {
  richting: 'omhoog' | 'omlaag'
  /** Where the numbers begin. */
  een: number
  ander: number
}

const T = `${MASK}+`
/** Words without a clause of their own. */
const WORD = `(?!(?:niet|geen|nooit|nauwelijks|amper|noch|en|maar|terwijl|of|waarvan|hiervan|daarvan)${NO_LETTER_AFTER})[${LETTERS}'’-]+|(?:19|20)\\d{2}`
const FEW = `(?:\\s+(?:${WORD})){0,6}?`
/** A verb tells that the number is what is held, and no difference: not `er kwamen […] meer dan de […]`. */
const VERB = `(?:is|zijn|was|waren|ligt|liggen|lag|lagen|scoort|scoren|scoorde|scoorden|kost|kosten|kostte|kostten|blijft|blijven|bleef|bleven|telt|telde|kent|kende)`
const HELD = `${T}\\)?(?:%|\\s+(?:procent|euro|punten))?${FEW},?\\s+(?:en\\s+)?(?:dat\\s+|dit\\s+|wat\\s+)?${VERB}${FEW}`
const THE_OTHER = `${FEW}\\s*[(]?\\s*(?:in (?:19|20)\\d{2}:?\\s)?${T}`
const MEAN = `(?:het|dit|dat)(?:\\s+[${LETTERS}-]+){0,2}?\\s+gemiddelde?(?:\\s+(?:van|is|was))?`
const BARE = `(?:\\s+(?:net|iets|licht|ver|ruim|fors|flink|veel|duidelijk|ook|juist))?`

const PATTERNS = (['omhoog', 'omlaag'] as const).flatMap((richting) => {
  const [than, side] =
    richting === 'omhoog'
      ? ['meer|groter', 'boven|hoger\\s+dan|meer\\s+dan']
      : ['minder|kleiner', 'onder|lager\\s+dan|minder\\s+dan']
  return [
    `${HELD}\\s+((?:${than})\\s+dan)\\s+(?:de|het|die|dat|bij|in|van|voor)${NO_LETTER_AFTER}${THE_OTHER}`,
    `${T}\\)?(?:${FEW},|${FEW},?\\s+(?:en\\s+)?(?:dat\\s+|dit\\s+|wat\\s+)?${VERB}${FEW})${BARE}\\s+((?:${side})\\s+${MEAN})\\s*[(]?\\s*${T}`
  ].map((source) => {
    return {richting, pattern: new RegExp(source, 'gi')}
  })
})

const TURNED = new RegExp(
  `${NO_LETTER_BEFORE}(?:niet|geen|nooit|of|keer|maal)\\s+(?:[${LETTERS}]+\\s+)?$`,
  'i'
)

/** Every one of a sentence in which bound numbers are masked. */
export function comparisons(sentence: string): Comparison[] {
  return PATTERNS.flatMap(({richting, pattern}) =>
    [...sentence.matchAll(pattern)].flatMap(({0: words, 1: own = '', index}) => {
      const start = index + words.indexOf(own)
      if (TURNED.test(sentence.slice(0, start))) return []
      const [een, ander] = [index + words.indexOf(MASK), start + own.length]
      const at = sentence.indexOf(MASK, ander)
      return [{richting, een, ander: at, start, end: start + own.length}]
    })
  )
}

const SLECHTS = new RegExp(
  `${NO_LETTER_BEFORE}(?<!niet\\s)(slechts|(?<=(?:is|zijn|was|waren|heeft|hebben|had|hadden|haalt|haalde)\\s)maar)\\s+${T}`,
  'gi'
)

/** `Slechts […]`, which is never all of it. */
export function onlys(sentence: string): (Range & {getal: number})[] {
  return [...sentence.matchAll(SLECHTS)].map(({0: words, 1: own = '', index}) => {
    return {start: index, end: index + own.length, getal: index + words.indexOf(MASK)}
  })
}
