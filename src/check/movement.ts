import {Decimal} from 'decimal.js'
import type {Beweringen} from '../model/onderzoek.ts'
import type {Richting} from './language/claim-words.ts'

/** From one number to another. `punten`: both are fractions, of which percentage points may be meant. */
export interface Movement {
  oud: Decimal
  nieuw: Decimal
  punten: boolean
}

/** How much a number must at least be of the other, for `verdubbeld` and its like; `bijna` is allowed for. */
const KEER: Readonly<Partial<Record<Richting, number>>> = {
  verdubbeld: 1.9,
  verdrievoudigd: 2.85,
  gehalveerd: 0.55
}

/** What a word demands that a movement does not do; undefined where it does. */
export function shortfall(
  {richting, mate}: {richting: Richting; mate?: 'fors' | 'licht'},
  movement: Movement,
  bounds: Beweringen
): string | undefined {
  const {oud, nieuw} = movement
  const keer = KEER[richting]
  if (keer !== undefined) {
    const isEnough = richting === 'gehalveerd' ? nieuw.lte(oud.times(keer)) : nieuw.gte(oud.times(keer))
    return isEnough
      ? undefined
      : `${richting === 'gehalveerd' ? 'ten hoogste' : 'ten minste'} ${dutch(keer)} keer zo veel`
  }
  if (richting === 'stabiel')
    return isWithin(movement, bounds.stabiel)
      ? undefined
      : `een verschil van ten hoogste ${dutch(bounds.stabiel)}%`
  const word = richting === 'omhoog' ? 'meer' : 'minder'
  if (!(richting === 'omhoog' ? nieuw.gt(oud) : nieuw.lt(oud))) return `een getal dat ${word} is`
  if (mate === 'fors' && isLess(movement, bounds.fors)) return `ten minste ${dutch(bounds.fors)}% ${word}`
  if (mate === 'licht' && !isWithin(movement, bounds.licht))
    return `ten hoogste ${dutch(bounds.licht)}% ${word}`
  return undefined
}

/** `12,5% meer`, or `gelijk`. */
export function told({oud, nieuw}: Movement): string {
  const difference = nieuw.minus(oud)
  if (difference.isZero()) return 'gelijk'
  const word = difference.isPositive() ? 'meer' : 'minder'
  if (oud.isZero()) return word
  const percentage = difference.abs().div(oud.abs()).times(100)
  const decimals = percentage.lt(1) ? 2 : 1
  return `${dutch(Number(percentage.toFixed(decimals, Decimal.ROUND_HALF_UP)))}% ${word}`
}

/** By a share of the first number, or of fractions by percentage points: the one that the author may have meant. */
function isWithin({oud, nieuw, punten}: Movement, bound: number): boolean {
  const difference = nieuw.minus(oud).abs()
  const most = oud.abs().times(bound).div(100)
  return difference.lte(most) || (punten && difference.times(100).lte(bound))
}

function isLess({oud, nieuw, punten}: Movement, bound: number): boolean {
  const difference = nieuw.minus(oud).abs()
  const least = oud.abs().times(bound).div(100)
  return difference.lt(least) && (!punten || difference.times(100).lt(bound))
}

function dutch(number: number): string {
  return String(number).replace('.', ',')
}
