import type {Tekst} from '../model/element.ts'
import type {Beweringen} from '../model/onderzoek.ts'
import {isBetweenQuotes} from './language/attributed.ts'
import {MASK} from './language/beside-number.ts'
import type {Block} from './language/blocks.ts'
import {whereIn} from './language/locate.ts'
import {asserts} from './language/number-claims.ts'
import {owner, textOf} from './language/owner.ts'
import {quote} from './language/quote.ts'
import type {Problem} from './rule.ts'
import {budgeted} from './said/budgeted.ts'
import {fractions} from './said/fractions.ts'
import {rounded} from './said/rounded.ts'
import type {Said, Spoken} from './said/spoken.ts'
import {times} from './said/times.ts'

/** `Twee keer zo veel, 12 als 6` sets no condition. */
const AS = new RegExp(`(?<=${MASK}\\s+)als(?=\\s+${MASK})`, 'gi')

/** What a sentence says in words of its own beside its numbers: of how they are rounded, of the budget, of parts and times. */
function* said(spoken: Spoken): Iterable<Said> {
  if (!asserts(spoken.text.replaceAll(AS, 'en'))) return
  yield* rounded(spoken)
  yield* budgeted(spoken)
  yield* times(spoken)
  yield* fractions(spoken)
}

/** What a sentence, which begins at a place of its block, says in words of its own that its numbers contradict. */
export function* besides(
  tekst: Tekst,
  block: Block,
  {at, own, ...spoken}: Omit<Spoken, 'beweringen'> & {at: number},
  beweringen: Beweringen
): Iterable<Problem> {
  const within = own.map((each) => ({...each, start: each.start - at, end: each.end - at}))
  for (const found of said({...spoken, beweringen, own: within})) {
    if (isBetweenQuotes(spoken.text, found)) continue
    const [start, end] = [at + found.start, at + found.end]
    yield {
      at: textOf(tekst),
      ...whereIn(block, start, end),
      message: `${owner(tekst)} zegt ${quote(block.text.slice(start, end))}, maar ${found.feit}; verwacht: ${found.verwacht}, of andere woorden.`
    }
  }
}
