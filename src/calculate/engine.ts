import type {Cel} from '../model/cijfers.ts'
import type {Origin} from '../model/source.ts'
import {celnaam} from '../celnaam.ts'
import {filledIn, printable} from './derivation.ts'
import {evaluate, named, type Scope} from './evaluate.ts'
import {parseFormula, type Formule} from './formula.ts'
import type {Raster, RuweCel, Tell} from './grid.ts'
import {scopeOf, TOTAAL} from './scope.ts'
import {single} from './single.ts'
import {stated, totalCell} from './totals.ts'
import {same} from './units.ts'
import {getal, type FoutWaarde, type Waarde} from './value.ts'

/** Formulas that rest on each other through more steps than this are a fault, long before the stack is full. */
const DEEPEST = 200
/** Of larger tables only the totals say how they came about. */
const EXPLAINED = 1000

/** What has been computed so far, and where faults are told. */
export interface Engine {
  rasters: ReadonlyMap<string, Raster>
  tell: Tell
  memo: Map<Raster, (Cel | typeof BEZIG | undefined)[]>
  parsed: Map<string, Formule | undefined>
  depth: number
}

const BEZIG: unique symbol = Symbol('bezig')

/** Computes cells when they are asked for, each once. Faults are told where their formula stands. */
export function makeEngine(rasters: ReadonlyMap<string, Raster>, tell: Tell): Engine {
  return {rasters, tell, memo: new Map(), parsed: new Map(), depth: 0}
}

/** The cell of a row and column; `TOTAAL` is the row of totals. */
export function cel(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  const cells = engine.memo.get(raster) ?? []
  engine.memo.set(raster, cells)
  const key = (rij + 1) * raster.kolommen.length + kolom
  const known = cells[key]
  if (known === BEZIG) return circular(engine, raster, rij, kolom)
  if (known !== undefined) return known
  cells[key] = BEZIG
  engine.depth += 1
  const made =
    engine.depth > DEEPEST ? tooDeep(engine, raster, rij, kolom) : compute(engine, raster, rij, kolom)
  engine.depth -= 1
  cells[key] = made
  return made
}

/** A formula as a tree; undefined where it is none, which is told once. */
export function lees(engine: Engine, formule: string, origin: Origin): Formule | undefined {
  if (engine.parsed.has(formule)) return engine.parsed.get(formule)
  const tree = parseFormula(formule)
  engine.parsed.set(formule, tree.soort === 'fout' ? undefined : tree)
  if (tree.soort !== 'fout') return tree
  engine.tell({rule: 'formule-fout', message: `\`${formule}\`: ${tree.message}`, origin})
  return undefined
}

/** The value of a formula that stands in a row. */
export function bereken(engine: Engine, formule: Formule, raster: Raster, rij: number): Waarde {
  return evaluate(formule, scopeAt(engine, raster, rij))
}

/** The same formula with the values in it. */
export function invullen(engine: Engine, formule: Formule, raster: Raster, rij: number): string {
  const scope = scopeAt(engine, raster, rij)
  return filledIn(formule, ({delen}, alsLijst) => scope.lookup(delen, alsLijst))
}

function scopeAt(engine: Engine, raster: Raster, rij: number): Scope {
  return scopeOf(engine.rasters, (other, row, column) => valueOf(cel(engine, other, row, column)), {
    raster,
    rij
  })
}

function compute(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  const ruw = rij === TOTAAL ? totalCell(raster, kolom) : raster.rijen[rij]?.cellen[kolom]
  if (ruw === undefined) return broken({origin: raster.origin, eenheid: ''})
  if (ruw.inhoud.soort === 'gegeven') {
    const {waarde, decimalen} = ruw.inhoud
    const {eenheid, afronden, origin, opgegeven} = ruw
    const cell: Cel = {waarde, eenheid, decimalen, onvolledig: false, origin}
    if (afronden !== undefined) cell.afronden = afronden
    // Most cells of a large table come here, and most have nothing to be held against.
    return opgegeven === undefined ? cell : {...cell, ...stated(ruw, raster, rij)}
  }
  return computed(engine, ruw, ruw.inhoud.formule, raster, rij)
}

