import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Raster, Tell} from './grid.ts'
import type {Notatie} from '../leaves/getal.ts'
import {summedRows, type Som} from './summed-rows.ts'
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
  {data: {sleutel, totaal}, kolommen, notatie}: Tabelregels,
  tell: Tell
): Geschreven {
  if (totaal === undefined) return geschreven
  const firsts = [...NAMEN, rijId(totaal.label ?? '')].flatMap((naam) => index.get(naam) ?? [])
  const left = new Set(firsts)
  for (const {rij, eerste} of dubbel) if (left.has(eerste)) left.add(rij)
  const summed = summedRows(geschreven, {sleutel, kolommen, notatie}, left)
  for (const rij of [...left, ...summed.keys()])
    if (!geschreven.verdacht.has(rij)) {
      const naam = (geschreven.cel(rij, sleutel) ?? '').trim().slice(0, 60)
      tell({
        rule: 'rij-is-totaal',
        message: `Deze rij is zelf een totaal (\`${naam}\`${said(summed.get(rij))}) en zou dubbel tellen; verwacht: ${wanted(summed.get(rij))}.`,
        origin: geschreven.origin(rij, sleutel)
      })
    }
  const all = new Set([...left, ...summed.keys()])
  return all.size === 0 ? geschreven : without(geschreven, all)
}

function said(som: Som | undefined): string {
  return som === undefined ? '' : `: de som van de ${String(som.rijen)} rijen ${som.waar}`
}

function wanted(som: Som | undefined): string {
  const own = 'de tabel zonder deze rij'
  return som?.isDeel === true ? own : `${own}, en haar bedragen bij \`totaal\` onder \`opgegeven\``
}

interface Tabelregels {
  data: TabelBestand
  kolommen: Raster['kolommen']
  notatie: Notatie
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
