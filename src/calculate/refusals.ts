import {celnaam} from '../leaves/celnaam.ts'
import type {Cel} from '../model/cijfers.ts'
import {DEEPEST, type Engine} from './engine.ts'
import type {Raster, RuweCel} from './grid.ts'
import {TOTAAL} from './scope.ts'

export function circular(engine: Engine, raster: Raster, rij: number, kolom: number): Cel {
  return refused(engine, raster, [rij, kolom], {
    rule: 'kringverwijzing',
    why: 'wordt uit zichzelf berekend; verwacht: formules die niet in een kring naar elkaar verwijzen.'
  })
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

/** The name by which a formula or a text knows a cell. */
export function nameOf(raster: Raster, rij: number, kolom: number): string {
  const row = rij === TOTAAL ? 'totaal' : (raster.rijen.kop(rij)?.id ?? '')
  return celnaam(raster, row, raster.kolommen[kolom]?.id ?? '')
}

/** A cell that could not be computed; why has its message. */
export function broken({origin, eenheid}: Pick<RuweCel, 'origin' | 'eenheid'>): Cel {
  return {waarde: {soort: 'fout'}, eenheid, decimalen: 0, onvolledig: true, origin}
}