function computed(engine: Engine, ruw: RuweCel, formule: string, raster: Raster, rij: number): Cel {
  const at = ruw.formuleOrigin ?? ruw.origin
  const tree = lees(engine, formule, at)
  if (tree === undefined) return broken(ruw)
  const value = inUnit(single(bereken(engine, tree, raster, rij), tree), ruw.eenheid)
  if (value.soort === 'fout') {
    if (value.message !== undefined)
      engine.tell({rule: 'formule-fout', message: `\`${formule}\`: ${value.message}`, origin: at})
    return broken(ruw)
  }
  const explained = rij === TOTAAL || raster.rijen.length <= EXPLAINED
  const afleiding = {formule, ingevuld: explained ? invullen(engine, tree, raster, rij) : formule}
  if (value.soort !== 'getal')
    return {...shared(ruw), waarde: value, decimalen: 0, onvolledig: true, afleiding}
  return {
    ...shared(ruw),
    eenheid: value.eenheid,
    waarde: {soort: 'getal', getal: value.getal.toFixed()},
    decimalen: printable(value),
    onvolledig: value.onvolledig,
    afleiding,
    ...stated(ruw, raster, rij)
  }
}

function circular(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  return refused(
    engine,
    raster,
    rij,
    kolom,
    'kringverwijzing',
    'wordt uit zichzelf berekend; verwacht: formules die niet in een kring naar elkaar verwijzen.'
  )
}

function tooDeep(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  return refused(
    engine,
    raster,
    rij,
    kolom,
    'formule-fout',
    `rust op meer dan ${String(DEEPEST)} formules na elkaar; verwacht: kortere ketens, bijvoorbeeld met \`som\`.`
  )
}

function refused(engine: Engine, raster: Raster, rij: number, kolom: number, rule: string, why: string): Cel {
  const at = raster.rijen[rij]?.cellen[kolom]
  engine.tell({
    rule,
    message: `\`${nameOf(raster, rij, kolom)}\` ${why}`,
    origin: at?.formuleOrigin ?? at?.origin ?? raster.origin
  })
  return broken(at ?? {origin: raster.origin, eenheid: ''})
}

/** The name by which a formula or a text knows a cell. */
export function nameOf(raster: Raster, rij: number, kolom: number): string {
  const row = rij === TOTAAL ? 'totaal' : (raster.rijen[rij]?.id ?? '')
  return celnaam(raster, row, raster.kolommen[kolom]?.id ?? '')
}

function shared({eenheid, afronden, origin}: RuweCel): Pick<Cel, 'eenheid' | 'origin'> & {afronden?: string} {
  return {eenheid, origin, ...(afronden !== undefined && {afronden})}
}

function broken({origin, eenheid}: Pick<RuweCel, 'origin' | 'eenheid'>): Cel {
  return {waarde: {soort: 'fout'}, eenheid, decimalen: 0, onvolledig: true, origin}
}

/** What a cell is in a formula. Of a cell that is broken the message stands there. */
export function valueOf({waarde, eenheid, decimalen, onvolledig}: Cel): Waarde {
  if (waarde.soort === 'fout') return {soort: 'fout', start: 0, end: 0}
  return waarde.soort === 'getal'
    ? getal(waarde.getal, {eenheid, zeker: eenheid !== '', decimalen, onvolledig})
    : waarde
}

/** What was computed, in the unit that the cell states; a share is a percentage when that is asked. */
function inUnit(value: ReturnType<typeof single>, eenheid: string): ReturnType<typeof single> {
  if (value.soort !== 'getal' || eenheid === '') return value
  const fits = !value.zeker || value.los === true || same(value.eenheid, eenheid)
  const fault: FoutWaarde = {
    soort: 'fout',
    message: `De uitkomst is ${named(value.eenheid)}; verwacht: ${named(eenheid)}, zoals bij deze cel staat.`,
    start: 0,
    end: 0
  }
  return fits ? {...value, eenheid, zeker: true} : fault
}
