import {nearestName} from '../leaves/nearest.ts'
import type {Scope} from './evaluate.ts'
import type {Raster} from './grid.ts'
import type {FoutWaarde, Waarde} from './value.ts'

/** How a scope finds values; the row `TOTAAL` is that of the totals. */
export interface Waarden {
  cel: (raster: Raster, rij: number, kolom: number) => Waarde
  /** A whole column under the name by which it was called. */
  lijst: (raster: Raster, kolom: number, naam: string) => Waarde
}

/** The index of the row of totals. */
export const TOTAAL = -1

/** The row of a grid in which a formula stands. */
export interface Hier {
  raster: Raster
  rij: number
}

/** The grids by their id, and the names of what was left out before: what is not there for that has its message. */
export interface Bekend {
  rasters: ReadonlyMap<string, Raster>
  verdacht: ReadonlySet<string>
}

/** What names stand for: within `hier` those of its own row too, elsewhere only whole names. */
export function scopeOf(bekend: Bekend, waarden: Waarden, hier?: Hier): Scope {
  const {rasters, verdacht} = bekend
  return {
    lookup: (delen, alsLijst) => {
      const [first = '', ...rest] = delen
      const raster = rasters.get(first)
      if (rest.length > 0 && raster?.isVerdacht === true) return SILENT
      const found =
        rest.length === 0
          ? own(first, alsLijst, rasters, waarden, hier)
          : raster === undefined
            ? unknownGrid(delen, rasters)
            : within(raster, rest, waarden)
      const isUnknown = found.soort === 'fout' && found.message !== undefined
      const missing = raster === undefined || rest.length === 0 ? first : (delen.at(-1) ?? '')
      return isUnknown && (verdacht.has(missing) || raster?.mistRij?.(rest.slice(0, -1).join('.')) === true)
        ? SILENT
        : found
    }
  }
}

/** The cause has its message already. */
const SILENT: FoutWaarde = {soort: 'fout', start: 0, end: 0}

function own(
  naam: string,
  alsLijst: boolean,
  rasters: ReadonlyMap<string, Raster>,
  {cel, lijst}: Waarden,
  hier: Hier | undefined
): Waarde {
  if (hier === undefined) return unknownGrid([naam], rasters)
  const {raster, rij} = hier
  if (raster.vorm === 'berekening') {
    const index = raster.rijIndex.get(naam)
    return index === undefined
      ? (subtraction(naam, raster.rijIndex) ?? unknownPart(naam, 'grootheid', raster, raster.rijIndex.keys()))
      : cel(raster, index, 0)
  }
  const kolom = raster.kolomIndex.get(naam)
  if (kolom === undefined)
    return (
      subtraction(naam, raster.kolomIndex) ?? unknownPart(naam, 'kolom', raster, raster.kolomIndex.keys())
    )
  return alsLijst ? lijst(raster, kolom, naam) : cel(raster, rij, kolom)
}

/** `grootheid`, `kolom`, `rij.kolom` or `stelling.groep.antwoord`. */
function within(raster: Raster, delen: readonly string[], {cel, lijst}: Waarden): Waarde {
  const last = delen.at(-1) ?? ''
  const rij = delen.slice(0, -1).join('.')
  if (raster.vorm === 'berekening') {
    const index = delen.length === 1 ? raster.rijIndex.get(last) : undefined
    return index === undefined
      ? unknownPart(delen.join('.'), 'grootheid', raster, raster.rijIndex.keys())
      : cel(raster, index, 0)
  }
  const kolom = raster.kolomIndex.get(last)
  if (delen.length === 1 && kolom === undefined && raster.rijIndex.has(last))
    return fault(
      `\`${raster.id}.${last}\` is een hele rij; verwacht: één cel, zoals \`${raster.id}.${last}.${raster.kolommen.at(-1)?.id ?? ''}\`.`
    )
  if (kolom === undefined) return unknownPart(last, 'kolom', raster, raster.kolomIndex.keys())
  if (delen.length === 1) return lijst(raster, kolom, `${raster.id}.${last}`)
  if (rij === 'totaal' && !raster.rijIndex.has(rij))
    return raster.totaal === undefined
      ? fault(
          `\`${raster.id}\` heeft geen totaal; verwacht: \`totaal:\` in die tabel, of \`som(${raster.id}.${last})\`.`
        )
      : cel(raster, TOTAAL, kolom)
  const index = raster.rijIndex.get(rij)
  return index === undefined
    ? unknownPart(rij, 'rij', raster, raster.rijIndex.keys())
    : cel(raster, index, kolom)
}

function unknownGrid(delen: readonly string[], rasters: ReadonlyMap<string, Raster>): FoutWaarde {
  const [first = ''] = delen
  const meant = nearestName(first, rasters.keys())
  const expected =
    meant === undefined
      ? 'verwacht: een naam zoals `tabel.rij.kolom` of `berekening.grootheid`.'
      : `bedoelt u \`${[meant, ...delen.slice(1)].join('.')}\`?`
  return fault(`Er is niets in \`cijfers/\` dat \`${first}\` heet; ${expected}`)
}

/** `a-b` is one name with a hyphen; where it is none but begins with one, a subtraction was meant. */
function subtraction(naam: string, known: Pick<ReadonlyMap<string, number>, 'has'>): FoutWaarde | undefined {
  for (let at = naam.indexOf('-'); at !== -1; at = naam.indexOf('-', at + 1)) {
    const [left, right] = [naam.slice(0, at), naam.slice(at + 1)]
    if (known.has(left) || known.has(right))
      return fault(
        `\`${naam}\` is één naam met een streepje, en die is er niet; verwacht: spaties om het minteken, zoals \`${left} - ${right}\`.`
      )
  }
  return undefined
}

/** More names than a message could hold are not searched: a table may have a hundred thousand rows. */
function unknownPart(naam: string, soort: string, {id}: Raster, known: Iterable<string>): FoutWaarde {
  const found = new Set<string>()
  for (const each of known) {
    if (found.size === 5000) break
    found.add(each)
  }
  const names = [...found]
  const meant = nearestName(naam, names)
  const expected =
    meant !== undefined
      ? `bedoelt u \`${meant}\`?`
      : names.length === 0
        ? 'die heeft er geen.'
        : `verwacht: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}.`
  return fault(`\`${id}\` heeft geen ${soort} \`${naam}\`; ${expected}`)
}

function fault(message: string): FoutWaarde {
  return {soort: 'fout', message, start: 0, end: 0}
}
