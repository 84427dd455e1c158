import {everyCaseless, LETTER, NO_LETTER_AFTER, NO_LETTER_BEFORE} from '../language/letters.ts'
import type {Bound} from '../language/bound-numbers.ts'
import {countOf} from '../language/number-words.ts'
import {seriesOf} from '../largest.ts'
import {ofShare} from '../share.ts'
import {boundsOf, named, T, valueOf, type Said, type Spoken} from './spoken.ts'

const N = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien'
const HOW = '(?:(bijna|ruim|meer\\s+dan|minder\\s+dan|ongeveer|circa|zo’n)\\s+)?'
/** A number between brackets or behind a colon, or commas around it. */
const IN_CLAUSE = '[^;:.()\uE000,]{0,60}?'
const BESIDE = `${IN_CLAUSE}\\s*(?:[(:]\\s*${T}|,\\s*${T}\\s*(?=,|\\)|$))`
const OF = everyCaseless`${NO_LETTER_BEFORE}${HOW}(${N})\s+(?:op|van)\s+de\s+(${N})${NO_LETTER_AFTER}${BESIDE}`
const PARTS = everyCaseless`${NO_LETTER_BEFORE}(het\s+grootste\s+deel|het\s+overgrote\s+deel|het\s+merendeel|het\s+gros|(?:een|de)\s+(?:kleine|krappe|nipte|ruime|grote|overgrote)\s+meerderheid)${NO_LETTER_AFTER}${BESIDE}`
const COUNTS = everyCaseless`${NO_LETTER_BEFORE}(?<!(?:niet|vrijwel|bijna|nagenoeg|haast|van|voor|over|bij|op|aan|in|met|onder)\s)(alle|de\s+meeste)\s+${LETTER}{3,}${NO_LETTER_AFTER}(?:\s+(?!(?:niet|en|maar|die|waar${LETTER}*|op|na|behalve)${NO_LETTER_AFTER})${LETTER}+){0,8}?\s*[:(,]\s*${T}\s+van\s+de\s+${T}(?=\s*[,.;)]|\s*$)`
const MARGIN = 0.05
const WIDE = 0.1

/** `Een op de drie (24%)`, `de overgrote meerderheid (52%)`, `alle bruggen: 8 van de 9`. */
export function* fractions(spoken: Spoken): Iterable<Said> {
  for (const match of spoken.text.matchAll(OF)) yield* ofFraction(spoken, match)
  for (const match of spoken.text.matchAll(PARTS)) yield* ofPart(spoken, match)
  for (const match of spoken.text.matchAll(COUNTS)) yield* ofCounts(spoken, match)
}

type Match = RegExpMatchArray & {index: number}

function* ofFraction(spoken: Spoken, match: Match): Iterable<Said> {
  const [bound] = boundsOf(spoken, match)
  const [part, whole] = [countOf(match[2] ?? ''), countOf(match[3] ?? '')]
  if (!bound || !isShare(bound) || part === undefined || whole === undefined || part >= whole) return
  const [least, most] = bounds(part / whole, (match[1] ?? '').toLowerCase())
  const value = valueOf(bound)
  if (value.lt(least) || value.gt(most)) yield found(match, bound, rangeOf(least, most))
}

function bounds(share: number, how: string): [number, number] {
  if (how.startsWith('meer')) return [share, 1]
  if (how.startsWith('minder')) return [0, share]
  if (how === 'ruim') return [share, share + WIDE]
  if (how === 'bijna') return [share - WIDE, share]
  return [share - MARGIN, share + MARGIN]
}

const MAJORITIES: readonly (readonly [RegExp, number, number])[] = [
  [/kleine|krappe|nipte/i, 0.5, 0.65],
  [/overgrote/i, 0.6, 1],
  [/ruime|grote/i, 0.55, 1]
]

function* ofPart(spoken: Spoken, match: Match): Iterable<Said> {
  const [bound] = boundsOf(spoken, match)
  if (!bound || !isShare(bound)) return
  const words = match[1] ?? ''
  const [, least, most] = MAJORITIES.find(([pattern]) => pattern.test(words)) ?? []
  if (least !== undefined && most !== undefined) {
    const value = valueOf(bound)
    if (value.lte(least) || value.gt(most)) yield found(match, bound, rangeOf(least, most))
    return
  }
  const other = ofShare('de meeste', bound.binding, spoken.placeOf)
  if (other !== undefined) yield {...rangeOfWords(match), ...other}
}

function* ofCounts(spoken: Spoken, match: Match): Iterable<Said> {
  const [part, whole] = boundsOf(spoken, match)
  if (!part || !whole || spoken.own.length !== 2 || valueOf(whole).lte(0)) return
  const share = valueOf(part).div(valueOf(whole))
  if (share.gt(1)) return
  const isAll = /^alle$/i.test(match[1] ?? '')
  if (isAll ? share.eq(1) : share.gt(0.5) || !isSurpassed(part, spoken)) return
  yield {
    ...rangeOfWords(match),
    feit: `${named(part)} van ${named(whole)} is ${isAll ? 'minder dan alle' : 'niet meer dan de helft, en niet het grootste'}`,
    verwacht: isAll ? 'twee gelijke getallen' : 'meer dan de helft, of het grootste getal'
  }
}

/** Whether in its row and in its column there is a larger number: then it is not the most. */
function isSurpassed({binding}: Bound, {placeOf}: Spoken): boolean {
  const series = seriesOf(binding, placeOf)
  if (series === undefined) return false
  return series.reeksen.every((reeks) => reeks.some(({getal}) => getal.gt(series.place.getal)))
}

function isShare({binding}: Bound): boolean {
  return binding.uitkomst.eenheid === 'procent' || /%|procent/u.test(binding.verwacht)
}

function found(match: Match, {binding}: Bound, verwacht: string): Said {
  return {...rangeOfWords(match), feit: `${binding.uit} is ${binding.verwacht}`, verwacht}
}

/** The words before the number. */
function rangeOfWords({0: words, index}: Match): {start: number; end: number} {
  return {start: index, end: index + words.slice(0, words.search(/[(:,]?\s*\uE000/u)).trimEnd().length}
}

function rangeOf(least: number, most: number): string {
  const [low, high] = [least, most].map((part) => `${String(Math.round(part * 100))}%`)
  return most >= 1
    ? `meer dan ${low ?? ''}`
    : least <= 0
      ? `minder dan ${high ?? ''}`
      : `${low ?? ''} tot ${high ?? ''}`
}
