import {Decimal} from 'decimal.js'
import {schrijf, tabelOpmaak, type Opmaak} from './getal.ts'
import type {Cel, Opgave} from '../model/cijfers.ts'

/** What stands in a cell, as a reader sees it; without `opmaak` as in a table, under a heading that has the unit. */
export function celtekst(cel: Cel, opmaak: Opmaak = tabelOpmaak(cel)): string {
  const {waarde} = cel
  switch (waarde.soort) {
    case 'getal':
      return schrijf({...cel, getal: waarde.getal}, opmaak)
    case 'tekst':
      return waarde.tekst
    case 'ontbreekt':
      return waarde.teken
    case 'fout':
      return '?'
  }
}

/** What the source printed, with the decimals that it printed. */
export function opgavetekst(
  {getal, decimalen}: Opgave,
  {eenheid}: Pick<Cel, 'eenheid'>,
  opmaak: Opmaak = tabelOpmaak({eenheid})
): string {
  return schrijf({getal, eenheid, decimalen}, opmaak)
}

/** What a cell comes to, also where the report does not give it. */
export function nagerekend({waarde, verzwegen}: Cel): string | undefined {
  return waarde.soort === 'getal' ? waarde.getal : verzwegen
}

/** What the source printed less what its numbers come to; undefined where rounding explains it, or where either is not there. */
export function afwijking(cel: Cel): Decimal | undefined {
  const [{opgegeven}, getal] = [cel, nagerekend(cel)]
  if (opgegeven === undefined || getal === undefined) return undefined
  const difference = new Decimal(opgegeven.getal).minus(getal)
  return difference.abs().lte(opgegeven.marge) ? undefined : difference
}
