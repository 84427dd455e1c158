import {celnaam} from '../leaves/celnaam.ts'
import type {Cel} from '../model/cijfers.ts'
import type {Origin} from '../model/source.ts'
import {keepDivision} from './by-zero.ts'
import {DEEPEST, type Engine, type Plek} from './engine.ts'
import type {Raster, RuweCel} from './grid.ts'
import type {FoutWaarde} from './value.ts'
import {TOTAAL} from './scope.ts'

export function circular(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  const from = engine.pad.findIndex(
    (each) => each.raster === raster && each.rij === rij && each.kolom === kolom
  )
  const names = engine.pad.slice(from).map((each) => `\`${nameOf(each.raster, each.rij, each.kolom)}\``)
  return refused(engine, raster, [rij, kolom], {
    rule: 'kringverwijzing',
    why: `wordt uit zichzelf berekend (${ring(names)}); verwacht: formules die niet in een kring naar elkaar verwijzen.`
  })
}

/** More names than this are left out of the middle. */
const MOST = 8

/** `a → b → a`. */
function ring(names: readonly string[]): string {
  const [first = ''] = names
  const left = names.length - MOST
  const shown = left > 0 ? [...names.slice(0, MOST - 1), `nog ${String(left)} …`, ...names.slice(-1)] : names
  return [...shown, first].join(' → ')
}

export function tooDeep(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  return refused(engine, raster, [rij, kolom], {
    rule: 'formule-fout',
    why: `rust op meer dan ${String(DEEPEST)} formules na elkaar; verwacht: kortere ketens, bijvoorbeeld met \`som\`.`
  })
}

function refused(
  engine: Engine,
  raster: Raster,
  [rij, kolom]: readonly [number, number],
  {rule, why}: {rule: string; why: string}
): Cel {
  const at = raster.cellen.cel(rij, kolom)
  engine.tell({
    rule,
    message: `\`${nameOf(raster, rij, kolom)}\` ${why}`,
    origin: at?.formuleOrigin ?? at?.origin ?? raster.origin
  })
  return broken(at ?? {origin: raster.origin, eenheid: ''})
}

/** Tells what is wrong with the formula of a cell, unless that has its message elsewhere. */
export function tellFault(
  engine: Engine,
  {message, doorNul}: FoutWaarde,
  at: {formule: string; origin: Origin},
  {raster, rij, kolom}: Plek
): void {
  if (message === undefined) return
  if (doorNul !== undefined)
    keepDivision(engine.doorNul, {...at, verwacht: doorNul}, nameOf(raster, rij, kolom))
  else engine.tell({rule: 'formule-fout', message: `\`${at.formule}\`: ${message}`, origin: at.origin})
}

/** The name by which a formula or a text knows a cell. */
export function nameOf(raster: Raster, rij: number, kolom: number): string {
  const row = rij === TOTAAL ? 'totaal' : (raster.rijen.kop(rij)?.id ?? '')
  return celnaam(raster, row, raster.kolommen[kolom]?.id ?? '')
}

/** A cell that could not be computed; why has its message. */
export function broken({origin, eenheid}: Pick<RuweCel, 'origin' | 'eenheid'>): Cel {
  return {waarde: {soort: 'fout'}, eenheid, decimalen: 0, onvolledig: true, origin}
}
