import type {Cel, Telling} from '../model/cijfers.ts'
import {asColumn, type Kolomwaarden} from './column-numbers.ts'
import {printable} from './derivation.ts'
import {BEZIG, lees, remembered, stepDown, type Engine, type Plek} from './engine.ts'
import {evaluate, inUnit, type Scope} from './evaluate.ts'
import {derivation, filled} from './filled.ts'
import type {Formule} from './formula.ts'
import type {Raster, RuweCel} from './grid.ts'
import {BREUK, FORMULE, GETAL, isFilledWith, isGetal, isMissing, MIST, ONVOLLEDIG, tekst} from './numbers.ts'
import {restricted} from './restricted.ts'
import {broken, circular, tellFault, tooDeep} from './refusals.ts'
import {scopeOf, TOTAAL, type Waarden} from './scope.ts'
import {single} from './single.ts'
import {tellingOf} from './telling.ts'
import {stated, totalCell} from './totals.ts'
import {Exact, getal, valueOf, type Lijst, type Waarde} from './value.ts'
import {vector, type Kolommen} from './vector.ts'

/** The cell of a row and column; `TOTAAL` is the row of totals. */
export function cel(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  const ruw = rij === TOTAAL ? totalCell(raster, kolom) : raster.cellen.cel(rij, kolom)
  if (ruw === undefined) return broken({origin: raster.origin, eenheid: ''})
  const {inhoud} = ruw
  if (inhoud.soort === 'gegeven') {
    const {waarde, decimalen} = inhoud
    const {eenheid, afronden, origin, opgegeven} = ruw
    const plain: Cel = {waarde, eenheid, decimalen, onvolledig: false, origin}
    if (afronden !== undefined) plain.afronden = afronden
    // Most cells of a large table come here, and most have nothing to be held against.
    return opgegeven === undefined ? plain : {...plain, ...stated(ruw, raster, rij)}
  }
  const found = inArrays(engine, raster, rij, kolom)
  if (found !== undefined) return numberCell(engine, found, ruw, inhoud.formule, raster, rij)
  const key = (rij + 1) * raster.kolommen.length + kolom
  const made = remembered(engine.cellen, raster, key, () => {
    const plek = {raster, rij, kolom}
    engine.pad.push(plek)
    const result = stepDown(
      engine,
      () => computed(engine, ruw, inhoud.formule, plek),
      () => tooDeep(engine, raster, rij, kolom)
    )
    engine.pad.pop()
    return result
  })
  return made === BEZIG ? circular(engine, raster, rij, kolom) : made
}

/** What a cell is in a formula. Of a cell that is broken the message stands there. */
export function waarde(engine: Engine, raster: Raster, rij: number, kolom: number): Waarde {
  const found = inArrays(engine, raster, rij, kolom)
  if (found === undefined) return valueOf(cel(engine, raster, rij, kolom))
  const {getallen, eenheid, over} = found
  const missing = raster.cellen.mist[(getallen.soort[rij] ?? 0) - MIST]
  if (missing !== undefined) return missing
  return getal(tekst(getallen.eenheden[rij] ?? 0, getallen.schaal), {
    eenheid,
    zeker: eenheid !== '',
    decimalen: getallen.decimalen[rij] ?? 0,
    onvolledig: getallen.soort[rij] === ONVOLLEDIG,
    ...(over && {over})
  })
}

/** A whole column, under the name by which it was called. */
export function lijst(engine: Engine, raster: Raster, kolom: number, naam: string): Lijst {
  const found = kolomwaarden(engine, raster, kolom)
  return {
    soort: 'lijst',
    naam,
    aantal: raster.rijen.aantal,
    waarde: (rij) => waarde(engine, raster, rij, kolom),
    telling: (isAantal) => telling(engine, raster, kolom, isAantal),
    eenheid: '',
    ...(found !== BEZIG && found)
  }
}

/** The rows that have no number in a column, and should. */
function telling(engine: Engine, raster: Raster, kolom: number, isAantal: boolean): Telling {
  return tellingOf(engine.tellingen, raster, kolom, isAantal, () => {
    const found = kolomwaarden(engine, raster, kolom)
    const soort = found === undefined || found === BEZIG ? undefined : found.getallen.soort
    return (rij) => {
      if (isGetal(soort?.[rij]) || soort?.[rij] === BREUK) return false
      const each = waarde(engine, raster, rij, kolom)
      return each.soort === 'ontbreekt' && each.teltMee
    }
  })
}

/** The numbers of a column in arrays: given, or what its formula comes to; undefined of a grid that has none. */
export function kolomwaarden(
  engine: Engine,
  raster: Raster,
  kolom: number
): Kolomwaarden | typeof BEZIG | undefined {
  const getallen = raster.cellen.getallen(kolom)
  const {formule, eenheid = ''} = raster.kolommen[kolom] ?? {}
  if (getallen === undefined) return undefined
  const given = {getallen, eenheid}
  if (formule === undefined) return given
  const compute = (): Kolomwaarden => {
    const tree = lees(engine, formule, raster.cellen.cel(0, kolom)?.formuleOrigin ?? raster.origin)
    const found = tree && vector(tree, kolommenVan(engine, raster))
    return (found && asColumn(found, eenheid)) ?? given
  }
  // Where some cells have a number of their own, a column may rest on itself without a circle: that shows cell by cell.
  return remembered(engine.kolommen, raster, kolom, () =>
    isFilledWith(FORMULE, getallen.soort) ? stepDown(engine, compute, () => given) : given
  )
}

