import type {NormRij, Vergelijking} from '../../model/vergelijking.ts'

/** A table of the comparison: a sheet of a workbook, or a file of its own. */
export interface Blad {
  naam: string
  /** Of its CSV file, without extension. */
  bestand: string
  kop: readonly string[]
  rijen: readonly (readonly (string | number)[])[]
  breedtes: readonly number[]
  /** How many columns at the start name the row. */
  kopkolommen: number
}

/** The columns that name a norm. */
export const ABOUT_NORM = ['Kader', 'Norm', 'Tekst'] as const

export function aboutNorm({kader, norm, tekst}: NormRij): string[] {
  return [kader, norm, tekst]
}

/** The name of an onderzoek by its id. */
export function nameOf({onderzoeken}: Vergelijking): (id: string) => string {
  const names = new Map(onderzoeken.map(({id, naam}) => [id, naam]))
  return (id) => names.get(id) ?? ''
}
