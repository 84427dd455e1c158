import {Decimal} from 'decimal.js'
import type {Getalbinding} from '../model/binding.ts'
import {neighbours, type Place} from './series.ts'

/** A number and its budget. */
export interface Budgeted {
  begroot: Decimal
  nieuw: Decimal
}

/** `a - b`, of which the names tell which is the budget. */
const DIFFERENCE = /^([^\s-][^-]*?)\s+-\s+([^-]*[^\s-])$/u
const BEGROOT = /begroot|begroting/i
/** Columns that are a difference or a part of one already say what their sign means. */
const OTHER = /verschil|afwijking|saldo|resultaat|mutatie|tekort|overschot/i

/**
 * What a bound number is held against where it is said to be above or below the budget: the budget in its own row, of
 * the same unit and year; or, of a positive difference, which of the two is the budget. Undefined where it is not plain.
 */
export function budgetOf({uit, uitkomst}: Getalbinding, place: Place | undefined): Budgeted | undefined {
  const [, first = '', second = ''] = DIFFERENCE.exec((uitkomst.afleiding?.formule ?? uit).trim()) ?? []
  const value = new Decimal(uitkomst.getal)
  const isBudget = [first, second].map((name) => BEGROOT.test(name))
  if (isBudget[0] !== isBudget[1] && value.gt(0))
    return isBudget[1] === true
      ? {begroot: new Decimal(0), nieuw: value}
      : {begroot: value, nieuw: new Decimal(0)}
  if (first !== '' || place === undefined || isNamed(place, BEGROOT) || isNamed(place, OTHER))
    return undefined
  const budgets = neighbours(place).filter((each) => isNamed(each, BEGROOT) && !isNamed(each, OTHER))
  const own = budgets.filter(({jaar}) => jaar === place.jaar)
  const [only] = own
  return own.length === 1 && only !== undefined ? {begroot: only.getal, nieuw: place.getal} : undefined
}

function isNamed({tabel, kolom}: Place, pattern: RegExp): boolean {
  const {id = '', label = ''} = tabel.kolommen[kolom] ?? {}
  return pattern.test(id) || pattern.test(label)
}
