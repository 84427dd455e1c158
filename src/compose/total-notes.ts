import {listed} from '../leaves/alfabet.ts'
import type {Tabel} from '../model/element.ts'
import {heading} from './heads.ts'

/** More rows than this are counted. */
const MOST = 5

/** Which rows are not in a total that follows from other totals, so that who checks it knows over which rows it is. */
export function totalNotes({kolommen, totaal}: Tabel): string[] {
  const byRows = new Map<string, string[]>()
  for (const [index, {buiten}] of (totaal?.cellen ?? []).entries()) {
    const kolom = kolommen[index]
    if (buiten === undefined || kolom === undefined) continue
    const rest = buiten.length - MOST
    const rows = listed(rest > 0 ? [...buiten.slice(0, MOST), `${String(rest)} andere`] : buiten)
    byRows.set(rows, [...(byRows.get(rows) ?? []), heading(kolom, kolom.eenheid)])
  }
  return [...byRows].map(
    ([rows, names]) =>
      `${totaal?.label ?? ''} bij ${listed(names)}: over de rijen waarin het getal er is, dus zonder ${rows}.`
  )
}
