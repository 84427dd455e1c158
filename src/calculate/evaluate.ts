import {divisionByZero} from './by-zero.ts'
import type {Formule, Vergelijking} from './formula.ts'
import {callFunction} from './functions.ts'
import {overOf, turned, unlike} from './sides.ts'
import {single} from './single.ts'
import {product, quotient, same} from './units.ts'
import type {Enkel, FoutWaarde, GetalWaarde, Waarde} from './value.ts'
import {getal} from './value.ts'

/** What names stand for. */
export interface Scope {
  /** `alsLijst`: the name stands alone in a function over a whole column, so that a column is meant. */
  lookup: (delen: readonly string[], alsLijst: boolean) => Waarde
}

/** The value of a formula; a fault says where in the formula it is. */
export function evaluate(formule: Formule, scope: Scope): Waarde {
  switch (formule.soort) {
    case 'getal':
      return getal(formule.getal, {
        ...(formule.procent ? {getal: getal(formule.getal).getal.div(100), eenheid: 'procent'} : {los: true}),
        decimalen: (formule.getal.split('.')[1] ?? '').length
      })
    case 'naam':
      return placed(scope.lookup(formule.delen, false), formule)
    case 'negatief':
      return negated(single(evaluate(formule.van, scope), formule.van))
    case 'functie':
      return callFunction(formule, (argument, alsLijst) =>
        alsLijst && argument.soort === 'naam'
          ? placed(scope.lookup(argument.delen, true), argument)
          : evaluate(argument, scope)
      )
    case 'bewerking':
    case 'vergelijking':
      return combined(formule, scope)
  }
}

/** A fault of a name stands at that name. */
function placed(value: Waarde, {start, end}: Formule): Waarde {
  return value.soort === 'fout' ? {...value, start, end} : value
}

type Tweeledig = Extract<Formule, {soort: 'bewerking' | 'vergelijking'}>

function combined(formule: Tweeledig, scope: Scope): Waarde {
  const left = single(evaluate(formule.links, scope), formule.links)
  const right = single(evaluate(formule.rechts, scope), formule.rechts)
  if (left.soort === 'fout') return left
  if (right.soort === 'fout') return right
  if (left.soort === 'ontbreekt')
    return right.soort === 'ontbreekt' && right.teltMee && !left.teltMee ? right : left
  if (right.soort === 'ontbreekt') return right
  const refused = unitFault(formule, left, right) ?? unlike(formule, left, right)
  if (refused !== undefined) return refused
  return formule.soort === 'vergelijking'
    ? {soort: 'waar', waar: holds(formule.teken, left.getal.comparedTo(right.getal))}
    : arithmetic(formule, left, right)
}

type Bewerking = Extract<Formule, {soort: 'bewerking'}>

function arithmetic(formule: Bewerking, left: GetalWaarde, right: GetalWaarde): Waarde {
  const shared = {
    ...unitOf(formule.teken, left, right),
    decimalen: Math.max(left.decimalen, right.decimalen),
    onvolledig: left.onvolledig || right.onvolledig,
    ...overOf(formule.teken, left, right)
  }
  switch (formule.teken) {
    case '+':
      return getal(left.getal.plus(right.getal), shared)
    case '-':
      return getal(left.getal.minus(right.getal), shared)
    case '*':
      return getal(left.getal.times(right.getal), shared)
    case '/':
      return right.getal.isZero()
        ? divisionByZero(formule.rechts, 'een deler die niet nul is')
        : getal(left.getal.div(right.getal), shared)
  }
}

type Eenheid = Pick<GetalWaarde, 'eenheid' | 'zeker' | 'los'>

/** The unit of what an operation on two numbers gives, and whether it is known. */
export function unitOf(teken: Bewerking['teken'], left: Eenheid, right: Eenheid): Eenheid {
  const shared = {
    zeker: left.zeker && right.zeker,
    ...(left.los === true && right.los === true && {los: true})
  }
  switch (teken) {
    case '+':
    case '-':
      return {...shared, eenheid: left.eenheid === '' ? right.eenheid : left.eenheid}
    case '*':
      return {...shared, eenheid: productOf(left, right)}
    case '/':
      return {
        ...shared,
        eenheid: right.los === true ? left.eenheid : quotient(left.eenheid, right.eenheid)
      }
  }
}

/** Twice a number of euros are euros, and twice a count is a count. */
function productOf(left: Eenheid, right: Eenheid): string {
  if (left.los === true) return right.eenheid
  return right.los === true ? left.eenheid : product(left.eenheid, right.eenheid)
}

/** Whether a comparison holds, by how the one is to the other: below 0, 0 or above. */
export function holds(teken: Vergelijking, order: number): boolean {
  switch (teken) {
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '>=':
      return order >= 0
    case '=':
      return order === 0
    case '<>':
      return order !== 0
  }
}

/** Only like can be added to and compared with like; a bare number takes the unit of the other, but for a percentage. */
export function unitFault(
  formule: Tweeledig,
  left: Eenheid & Pick<GetalWaarde, 'getal'>,
  right: Eenheid & Pick<GetalWaarde, 'getal'>
): FoutWaarde | undefined {
  if (formule.teken === '*' || formule.teken === '/') return undefined
  const {start, end} = formule
  const bare = left.los === true ? left : right.los === true ? right : undefined
  const other = bare === left ? right : left
  if (bare !== undefined && other.eenheid === 'procent' && other.zeker && !bare.getal.isZero())
    return {
      soort: 'fout',
      message: `Een percentage staat hier naast het losse getal ${bare.getal.toFixed()}; verwacht: een percentage, zoals \`${asPercentage(bare.getal)}%\`.`,
      start,
      end
    }
  if (bare !== undefined || !left.zeker || !right.zeker) return undefined
  return sameKind(left.eenheid, right.eenheid)
    ? undefined
    : {
        soort: 'fout',
        message: `Hier staan ${named(left.eenheid)} en ${named(right.eenheid)} naast elkaar; verwacht: twee getallen van dezelfde eenheid.`,
        start,
        end
      }
}

/** One and less was meant as a fraction: `1` of `1 - aandeel` is 100%. */
function asPercentage(bare: GetalWaarde['getal']): string {
  return (bare.abs().lte(1) ? bare.times(100) : bare).toFixed()
}

/** A share without a unit is of the kind of percentages, a count is not. */
function sameKind(a: string, b: string): boolean {
  return same(a, b) && (a === 'aantal') === (b === 'aantal')
}

export function named(eenheid: string): string {
  return eenheid === '' ? 'een getal zonder eenheid' : `\`${eenheid}\``
}

function negated(value: Enkel): Enkel {
  return value.soort === 'getal' ? {...value, ...turned(value, 'isAf'), getal: value.getal.negated()} : value
}

/** What was computed, in the unit that its cell states; a share is a percentage when that is asked. */
export function inUnit(value: Enkel, eenheid: string): Enkel {
  if (value.soort !== 'getal' || eenheid === '') return value
  if (!value.zeker || value.los === true || same(value.eenheid, eenheid))
    return {...value, eenheid, zeker: true}
  return {
    soort: 'fout',
    message: `De uitkomst is ${named(value.eenheid)}; verwacht: ${named(eenheid)}, zoals bij deze cel staat.`,
    start: 0,
    end: 0
  }
}
