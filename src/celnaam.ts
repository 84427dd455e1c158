import type {Cel, Cijferblad} from './model/cijfers.ts'

/** The name of a cell: `tabel.rij.kolom`, `berekening.grootheid` or `enquete.stelling.groep.antwoord`. */
export function celnaam({id, vorm}: Pick<Cijferblad, 'id' | 'vorm'>, rij: string, kolom: string): string {
  return vorm === 'berekening' ? `${id}.${rij}` : `${id}.${rij}.${kolom}`
}

/** A cell with its name. */
export interface Benoemd {
  naam: string
  cel: Cel
  /** Index of its row, and -1 in the totals. */
  rij: number
  kolom: number
}

/** Every cell of a table, row by row, and then the totals. */
export function* cellen(
  blad: Pick<Cijferblad, 'id' | 'vorm' | 'kolommen' | 'rijen' | 'totaal'>
): Generator<Benoemd> {
  for (const [rij, {id, cellen: cells}] of blad.rijen.entries())
    for (const [kolom, cel] of cells.entries())
      yield {naam: celnaam(blad, id, blad.kolommen[kolom]?.id ?? ''), cel, rij, kolom}
  for (const [kolom, cel] of blad.totaal?.cellen.entries() ?? [])
    yield {naam: celnaam(blad, 'totaal', blad.kolommen[kolom]?.id ?? ''), cel, rij: -1, kolom}
}
