import {Decimal} from 'decimal.js'
import {benoemd} from '../../leaves/celnaam.ts'
import {schrijf, standaardOpmaak} from '../../leaves/getal.ts'
import type {Cel} from '../../model/cijfers.ts'
import type {Tabel} from '../../model/element.ts'
import type {Rule} from '../rule.ts'
import {KWALITEIT} from '../severity.ts'

/** Larger tables are not typed by hand, and such a slip is. */
const MOST = 5000

/** With fewer others there is no telling what is usual in a column. */
const LEAST = 2

/** One percentage that was typed as a fraction: `0,13` among `12` and `45`. */
export const percentageAlsBreuk: Rule = {
  id: 'percentage-als-breuk',
  severity: KWALITEIT,
  *check({tabellen}) {
    for (const tabel of tabellen) {
      if (tabel.vorm !== 'tabel' || tabel.rijen.length > MOST) continue
      for (const [kolom, {eenheid, label}] of tabel.kolommen.entries()) {
        const rij = eenheid === 'procent' ? fractionIn(tabel, kolom) : undefined
        if (rij === undefined) continue
        const {naam, cel} = benoemd(tabel, {rij, kolom})
        yield {
          at: {id: naam, origin: cel.origin},
          message: `${shown(cel, 1)} staat in ‘${label}’ tussen percentages zonder zo veel decimalen, die alle 1% of meer zijn; verwacht: ${shown(cel, 100)}, als hier een breuk staat.`
        }
      }
    }
  }
}

/**
 * The row of the only value below 1% that was typed, where it has two decimals more than any other: as many as a fraction
 * has. A real 0,4% among 12,3% and 45,0% has no more than these.
 */
function fractionIn(tabel: Tabel, kolom: number): number | undefined {
  const typed = [...tabel.rijen.keys()].filter((rij) => isTyped(tabel.cel(rij, kolom)))
  const small = typed.filter((rij) => valueOf(tabel.cel(rij, kolom)).lt(0.01))
  const [rij] = small
  if (rij === undefined || small.length > 1 || typed.length <= LEAST) return undefined
  const decimalen = decimalenVan(tabel.cel(rij, kolom))
  const isFiner = typed.every((each) => each === rij || decimalenVan(tabel.cel(each, kolom)) + 2 <= decimalen)
  return isFiner ? rij : undefined
}

/** A percentage other than nought that does not follow from a formula. */
function isTyped(cel: Cel): boolean {
  return cel.afleiding === undefined && !valueOf(cel).isZero()
}

function valueOf({waarde}: Cel): Decimal {
  return new Decimal(waarde.soort === 'getal' ? waarde.getal : 0).abs()
}

/** Its own, for all of a column are printed with as many; a percentage is kept as its fraction. */
function decimalenVan(cel: Cel): number {
  return valueOf(cel).times(100).decimalPlaces()
}

function shown(cel: Cel, times: number): string {
  const getal = cel.waarde.soort === 'getal' ? cel.waarde.getal : '0'
  const decimalen = decimalenVan(cel) - (times === 1 ? 0 : 2)
  return schrijf({...cel, getal: new Decimal(getal).times(times).toFixed(), decimalen}, standaardOpmaak(cel))
}
