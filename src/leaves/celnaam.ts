import type {Cel, Cijferblad, Kolom} from '../model/cijfers.ts'

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

/** A cell of a table with its name; `rij` is -1 for the totals. */
export function benoemd(
  blad: Pick<Cijferblad, 'id' | 'vorm' | 'kolommen' | 'rijen' | 'cel'>,
  {rij, kolom}: {rij: number; kolom: number}
): Benoemd {
  const row = rij === -1 ? 'totaal' : (blad.rijen[rij]?.id ?? '')
  const naam = celnaam(blad, row, blad.kolommen[kolom]?.id ?? '')
  return {naam, cel: blad.cel(rij, kolom), rij, kolom}
}

/** Every cell of a table, row by row, and then the totals. */
export function* cellen(
  blad: Pick<Cijferblad, 'id' | 'vorm' | 'kolommen' | 'rijen' | 'totaal' | 'cel'>
): Generator<Benoemd> {
  for (const rij of [...blad.rijen.keys(), ...(blad.totaal ? [-1] : [])])
    for (const kolom of blad.kolommen.keys()) yield benoemd(blad, {rij, kolom})
}

/** Where the cell of a name stands; undefined where the table has no such cell. */
export function plaatsVan(
  blad: Pick<Cijferblad, 'id' | 'vorm' | 'kolommen' | 'rijIndex' | 'totaal'>,
  naam: string
): {rij: number; kolom: number} | undefined {
  const [id = '', ...rest] = naam.split('.')
  const kolom = blad.vorm === 'berekening' ? 0 : blad.kolommen.findIndex((each) => each.id === rest.at(-1))
  const row = (blad.vorm === 'berekening' ? rest : rest.slice(0, -1)).join('.')
  const rij = blad.rijIndex.get(row) ?? (row === 'totaal' && blad.totaal ? -1 : undefined)
  return id !== blad.id || kolom === -1 || rij === undefined ? undefined : {rij, kolom}
}

/** A column by its full name: `Begroot 2019`; below a head of words `Volgens de gemeente: Begroot`. */
export function kolomnaam({label, groep}: Pick<Kolom, 'label' | 'groep'>): string {
  if (groep === undefined) return label
  return /^\p{Lu}/u.test(groep) ? `${groep}: ${label}` : `${label} ${groep}`
}
