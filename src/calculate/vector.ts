import {unitFault, unitOf} from './evaluate.ts'
import type {Formule} from './formula.ts'
import {isOverMany} from './functions.ts'
import {ANDERS, GETAL, isExact, isGetal, leeg, macht, MEESTE_DECIMALEN, ONVOLLEDIG} from './numbers.ts'
import {eenhedenVan, type Getallen} from './numbers.ts'
import {single} from './single.ts'
import {same} from './units.ts'
import {Exact, type GetalWaarde, type Waarde} from './value.ts'

/**
 * The values of a formula in all rows of a column at once. It gives what `evaluate` gives row by row, or leaves a row to
 * that: one with a missing value, a fault, or more digits than a double holds.
 */
export interface Vector extends Pick<GetalWaarde, 'eenheid' | 'zeker' | 'los' | 'getal'> {
  getallen: Getallen
}

/** What a formula may name. */
export interface Kolommen {
  lengte: number
  kolom: (naam: string) => Vector | undefined
  /** The value of a part that is the same in every row. */
  vast: (formule: Formule) => Waarde
}

/** Undefined where all rows are left. */
export function vector(formule: Formule, kolommen: Kolommen): Vector | undefined {
  if (isFixed(formule)) return constant(single(kolommen.vast(formule), formule), kolommen.lengte)
  switch (formule.soort) {
    case 'naam':
      return kolommen.kolom(formule.delen[0] ?? '')
    case 'negatief': {
      const van = vector(formule.van, kolommen)
      return van && {...van, getallen: negated(van.getallen)}
    }
    case 'functie':
      return formule.naam === 'som' && formule.argumenten.length > 1 ? sum(formule, kolommen) : undefined
    case 'bewerking': {
      const [left, right] = [vector(formule.links, kolommen), vector(formule.rechts, kolommen)]
      if (left === undefined || right === undefined || unitFault(formule, left, right)) return undefined
      const {teken} = formule
      const getallen =
        teken === '+' || teken === '-'
          ? added(left.getallen, right.getallen, teken === '+' ? 1 : -1)
          : teken === '*'
            ? multiplied(left.getallen, right.getallen)
            : undefined
      return getallen && {...unitOf(teken, left, right), getal: ONE, getallen}
    }
    default:
      return undefined
  }
}

/** Where rows are compared: 1 where it holds, 0 where it does not, and -1 where the row is left. */
export function compared(
  formule: Extract<Formule, {soort: 'vergelijking'}>,
  kolommen: Kolommen,
  holds: (order: number) => boolean
): Int8Array | undefined {
  const [left, right] = [vector(formule.links, kolommen), vector(formule.rechts, kolommen)]
  if (left === undefined || right === undefined || unitFault(formule, left, right)) return undefined
  const {eenheden, soort} = added(left.getallen, right.getallen, -1)
  const [less, equal, more] = [-1, 0, 1].map((order) => (holds(order) ? 1 : 0))
  return Int8Array.from(soort, (wat, rij) => {
    const difference = eenheden[rij] ?? 0
    if (!isGetal(wat)) return -1
    return (difference < 0 ? less : difference > 0 ? more : equal) ?? -1
  })
}

/** Where it does not matter which number it is. */
const ONE = new Exact(1)

/** Whether a formula names nothing of its own row. */
function isFixed(formule: Formule): boolean {
  switch (formule.soort) {
    case 'getal':
      return true
    case 'naam':
      return formule.delen.length > 1
    case 'negatief':
      return isFixed(formule.van)
    case 'functie': {
      const [first, ...rest] = formule.argumenten
      const isColumn = isOverMany(formule.naam) && first?.soort === 'naam' && rest.length === 0
      return isColumn || formule.argumenten.every(isFixed)
    }
    case 'bewerking':
    case 'vergelijking':
      return isFixed(formule.links) && isFixed(formule.rechts)
  }
}

function constant(value: Waarde, lengte: number): Vector | undefined {
  if (value.soort !== 'getal') return undefined
  const {getal, decimalen, onvolledig} = value
  const schaal = getal.decimalPlaces()
  const eenheden = eenhedenVan(getal.toFixed(), schaal)
  if (Number.isNaN(eenheden)) return undefined
  const getallen = leeg(lengte, schaal)
  getallen.eenheden.fill(eenheden)
  getallen.decimalen.fill(Math.min(decimalen, 255))
  getallen.soort.fill(onvolledig ? ONVOLLEDIG : GETAL)
  return {...value, getallen}
}

function negated({eenheden, ...rest}: Getallen): Getallen {
  return {...rest, eenheden: eenheden.map((each) => 0 - each)}
}

function added(a: Getallen, b: Getallen, sign: number): Getallen {
  const schaal = Math.max(a.schaal, b.schaal)
  const [left, right] = [macht(schaal - a.schaal), sign * macht(schaal - b.schaal)]
  const result = leeg(a.soort.length, schaal)
  for (let rij = 0; rij < a.soort.length; rij++) {
    const [x, y] = [(a.eenheden[rij] ?? 0) * left, (b.eenheden[rij] ?? 0) * right]
    result.eenheden[rij] = x + y
    settle(result, rij, a, b, isExact(x) && isExact(y))
  }
  return result
}

function multiplied(a: Getallen, b: Getallen): Getallen | undefined {
  const schaal = a.schaal + b.schaal
  if (schaal > MEESTE_DECIMALEN) return undefined
  const result = leeg(a.soort.length, schaal)
  for (let rij = 0; rij < a.soort.length; rij++) {
    result.eenheden[rij] = (a.eenheden[rij] ?? 0) * (b.eenheden[rij] ?? 0) + 0
    settle(result, rij, a, b, true)
  }
  return result
}

/** What is known of a row that follows from two; a number that is not exact is left. */
function settle(result: Getallen, rij: number, a: Getallen, b: Getallen, isSound: boolean): void {
  const [first, second] = [a.soort[rij] ?? ANDERS, b.soort[rij] ?? ANDERS]
  if (!isSound || !isGetal(first) || !isGetal(second) || !isExact(result.eenheden[rij] ?? 0)) return
  result.soort[rij] = first === ONVOLLEDIG ? first : second
  result.decimalen[rij] = Math.max(a.decimalen[rij] ?? 0, b.decimalen[rij] ?? 0)
}

/** `som(a, b, c)` within a row. */
function sum({argumenten}: Extract<Formule, {soort: 'functie'}>, kolommen: Kolommen): Vector | undefined {
  const parts = argumenten.map((argument) => vector(argument, kolommen))
  const [first, ...rest] = parts
  if (first === undefined) return undefined
  let {getallen, zeker} = first
  for (const part of rest) {
    if (part === undefined) return undefined
    if (part.zeker && first.zeker && !same(part.eenheid, first.eenheid)) return undefined
    getallen = added(getallen, part.getallen, 1)
    zeker = zeker && part.zeker
  }
  return {eenheid: first.eenheid, zeker, getal: ONE, getallen}
}