/** The value of a formula that stands in a row. */
export function bereken(engine: Engine, formule: Formule, raster: Raster, rij: number): Waarde {
  return evaluate(formule, scopeAt(engine, raster, rij))
}

/** The same formula with the values in it. */
export function invullen(engine: Engine, formule: Formule, raster: Raster, rij: number): string {
  return filled(formule, scopeAt(engine, raster, rij))
}

/** What a formula of a column may name, for all rows at once. */
export function kolommenVan(engine: Engine, raster: Raster): Kolommen {
  return {
    lengte: raster.rijen.aantal,
    kolom: (naam) => {
      const kolom = raster.kolomIndex.get(naam)
      const found = kolom === undefined ? undefined : kolomwaarden(engine, raster, kolom)
      if (found === undefined || found === BEZIG) return undefined
      return {...found, zeker: found.eenheid !== '', getal: new Exact(1)}
    },
    vast: (formule) => bereken(engine, formule, raster, 0)
  }
}

function scopeAt(engine: Engine, raster: Raster, rij: number): Scope {
  return scopeOf(engine, waardenVan(engine), {raster, rij})
}

function waardenVan(engine: Engine): Waarden {
  return {
    cel: (other, row, column) => waarde(engine, other, row, column),
    lijst: (other, column, naam) => lijst(engine, other, column, naam)
  }
}

/** Where a formula stands: of the total of a column it sees the rows in which it comes to something, if not all do. */
function scopeOfCell(engine: Engine, {raster, rij, kolom}: Plek): {scope: Scope; buiten: string[]} {
  const isTotal = rij === TOTAAL && raster.kolommen[kolom]?.wijze === 'formule'
  const zonder = isTotal ? telling(engine, raster, kolom, false).zonder : new Map<string, string>()
  if (zonder.size === 0 || zonder.size === raster.rijen.aantal)
    return {scope: scopeAt(engine, raster, rij), buiten: []}
  return {
    scope: restricted(engine, raster, zonder, waardenVan(engine)),
    buiten: [...zonder.values()]
  }
}

/** Where the number of a cell lies in arrays. What was given needs nothing to be computed. */
function inArrays(engine: Engine, raster: Raster, rij: number, kolom: number): Kolomwaarden | undefined {
  const getallen = raster.cellen.getallen(kolom)
  if (getallen === undefined || rij === TOTAAL) return undefined
  const given = getallen.soort[rij]
  if (given === GETAL || isMissing(given)) return {getallen, eenheid: raster.kolommen[kolom]?.eenheid ?? ''}
  const found = given === FORMULE ? kolomwaarden(engine, raster, kolom) : undefined
  if (found === undefined || found === BEZIG) return undefined
  const soort = found.getallen.soort[rij]
  return isGetal(soort) || isMissing(soort) ? found : undefined
}

function numberCell(
  engine: Engine,
  {getallen, eenheid, over}: Kolomwaarden,
  ruw: RuweCel,
  formule: string,
  raster: Raster,
  rij: number
): Cel {
  const afleiding = derivation(engine, formule, () => scopeAt(engine, raster, rij), raster)
  const missing = raster.cellen.mist[(getallen.soort[rij] ?? 0) - MIST]
  if (missing !== undefined)
    return {...shared(ruw), waarde: missing, decimalen: 0, onvolledig: true, afleiding}
  return {
    ...shared(ruw),
    eenheid,
    waarde: {soort: 'getal', getal: tekst(getallen.eenheden[rij] ?? 0, getallen.schaal)},
    decimalen: getallen.decimalen[rij] ?? 0,
    onvolledig: getallen.soort[rij] === ONVOLLEDIG,
    ...(over && {over}),
    afleiding,
    ...stated(ruw, raster, rij)
  }
}

function computed(engine: Engine, ruw: RuweCel, formule: string, plek: Plek): Cel {
  const at = ruw.formuleOrigin ?? ruw.origin
  const tree = lees(engine, formule, at)
  if (tree === undefined) return broken(ruw)
  const {scope, buiten} = scopeOfCell(engine, plek)
  const value = inUnit(single(evaluate(tree, scope), tree), ruw.eenheid)
  if (value.soort === 'fout') {
    tellFault(engine, value, {formule, origin: at}, plek)
    return broken(ruw)
  }
  const afleiding = derivation(engine, formule, () => scopeOfCell(engine, plek).scope, plek.raster)
  if (value.soort !== 'getal')
    return {...shared(ruw), waarde: value, decimalen: 0, onvolledig: true, afleiding}
  return {
    ...shared(ruw),
    eenheid: value.eenheid,
    waarde: {soort: 'getal', getal: value.getal.toFixed()},
    decimalen: printable(value),
    onvolledig: value.onvolledig || buiten.length > 0,
    ...(value.over && {over: value.over}),
    ...(buiten.length > 0 && {buiten}),
    afleiding,
    ...stated(ruw, plek.raster, plek.rij)
  }
}

function shared({eenheid, afronden, origin}: RuweCel): Pick<Cel, 'eenheid' | 'origin'> & {afronden?: string} {
  return {eenheid, origin, ...(afronden !== undefined && {afronden})}
}
