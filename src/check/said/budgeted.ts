import type {Decimal} from 'decimal.js'
import {budgetOf} from '../budget.ts'
import type {Bound} from '../language/bound-numbers.ts'
import {caseless, everyCaseless, LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE} from '../language/letters.ts'
import {boundAt, isAlike, named, T, valueOf, type Said, type Spoken} from './spoken.ts'

const WORDS = `(?:\\s+(?!(?:en|maar|terwijl|dan)${NO_LETTER_AFTER})[${LETTERS}-]+){0,5}?`
const BUDGET = '(?:begroot|geraamd|de\\s+begroting|het\\s+budget)'
const LESS = everyCaseless`${T}\s+(?:te\s+)?minder${WORDS}\s+dan\s+${BUDGET}${NO_LETTER_AFTER}`
const MORE = everyCaseless`${T}\s+(?:te\s+)?meer${WORDS}\s+dan\s+${BUDGET}${NO_LETTER_AFTER}`
const SURPLUS = everyCaseless`${NO_LETTER_BEFORE}(?:overschot|onderschrijding|meevaller|onderuitputting)\s+van\s+(?:ruim\s+|bijna\s+|circa\s+)?${T}`
const DEFICIT = everyCaseless`${NO_LETTER_BEFORE}(?:tekort|overschrijding|tegenvaller)\s+van\s+(?:ruim\s+|bijna\s+|circa\s+)?${T}`
const WITHIN = everyCaseless`${NO_LETTER_BEFORE}(?:binnen|onder)\s+(?:de|het)\s+(?:begroting|budget|begrote\s+bedrag)${NO_LETTER_AFTER}`
const BEYOND = everyCaseless`${NO_LETTER_BEFORE}(?:boven|buiten)\s+(?:de|het)\s+(?:begroting|budget|begrote\s+bedrag)${NO_LETTER_AFTER}`
const NEGATED = caseless`${NO_LETTER_BEFORE}(?:niet|geen|nooit|nergens|zonder|of|eerst|eerder|eerdere|begrotingswijziging)${NO_LETTER_AFTER}`

const BEGROOT = /begroot|begroting|budget/i
const OTHER = /verschil|afwijking|saldo|resultaat|mutatie|tekort|overschot/i
const SPENT = /werkelijk|uitgav|uitgegeven|last|kosten|realisatie|gerealiseerd|besteed/i
const EARNED = /baten|inkomst|opbrengst|ontvangst|ontvangen/i

/** Words that say whether more or less was spent than the budget, with a difference of the two or with both. */
export function* budgeted(spoken: Spoken): Iterable<Said> {
  if (NEGATED.test(spoken.text)) return
  for (const [pattern, isLess] of [
    [LESS, true],
    [SURPLUS, true],
    [MORE, false],
    [DEFICIT, false]
  ] as const)
    for (const {0: words, index} of spoken.text.matchAll(pattern)) {
      const at = index + words.search(new RegExp(T, 'u'))
      const found = ofDifference(boundAt(spoken, at), isLess)
      if (found !== undefined) yield {start: index, end: index + words.length, ...found}
    }
  for (const [pattern, isLess] of [
    [WITHIN, true],
    [BEYOND, false]
  ] as const)
    for (const {0: words, index} of spoken.text.matchAll(pattern)) {
      const found = ofBoth(spoken, isLess)
      if (found !== undefined) yield {start: index, end: index + words.length, ...found}
    }
}

type Fact = Pick<Said, 'feit' | 'verwacht'>

/** Of `werkelijk - begroot`, which the names tell apart. */
function ofDifference(bound: Bound | undefined, isLess: boolean): Fact | undefined {
  if (bound === undefined) return undefined
  const {uit, uitkomst} = bound.binding
  const formule = uitkomst.afleiding?.formule ?? uit
  if (!/\s-\s/u.test(formule) || !SPENT.test(formule) || EARNED.test(formule)) return undefined
  const found = budgetOf(bound.binding, undefined)
  if (found === undefined || found.nieuw.lt(found.begroot) === isLess) return undefined
  return {
    feit: `${uit} is ${bound.binding.verwacht}, en dat is ${isLess ? 'meer' : 'minder'} dan begroot`,
    verwacht: `een getal dat ${isLess ? 'minder' : 'meer'} is dan begroot`
  }
}

/** Of a sentence with two numbers that stand in one row of a table, or one: what was spent and what the budget was. */
function ofBoth(spoken: Spoken, isLess: boolean): Fact | undefined {
  const pair = pairOf(spoken)
  if (pair === undefined) return undefined
  const {nieuw, begroot, feit} = pair
  if (isLess ? nieuw.lte(begroot) : nieuw.gt(begroot)) return undefined
  return {
    feit: `${feit} is ${nieuw.gt(begroot) ? 'meer' : nieuw.eq(begroot) ? 'gelijk aan' : 'minder'} ${nieuw.eq(begroot) ? 'wat er begroot was' : 'dan begroot'}`,
    verwacht: `een getal dat ${isLess ? 'niet meer' : 'meer'} is dan begroot`
  }
}

function pairOf({own, placeOf}: Spoken): {nieuw: Decimal; begroot: Decimal; feit: string} | undefined {
  const [first, second, ...more] = own
  if (first === undefined || more.length > 0 || EARNED.test(own.map(({binding}) => binding.uit).join(' ')))
    return undefined
  if (second === undefined) {
    const alone = SPENT.test(first.binding.uit)
      ? budgetOf(first.binding, placeOf(first.binding.uit))
      : undefined
    const isCell = placeOf(first.binding.uit) !== undefined
    return alone && isCell ? {...alone, feit: named(first)} : undefined
  }
  const [one, other] = [placeOf(first.binding.uit), placeOf(second.binding.uit)]
  if (one === undefined || other === undefined) return undefined
  if (one.tabel !== other.tabel || one.rij !== other.rij || one.jaar !== other.jaar) return undefined
  const [budget, ...others] = own.filter(({binding}) => BEGROOT.test(binding.uit) && !OTHER.test(binding.uit))
  const spent = own.find((each) => each !== budget)
  if (budget === undefined || spent === undefined || others.length > 0) return undefined
  if (!SPENT.test(spent.binding.uit) || OTHER.test(spent.binding.uit)) return undefined
  return isAlike(budget, spent)
    ? {nieuw: valueOf(spent), begroot: valueOf(budget), feit: named(spent)}
    : undefined
}
