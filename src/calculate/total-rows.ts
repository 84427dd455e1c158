import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Tell} from './grid.ts'
import {rijId, type Rijnamen} from './row-names.ts'
import type {Geschreven} from './rows.ts'

/** What the row of totals is called in the files of which tables are copied. */
const NAMEN = ['totaal', 'totalen', 'total', 'eindtotaal', 'subtotaal', 'totaal_generaal', 'som']

/**
 * The rows of a table that has totals of its own, without those that are totals themselves: each is told and left out, for
 * it would count twice and have the name of the row of totals.
 */
export function withoutTotalRows(
  geschreven: Geschreven,
  {index, dubbel}: Rijnamen,
  {sleutel, totaal}: TabelBestand,
  tell: Tell
): Geschreven {
  if (totaal === undefined) return geschreven
  const firsts = [...NAMEN, rijId(totaal.label ?? '')].flatMap((naam) => index.get(naam) ?? [])
  const left = new Set(firsts)
  for (const {rij, eerste} of dubbel) if (left.has(eerste)) left.add(rij)
  for (const rij of left)
    if (!geschreven.verdacht.has(rij))
      tell({
        rule: 'rij-is-totaal',
        message: `Deze rij is zelf een totaal (\`${(geschreven.cel(rij, sleutel) ?? '').trim().slice(0, 60)}\`) en zou dubbel tellen; verwacht: de tabel zonder deze rij, en haar bedragen bij \`totaal\` onder \`opgegeven\`.`,
        origin: geschreven.origin(rij, sleutel)
      })
  return left.size === 0 ? geschreven : without(geschreven, left)
}

function without(geschreven: Geschreven, left: ReadonlySet<number>): Geschreven {
  const {aantal, heeft, cel, origin, verdacht, plekken} = geschreven
  const kept = Uint32Array.from(Array.from({length: aantal}, (_, rij) => rij).filter((rij) => !left.has(rij)))
  const before = (rij: number): number => kept[rij] ?? -1
  return {
    ...{aantal: kept.length, heeft},
    cel: (rij, kolom) => cel(before(rij), kolom),
    origin: (rij, kolom) => origin(before(rij), kolom),
    verdacht: new Set([...kept.keys()].filter((rij) => verdacht.has(before(rij)))),
    ...(plekken && {
      plekken: (kolom) => {
        const {nummer, ...text} = plekken(kolom)
        return {...text, nummer: (rij) => nummer(before(rij))}
      }
    })
  }
}
