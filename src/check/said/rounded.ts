import {Decimal} from 'decimal.js'
import {opmaakVan, schrijf} from '../../leaves/getal.ts'
import type {Bound} from '../language/bound-numbers.ts'
import {caseless, everyCaseless, LETTER, NO_LETTER_AFTER, NO_LETTER_BEFORE} from '../language/letters.ts'
import {boundAt, T, valueOf, type Said, type Spoken} from './spoken.ts'

const ABOVE = 'ruim|meer\\s+dan|iets\\s+meer\\s+dan|iets\\s+boven\\s+de'
const BELOW = 'bijna|minder\\s+dan|iets\\s+minder\\s+dan|nog\\s+(?:net\\s+)?geen|net\\s+geen|krap'
const EXACT = 'precies|exact'
const ROUND = everyCaseless`${NO_LETTER_BEFORE}(?:(${ABOVE})|(${BELOW})|(${EXACT}))\s+${T}`
const TURNED = caseless`${NO_LETTER_BEFORE}(?:niet|geen|nooit|nauwelijks|of|keer|maal|${LETTER}+er)\s+(?:veel\s+|iets\s+)?$`
/** `Meer dan 1,5 miljoen` may hold something else against that number. */
const COMPARES = caseless`${NO_LETTER_BEFORE}(?:begro${LETTER}*|norm${LETTER}*|doel${LETTER}*|grens|maximum|minimum|budget|raming|geraamd|keer|maal)${NO_LETTER_AFTER}`
const COMPARED = /begro|norm|doel|grens|budget|raming|geraamd/i
/** A share that is printed with the decimals that it has is exact enough. */
const NEAR = 0.003

/** `Ruim 1,5 miljoen` of what is less than it is printed, `bijna` of what is more, and `precies` of what was rounded. */
export function* rounded(spoken: Spoken): Iterable<Said> {
  for (const match of spoken.text.matchAll(ROUND)) {
    const {0: words, 1: above, 2: below, index} = match
    const bound = boundAt(spoken, index + words.length - (match[4]?.length ?? 0))
    const print = bound && printOf(bound)
    if (bound === undefined || print === undefined || TURNED.test(spoken.text.slice(0, index))) continue
    if (/dan$/i.test(above ?? below ?? '') && isCompared(spoken, bound)) continue
    const value = valueOf(bound)
    if (value.isNegative()) continue
    const isSo =
      above !== undefined
        ? value.gte(print)
        : below !== undefined
          ? value.lte(print)
          : isExact(value, print, bound)
    if (isSo) continue
    const side = value.lt(print) ? 'minder' : 'meer'
    yield {
      start: index,
      end: index + words.length,
      feit: `${bound.binding.uit} is ${exactly(bound)}, en dat is ${side}`,
      verwacht:
        above !== undefined
          ? 'een getal dat meer is dan er staat'
          : below !== undefined
            ? 'een getal dat minder is dan er staat'
            : 'een getal dat niet is afgerond'
    }
  }
}

function isCompared({text, own}: Spoken, {binding}: Bound): boolean {
  return own.length > 1 || COMPARES.test(text) || COMPARED.test(binding.uit)
}

function isExact(value: Decimal, print: Decimal, {binding}: Bound): boolean {
  if (binding.uitkomst.eenheid === 'procent') return value.minus(print).abs().lt(NEAR)
  return value.eq(print)
}

/** The number as it is printed; undefined where that is not plain. */
function printOf({binding}: Bound): Decimal | undefined {
  const opmaak = binding.verouderd ? undefined : opmaakVan(binding.verwacht)
  if (opmaak === undefined || opmaak.inWoorden) return undefined
  const scale = new Decimal(
    opmaak.isPercentage || binding.uitkomst.eenheid === 'procent' ? '0.01' : opmaak.schaal
  )
  const decimals = opmaak.decimalen ?? binding.uitkomst.decimalen
  return new Decimal(binding.uitkomst.getal)
    .div(scale)
    .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
    .times(scale)
}

function exactly({binding}: Bound): string {
  const {getal, eenheid} = binding.uitkomst
  const isShare = eenheid === 'procent'
  const decimalen = Math.min(2, new Decimal(getal).times(isShare ? 100 : 1).decimalPlaces())
  const opmaak = {
    voor: eenheid === 'euro' ? '€ ' : '',
    na: isShare ? '%' : '',
    schaal: 1,
    isPercentage: isShare,
    inWoorden: false,
    punten: true,
    decimalen
  }
  return schrijf({getal, eenheid, decimalen}, opmaak)
}
