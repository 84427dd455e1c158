import {added, divided, negated, OPERATIES} from './arithmetic.ts'
import {unitFault, unitOf} from './evaluate.ts'
import type {Formule} from './formula.ts'
import {isOverMany} from './functions.ts'
import {ANDERS, eenhedenVan, GETAL, isGetal, isMissing, leeg, ONVOLLEDIG, type Getallen} from './numbers.ts'
import {overOf, turned, unlike, unlikeInSum} from './sides.ts'
import {single} from './single.ts'
import {ongelijk, samen} from './telling.ts'
import {quotient, same} from './units.ts'
import {Exact, type GetalWaarde, type Waarde} from './value.ts'

/**
 * The values of a formula in all rows of a column at once. It gives what `evaluate` gives row by row, or leaves a row to
 * that: one with a missing value, a fault, or more digits than a double holds.
 */
export interface Vector extends Pick<GetalWaarde, 'eenheid' | 'zeker' | 'los' | 'getal' | 'over'> {
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
      return (
        van && {...van, ...turned(van, 'isAf'), getal: van.getal.negated(), getallen: negated(van.getallen)}
      )
    }
    case 'functie': {
      if (formule.naam === 'som' && formule.argumenten.length > 1) return sum(formule, kolommen)
      return formule.naam === 'aandeel' && formule.argumenten.length === 2
        ? share(formule, kolommen)
        : undefined
    }
    case 'bewerking': {
      const [left, right] = [vector(formule.links, kolommen), vector(formule.rechts, kolommen)]
      if (left === undefined || right === undefined || isRefused(formule, left, right)) return undefined
      const getallen = OPERATIES[formule.teken](left.getallen, right.getallen)
      return (
        getallen && {
          ...unitOf(formule.teken, left, right),
          ...overOf(formule.teken, left, right),
          getal: ONE,
          getallen
        }
      )
    }
    default:
      return undefined
  }
}

/** Where rows are compared: 1 where it holds or a value is missing, 0 where it does not, and -1 where the row is left. */
export function compared(
  formule: Extract<Formule, {soort: 'vergelijking'}>,
  kolommen: Kolommen,
  holds: (order: number) => boolean
): Int8Array | undefined {
  const [left, right] = [vector(formule.links, kolommen), vector(formule.rechts, kolommen)]
  if (left === undefined || right === undefined || isRefused(formule, left, right)) return undefined
  const {eenheden, soort} = added(left.getallen, right.getallen, -1)
  const [less, equal, more] = [-1, 0, 1].map((order) => (holds(order) ? 1 : 0))
  const result = new Int8Array(soort.length)
  for (let rij = 0; rij < soort.length; rij++) {
    const difference = eenheden[rij] ?? 0
    const known = (difference < 0 ? less : difference > 0 ? more : equal) ?? -1
    result[rij] = isMissing(soort[rij]) ? 1 : isGetal(soort[rij]) ? known : -1
  }
  return result
}

/** What has no number in any row is told, or said to be missing, row by row. */
function isRefused(
  formule: Extract<Formule, {soort: 'bewerking' | 'vergelijking'}>,
  left: Vector,
  right: Vector
): boolean {
  return (unitFault(formule, left, right) ?? unlike(formule, left, right)) !== undefined
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

/** `som(a, b, c)` within a row. */
function sum({argumenten}: Extract<Formule, {soort: 'functie'}>, kolommen: Kolommen): Vector | undefined {
  const parts = argumenten.map((argument) => vector(argument, kolommen))
  const [first, ...rest] = parts
  if (first === undefined || unlikeInSum(parts.filter((part) => part !== undefined)) !== undefined)
    return undefined
  let {getallen, zeker, over} = first
  for (const part of rest) {
    if (part === undefined) return undefined
    if (part.zeker && first.zeker && !same(part.eenheid, first.eenheid)) return undefined
    getallen = added(getallen, part.getallen, 1)
    zeker = zeker && part.zeker
    over = samen(over, part.over)?.over
  }
  // A sum leaves out what is missing.
  getallen.soort.forEach((soort, rij) => {
    if (isMissing(soort)) getallen.soort[rij] = ANDERS
  })
  return {eenheid: first.eenheid, zeker, getal: ONE, getallen, ...(over && {over})}
}

/** `aandeel(deel, geheel)`, which is printed without the decimals of either. */
function share({argumenten}: Extract<Formule, {soort: 'functie'}>, kolommen: Kolommen): Vector | undefined {
  const [deel, geheel] = argumenten.map((argument) => vector(argument, kolommen))
  if (deel === undefined || geheel === undefined) return undefined
  const zeker = deel.zeker && geheel.zeker
  if (zeker && !same(deel.eenheid, geheel.eenheid)) return undefined
  if (ongelijk(deel, geheel) !== undefined) return undefined
  const getallen = divided(deel.getallen, geheel.getallen)
  getallen.decimalen.fill(0)
  return {
    eenheid: quotient(deel.eenheid, geheel.eenheid),
    ...overOf('/', deel, geheel),
    ...{zeker, getal: ONE, getallen}
  }
}
