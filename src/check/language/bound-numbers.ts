import {Decimal} from 'decimal.js'
import type {Getalbinding} from '../../model/binding.ts'
import type {Block} from './blocks.ts'
import {MASK} from './beside-number.ts'
import type {NumberClaim} from './number-claims.ts'
import type {Range} from './sentences.ts'

/** A bound number in a block. */
export interface Bound extends Range {
  binding: Getalbinding
}

/** Those of a block, in order. */
export function boundIn(block: Block, bindings: readonly Getalbinding[]): Bound[] {
  return bindings.flatMap((binding) => {
    const {node} = binding
    const own = block.pieces.filter(
      (piece) => piece.node === node || node.children.some((child) => child === piece.node)
    )
    const [first, last] = [own[0], own.at(-1)]
    return first === undefined || last === undefined ? [] : [{start: first.start, end: last.end, binding}]
  })
}

/** The text with its bound numbers masked, as `numberClaims` reads it. */
export function masked(text: string, bounds: readonly Range[]): string {
  let result = text
  for (const {start, end} of bounds)
    result = result.slice(0, start) + MASK.repeat(end - start) + result.slice(end)
  return result
}

/** Whether the data can tell: a share by a percentage, growth by a growth, a change by two numbers of one unit. */
export function canBeHeld(claim: NumberClaim, own: readonly Bound[]): boolean {
  switch (claim.soort) {
    case 'verandering':
      return unitOf(own[claim.oud]) === unitOf(own[claim.nieuw]) && !areGrowths(claim, own)
    case 'vergelijking':
      return own[claim.een] !== undefined && unitOf(own[claim.een]) === unitOf(own[claim.ander])
    case 'uiterste':
      return own[claim.getal] !== undefined
    case 'slechts':
      return isShare(own[claim.getal])
    case 'groei':
      return growthOf(own[claim.getal]) !== undefined
    case 'naast':
      return growthOf(own[claim.getal]) !== undefined || isNegative(own[claim.getal])
    case 'begroot':
      return own[claim.getal] !== undefined
    case 'deel':
      return isShare(own[claim.getal]) && (!claim.apart || own.filter(isShare).length === 1)
  }
}

/** What rose by one growth rose, whatever the other; that one growth is above another is said with other words. */
function areGrowths(
  {oud, nieuw, richting}: Extract<NumberClaim, {soort: 'verandering'}>,
  own: readonly Bound[]
): boolean {
  const isGrowth = [own[oud], own[nieuw]].every((each) => growthOf(each) !== undefined)
  return isGrowth && (richting === 'omhoog' || richting === 'omlaag')
}

/** A share that is computed has no unit; printed as a percentage it is one. */
function isShare(bound: Bound | undefined): boolean {
  return unitOf(bound) === 'procent' || /%|procent/u.test(bound?.binding.verwacht ?? '')
}

function unitOf(bound: Bound | undefined): string | undefined {
  return bound?.binding.uitkomst.eenheid
}

const GROEI = /^(-?)\s*groei\((?:[^()]|\([^()]*\))*\)$/u

/**
 * The growth that a number says, as a fraction; undefined where it is none. `-groei(oud, nieuw)` is by how much less, and
 * the formula may be that of the cell.
 */
export function growthOf(bound: Bound | undefined): Decimal | undefined {
  if (bound === undefined) return undefined
  const {uit, uitkomst} = bound.binding
  const [, sign] = GROEI.exec((uitkomst.afleiding?.formule ?? uit).trim()) ?? []
  return sign === undefined ? undefined : new Decimal(uitkomst.getal).times(sign === '-' ? -1 : 1)
}

function isNegative(bound: Bound | undefined): boolean {
  return bound !== undefined && new Decimal(bound.binding.uitkomst.getal).lt(0)
}
