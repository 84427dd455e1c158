import type {Telling} from '../model/cijfers.ts'
import type {GetalWaarde, OntbrekendeWaarde} from './value.ts'
import {ongelijk, samen} from './telling.ts'

/** A sum takes a column off where its number is negated; a product divides by it where it is inverted. */
type Kant = 'isAf' | 'isDeler'

type Over = Pick<GetalWaarde, 'over'>
type Deel = Over & Pick<GetalWaarde, 'getal' | 'los'>
type Teken = '+' | '-' | '*' | '/'

/** The four sides of a column, so that each is one object. */
const sides = new WeakMap<Telling, readonly Telling[]>()

/** The same columns on the other side. */
export function turned({over}: Over, kant: Kant): Over {
  return over === undefined ? {} : {over: over.map((telling) => otherSide(telling, kant))}
}

function otherSide(telling: Telling, kant: Kant): Telling {
  const all = sides.get(telling) ?? makeSides(telling)
  return all[sideOf(telling) ^ (kant === 'isAf' ? 1 : 2)] ?? telling
}

function sideOf({isAf, isDeler}: Telling): number {
  return (isAf === true ? 1 : 0) + (isDeler === true ? 2 : 0)
}

function makeSides(telling: Telling): readonly Telling[] {
  const {naam, isAantal, rijen} = telling
  const all = [0, 1, 2, 3].map((side): Telling =>
    side === sideOf(telling)
      ? telling
      : {
          ...{naam, isAantal, rijen, isAf: (side & 1) !== 0, isDeler: (side & 2) !== 0},
          get zonder() {
            return telling.zonder
          }
        }
  )
  for (const each of all) sides.set(each, all)
  return all
}

/** What the outcome of an operation rests on, each column on its side: `a + -b` is `a - b`, and `a * (1 / b)` is `a / b`. */
export function overOf(teken: Teken, left: Deel, right: Deel): Over | undefined {
  switch (teken) {
    case '+':
      return samen(left.over, right.over)
    case '-':
      return samen(left.over, turned(right, 'isAf').over)
    case '*':
      return samen(signed(left, right).over, signed(right, left).over)
    case '/':
      return samen(signed(left, right).over, turned(right, 'isDeler').over)
  }
}

/** Times a bare negative number it is taken off. */
function signed(deel: Over, {los, getal}: Deel): Over {
  return los === true && getal.lt(0) ? turned(deel, 'isAf') : deel
}

/**
 * Where totals are held against each other, they are over the same rows: in a difference, ratio or comparison, and in a
 * sum or product of which the one side is all taken off or divided by, and the other is not. A difference that is
 * added to something was held against itself already.
 */
export function unlike({teken}: {teken: string}, left: Over, right: Over): OntbrekendeWaarde | undefined {
  const kant = teken === '+' ? 'isAf' : teken === '*' ? 'isDeler' : undefined
  const isHeld = kant === undefined || isAll(left, kant) !== isAll(right, kant)
  return isHeld ? ongelijk(left, right) : undefined
}

/** Of what is added up one part may be taken off: `som(a, -b)` is `a - b`. */
export function unlikeInSum(parts: readonly Over[]): OntbrekendeWaarde | undefined {
  for (const part of parts)
    if (isAll(part, 'isAf'))
      for (const other of parts) {
        const found = unlike({teken: '+'}, part, other)
        if (found !== undefined) return found
      }
  return undefined
}

function isAll({over = []}: Over, kant: Kant): boolean {
  return over.length > 0 && over.every((telling) => telling[kant] === true)
}
