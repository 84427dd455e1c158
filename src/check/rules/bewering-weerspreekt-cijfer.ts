import {Decimal} from 'decimal.js'
import {groupBy} from '../../leaves/group-by.ts'
import type {Getalbinding} from '../../model/binding.ts'
import type {Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {isAttributed, isBetweenQuotes} from '../language/attributed.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {boundIn, canBeHeld, growthOf, masked, type Bound} from '../language/bound-numbers.ts'
import {whereIn} from '../language/locate.ts'
import {numberClaims, type NumberClaim} from '../language/number-claims.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {sentences} from '../language/sentences.ts'
import {boundInTitle, isTitle} from '../language/title-numbers.ts'
import {budgetOf} from '../budget.ts'
import {ofExtreme} from '../extreme.ts'
import {shortfall, told, type Movement} from '../movement.ts'
import type {Problem, Rule} from '../rule.ts'
import {besides} from '../said.ts'
import {ofShare, type Contradiction} from '../share.ts'
import {areOneSeries, isRow, placeOf, rowsBetween, seriesBetween, type Place} from '../series.ts'
import {KWALITEIT} from '../severity.ts'
import {shownNumber} from '../shown-number.ts'
import {swapped} from '../swapped.ts'

interface Data {
  placeOf: (naam: string) => Place | undefined
  onderzoek: Onderzoek
}

type Change = Extract<NumberClaim, {soort: 'verandering'}>

/** K04: words of direction and degree beside bound numbers say what the numbers do, in each row that they speak of. */
export const beweringWeerspreektCijfer: Rule = {
  id: 'bewering-weerspreekt-cijfer',
  severity: KWALITEIT,
  *check(onderzoek) {
    if (onderzoek.getallen.length === 0) return
    const data = {placeOf: (naam: string) => placeOf(naam, onderzoek.tabellen), onderzoek}
    const ofElement = groupBy(onderzoek.getallen, ({tekst}) => tekst.bij.id)
    for (const tekst of onderzoek.teksten) {
      if (!isTitle(tekst)) continue
      const below = ofElement.get(tekst.bij.id) ?? []
      for (const block of blocks(tekst)) yield* inBlock(tekst, block, boundInTitle(block, below), data)
    }
    for (const [tekst, bindings] of groupBy(onderzoek.getallen, ({tekst}) => tekst))
      for (const block of blocks(tekst))
        if (!isQuoted(block)) yield* inBlock(tekst, block, boundIn(block, bindings), data)
  }
}

function* inBlock(tekst: Tekst, block: Block, bounds: readonly Bound[], data: Data): Iterable<Problem> {
  if (bounds.length === 0) return
  const text = masked(block.text, bounds)
  for (const {start, end} of sentences(text)) {
    const own = bounds.filter((each) => each.start >= start && each.end <= end)
    if (own.length === 0) continue
    const claimed = new Set<number>()
    const sentence = text.slice(start, end)
    const attributed = isAttributed(sentence)
    let isTold = false
    for (const claim of numberClaims(sentence)) {
      if ((attributed && !isOfNumber(claim)) || isBetweenQuotes(sentence, claim)) continue
      const found = contradiction(claim, own, data)
      // Of one number one word is enough.
      if (found === undefined || ('getal' in claim && claimed.has(claim.getal))) continue
      if ('getal' in claim) claimed.add(claim.getal)
      isTold = true
      const [from, to] = [start + claim.start, start + claim.end]
      yield {
        at: textOf(tekst),
        ...whereIn(block, from, to),
        message: `${owner(tekst)} zegt ${quote(block.text.slice(from, to))}, maar ${found.feit}; verwacht: ${found.verwacht}, of andere woorden.`
      }
    }
    const spoken = {text: sentence, own, at: start, ...data}
    if (!isTold && !attributed) yield* besides(tekst, block, spoken, data.onderzoek.beweringen)
  }
}

/** What others say of the course of things is theirs; how large a bound number is stays what it is. */
function isOfNumber({soort}: NumberClaim): boolean {
  return soort === 'deel' || soort === 'slechts'
}

function contradiction(claim: NumberClaim, own: readonly Bound[], data: Data): Contradiction | undefined {
  if (!canBeHeld(claim, own)) return undefined
  if (claim.soort === 'verandering') return ofChange(claim, own, data)
  if (claim.soort === 'vergelijking') return ofComparison(claim.richting, own[claim.een], own[claim.ander])
  const bound = own[claim.getal]
  // Of values that were swapped the stale number has its message.
  if (bound === undefined || swapped(bound.binding) !== undefined) return undefined
  if (claim.soort === 'begroot') return ofBudget(claim.richting, bound, data)
  if (claim.soort === 'uiterste') return ofExtreme(claim.uiterste, bound.binding, data.placeOf)
  if (claim.soort === 'slechts') return ofOnly(bound)
  if (claim.soort === 'deel') return ofShare(claim.woorden, bound.binding, data.placeOf)
  return ofGrowth(claim, bound, data) ?? (claim.soort === 'naast' ? ofSign(claim, bound) : undefined)
}

function ofChange(
  claim: Change,
  own: readonly Bound[],
  {placeOf, onderzoek}: Data
): Contradiction | undefined {
  const pair = inOrder(own[claim.oud]?.binding, own[claim.nieuw]?.binding, claim.volgorde, placeOf)
  if (pair === undefined) return undefined
  const [oud, nieuw] = pair
  const {eenheid} = oud.uitkomst
  const movement = between(new Decimal(oud.uitkomst.getal), new Decimal(nieuw.uitkomst.getal), eenheid)
  const lacking = shortfall(claim, movement, onderzoek.beweringen)
  if (lacking !== undefined)
    return {
      feit: `van ${shownNumber(oud)} (${oud.uit}) naar ${shownNumber(nieuw)} (${nieuw.uit}) is ${told(movement)}`,
      verwacht: lacking
    }
  const [first, second] = [placeOf(oud.uit), placeOf(nieuw.uit)]
  if (first === undefined || second === undefined) return undefined
  for (const [one, other] of stepsOf(claim, first, second)) {
    const step = between(one.getal, other.getal, eenheid)
    const missing = shortfall({richting: claim.richting}, step, onderzoek.beweringen)
    if (missing !== undefined)
      return {feit: `van ${one.naam} naar ${other.naam} is ${told(step)}`, verwacht: missing}
  }
  return undefined
}

/** What else must move so: each row, each year, and of what is stable every year between. */
function stepsOf(
  {elkJaar, alle, richting}: Change,
  first: Place,
  second: Place
): (readonly [Place, Place])[] {
  const rows = alle.some((noun) => isRow(noun, first)) ? rowsBetween(first, second) : []
  const series = elkJaar || richting === 'stabiel' ? seriesBetween(first, second) : []
  const steps = series
    .slice(1)
    .map((each, index) => [richting === 'stabiel' ? first : (series[index] ?? first), each] as const)
  return [...rows, ...steps]
}

/** The old and the new number: as the words say, or else by the years of a table. */
function inOrder(
  one: Getalbinding | undefined,
  other: Getalbinding | undefined,
  order: Change['volgorde'],
  placeOf: Data['placeOf']
): [oud: Getalbinding, nieuw: Getalbinding] | undefined {
  if (one === undefined || other === undefined) return undefined
  if (order === 'tekst') return [one, other]
  const [first, second] = [placeOf(one.uit), placeOf(other.uit)]
  if (first?.jaar === undefined || second?.jaar === undefined) return undefined
  if (first.jaar === second.jaar || !areOneSeries(first, second)) return undefined
  return first.jaar < second.jaar ? [one, other] : [other, one]
}

/** A change that is itself computed: `groei(oud, nieuw)`. */
function ofGrowth(
  claim: Parameters<typeof shortfall>[0],
  bound: Bound,
  {onderzoek}: Data
): Contradiction | undefined {
  const growth = growthOf(bound)
  if (growth === undefined) return undefined
  const movement = between(new Decimal(1), growth.plus(1), '')
  const lacking = shortfall(claim, movement, onderzoek.beweringen)
  return lacking === undefined
    ? undefined
    : {feit: `${bound.binding.uit} is ${told(movement)}`, verwacht: lacking}
}

/** Whatever a negative number is, it is not so much more. Less is said with and without a sign. */
function ofSign({richting}: {richting: string}, {binding}: Bound): Contradiction | undefined {
  return richting === 'omhoog' && new Decimal(binding.uitkomst.getal).lt(0)
    ? {feit: `${binding.uit} is ${shownNumber(binding)}`, verwacht: 'een getal boven nul'}
    : undefined
}

/** Of two numbers of one unit, whether the first is above or below the other. */
function ofComparison(
  richting: 'omhoog' | 'omlaag',
  een: Bound | undefined,
  ander: Bound | undefined
): Contradiction | undefined {
  if (een === undefined || ander === undefined) return undefined
  const movement = between(
    new Decimal(ander.binding.uitkomst.getal),
    new Decimal(een.binding.uitkomst.getal),
    ''
  )
  const {oud, nieuw} = movement
  if (richting === 'omhoog' ? nieuw.gt(oud) : nieuw.lt(oud)) return undefined
  const [first, second] = [een.binding, ander.binding]
  return {
    feit: `${shownNumber(first)} (${first.uit}) is ${nieuw.eq(oud) ? 'gelijk aan' : nieuw.gt(oud) ? 'meer dan' : 'minder dan'} ${shownNumber(second)} (${second.uit})`,
    verwacht: `een getal dat ${richting === 'omhoog' ? 'meer' : 'minder'} is`
  }
}

/** Nobody says `slechts` of all there is. */
function ofOnly({binding}: Bound): Contradiction | undefined {
  return new Decimal(binding.uitkomst.getal).gte(1)
    ? {feit: `${binding.uit} is ${shownNumber(binding)}`, verwacht: 'minder dan 100%'}
    : undefined
}

/** Above or below the budget, which its table has. */
function ofBudget(
  richting: 'omhoog' | 'omlaag',
  {binding}: Bound,
  {placeOf}: Data
): Contradiction | undefined {
  const found = budgetOf(binding, placeOf(binding.uit))
  if (found === undefined) return undefined
  const {nieuw, begroot} = found
  if (richting === 'omhoog' ? nieuw.gt(begroot) : nieuw.lt(begroot)) return undefined
  const word = nieuw.eq(begroot) ? 'gelijk aan' : nieuw.gt(begroot) ? 'meer dan' : 'minder dan'
  return {
    feit: `${binding.uit} is ${shownNumber(binding)}, en dat is ${word} begroot`,
    verwacht: `een getal dat ${richting === 'omhoog' ? 'meer' : 'minder'} is`
  }
}

function between(oud: Decimal, nieuw: Decimal, eenheid: string): Movement {
  return {oud, nieuw, punten: eenheid === 'procent'}
}
