import type {Decimal} from 'decimal.js'
import {RICHTINGEN} from '../language/claim-words.ts'
import type {Bound} from '../language/bound-numbers.ts'
import {caseless, everyCaseless, NO_LETTER_AFTER, NO_LETTER_BEFORE} from '../language/letters.ts'
import {numberOf} from '../language/number-words.ts'
import {shortfall, told} from '../movement.ts'
import {boundsOf, isAlike, named, T, valueOf, type Said, type Spoken} from './spoken.ts'

const KEER = everyCaseless`${NO_LETTER_BEFORE}(?:(bijna|ruim|meer dan|minder dan)\s+)?(anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\s+(?:keer|maal)\s+zo(?:’n|'n)?\s*(?:veel|hoog|hoge|groot|grote|vaak|lang|duur)${NO_LETTER_AFTER}`
const FOLDED = everyCaseless`${NO_LETTER_BEFORE}(?:(bijna|ruim)\s+)?(?:ver|ge)(vier|vijf|zes|tien)voudigd(?:e|en)?${NO_LETTER_AFTER}`
const LEAST = 0.9
const MOST = 1.35

const ABOUT_AS = '(?:nagenoeg|vrijwel|ongeveer|bijna|praktisch)\\s+'
const EQUAL = everyCaseless`${NO_LETTER_BEFORE}(?:(${ABOUT_AS})?(?:evenveel|even\s+(?:veel|hoog|groot|vaak|lang))${NO_LETTER_AFTER}[^;.\uE000]{0,60}?|(${ABOUT_AS})gelijk)[:(,]\s*${T}\s*(?:en|tegen|om|versus|tegenover)\s+${T}`
const LIST = everyCaseless`${T}(?:\s*,\s*${T})+\s*,?\s*(?:en\s+)?${T}|${T}(?:\s*,\s*${T}){2,}`
const OPEN = caseless`${NO_LETTER_BEFORE}(?:niet|geen|nooit|nauwelijks|zonder|of|eerst|daarna|vervolgens|respectievelijk|gemiddeld|per|toch|weer)${NO_LETTER_AFTER}`
const ABOUT = 5

/** How many times as much, as much as the other, and a row of numbers that goes one way. */
export function* times(spoken: Spoken): Iterable<Said> {
  if (OPEN.test(spoken.text)) return
  yield* multiples(spoken)
  yield* equals(spoken)
  yield* series(spoken)
}

function* multiples(spoken: Spoken): Iterable<Said> {
  const [first, second, ...more] = spoken.own
  if (!first || !second || more.length > 0 || !isAlike(first, second)) return
  const [small, large] = [valueOf(first), valueOf(second)].sort((a, b) => a.comparedTo(b))
  if (!small || !large || small.lte(0)) return
  for (const pattern of [KEER, FOLDED])
    for (const {0: words, 1: how = '', 2: number = '', index} of spoken.text.matchAll(pattern)) {
      const factor = /^anderhalf$/i.test(number) ? 1.5 : numberOf(number)
      const real = large.div(small)
      if (factor === undefined || /minder/i.test(how) || fits(real, factor, how)) continue
      yield {
        start: index,
        end: index + words.length,
        feit: `${named(first)} en ${named(second)} schelen een factor ${real.toFixed(1).replace('.', ',')}`,
        verwacht: `${String(factor).replace('.', ',')} keer zo veel`
      }
    }
}

function fits(real: Decimal, factor: number, how: string): boolean {
  const least = /bijna/i.test(how) ? LEAST - 0.1 : LEAST
  const most = how === '' || /bijna/i.test(how) ? factor * MOST : factor * MOST + 1
  return real.gte(factor * least) && real.lte(most)
}

function* equals(spoken: Spoken): Iterable<Said> {
  for (const match of spoken.text.matchAll(EQUAL)) {
    const [one, other] = boundsOf(spoken, match)
    if (one === undefined || other === undefined || !isAlike(one, other)) continue
    const movement = movementOf(one, other)
    const stabiel =
      (match[1] ?? match[2]) === undefined
        ? spoken.beweringen.stabiel
        : Math.max(ABOUT, spoken.beweringen.stabiel)
    const verwacht = shortfall({richting: 'stabiel'}, movement, {...spoken.beweringen, stabiel})
    if (verwacht === undefined) continue
    const end = match.index + match[0].replace(/\s*[:(,].*$/su, '').length
    yield {start: match.index, end, feit: `${named(other)} is ${told(movement)} dan ${named(one)}`, verwacht}
  }
}

/** `Daalde elk jaar: 412, 455, 530 en 618`: every step where the words say so, and else the last against the first. */
function* series(spoken: Spoken): Iterable<Said> {
  const words = (['omhoog', 'omlaag'] as const).flatMap((richting) =>
    [...spoken.text.matchAll(RICHTINGEN[richting])].map(({0: word, index}) => ({richting, word, index}))
  )
  const [word] = words
  if (!word || words.some(({richting}) => richting !== word.richting)) return
  const [list, ...lists] = spoken.text.matchAll(LIST)
  const numbers = list && boundsOf(spoken, list)
  if (!numbers || lists.length > 0 || numbers.length !== spoken.own.length || list.index < word.index) return
  const ordered = inTime(numbers, spoken)
  const steps =
    ordered && EACH.test(spoken.text)
      ? ordered.slice(1).map((each, index) => [ordered[index], each] as const)
      : ordered && [[ordered[0], ordered.at(-1)] as const]
  for (const [one, other] of steps ?? []) {
    if (!one || !other || !isAlike(one, other)) return
    const movement = movementOf(one, other)
    const verwacht = shortfall({richting: word.richting}, movement, spoken.beweringen)
    if (verwacht === undefined) continue
    yield {
      start: word.index,
      end: word.index + word.word.length,
      feit: `van ${named(one)} naar ${named(other)} is ${told(movement)}`,
      verwacht
    }
    return
  }
}

const EACH = caseless`${NO_LETTER_BEFORE}(?:(?:elk|ieder)\s+jaar|jaar\s+op\s+jaar|jaar\s+na\s+jaar|jaarlijks|steeds|voortdurend|gestaag)${NO_LETTER_AFTER}`

/** By the years of one series; undefined where they are none. */
function inTime(numbers: readonly Bound[], {placeOf}: Spoken): Bound[] | undefined {
  const years = numbers.map((each) => ({each, place: placeOf(each.binding.uit)}))
  const [first] = years
  const isOne = years.every(
    ({place}) =>
      place?.jaar !== undefined && place.reeks === first?.place?.reeks && place.tabel === first.place.tabel
  )
  const distinct = new Set(years.map(({place}) => place?.jaar)).size
  if (!isOne || distinct < years.length) return undefined
  return years.toSorted((a, b) => (a.place?.jaar ?? 0) - (b.place?.jaar ?? 0)).map(({each}) => each)
}

function movementOf(one: Bound, other: Bound): {oud: Decimal; nieuw: Decimal; punten: boolean} {
  return {oud: valueOf(one), nieuw: valueOf(other), punten: one.binding.uitkomst.eenheid === 'procent'}
}
