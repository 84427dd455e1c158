import type {Cel, Eis, Verdeling} from '../model/cijfers.ts'
import {didYouMean} from '../leaves/nearest.ts'
import type {Kolomwaarden} from './column-numbers.ts'
import {bereken, cel, invullen, kolommenVan, kolomwaarden} from './compute.ts'
import {BEZIG, lees, type Engine} from './engine.ts'
import {holds} from './evaluate.ts'
import type {Formule} from './formula.ts'
import type {Raster} from './grid.ts'
import {isExact, isGetal, macht} from './numbers.ts'
import {nameOf} from './refusals.ts'
import {Exact} from './value.ts'
import {compared} from './vector.ts'

/** The conditions of a table with the rows that do not meet them; a row with a missing value is left out. */
export function eisen(engine: Engine, raster: Raster): Eis[] {
  return raster.eisen.flatMap(({formule, origin}) => {
    const tree = lees(engine, formule, origin)
    if (tree === undefined) return []
    const all =
      tree.soort === 'vergelijking'
        ? compared(tree, kolommenVan(engine, raster), (order) => holds(tree.teken, order))
        : undefined
    const geschonden: Eis['geschonden'][number][] = []
    for (let rij = 0; rij < raster.rijen.aantal; rij++) {
      const known = all?.[rij] ?? UNKNOWN
      if (known === HOLDS) continue
      const found = known === UNKNOWN ? inRow(engine, tree, raster, rij) : false
      if (found === false)
        geschonden.push({
          rij: raster.rijen.kop(rij)?.id ?? '',
          ingevuld: invullen(engine, tree, raster, rij),
          origin: raster.cellen.cel(rij, 0)?.origin ?? origin
        })
      if (typeof found !== 'string') continue
      engine.tell({rule: 'formule-fout', message: `\`${formule}\`: ${found}`, origin})
      break
    }
    return [{formule, origin, geschonden}]
  })
}

const HOLDS = 1
const UNKNOWN = -1

/** Whether a condition holds in a row, or why that cannot be said; undefined where that has its message elsewhere. */
function inRow(engine: Engine, tree: Formule, raster: Raster, rij: number): boolean | string | undefined {
  const value = bereken(engine, tree, raster, rij)
  if (value.soort === 'waar') return value.waar
  if (value.soort === 'ontbreekt') return undefined
  return value.soort === 'fout' ? value.message : 'Dit is geen vergelijking; verwacht: `<=`, `>=` of `=`.'
}

/** The sums of parts that must be 100%, but for rows where they plainly are. Parts with a missing value have no sum. */
export function verdelingen(engine: Engine, raster: Raster): Verdeling[] {
  return raster.verdelingen.flatMap(({kolommen, kolom, rest, origin}) => {
    const named = kolommen ?? (kolom === undefined ? [] : [kolom])
    const places = named.map((id) => raster.kolomIndex.get(id))
    const unknown = places.indexOf(undefined)
    if (named.length === 0 || unknown !== -1) {
      engine.tell({
        rule: 'onbekende-kolom',
        message:
          named.length === 0
            ? 'Deze verdeling noemt geen kolommen; verwacht: `kolommen: […]` of `kolom: …`.'
            : `De tabel heeft geen kolom \`${named[unknown] ?? ''}\`${didYouMean(named[unknown] ?? '', raster.kolomIndex.keys())}`,
        origin
      })
      return []
    }
    const columns = places.filter((place) => place !== undefined)
    const parts =
      kolommen === undefined
        ? [
            {
              naam: `${raster.id}.${kolom ?? ''}`,
              cellen: inColumn(engine, raster, columns[0] ?? 0),
              at: origin
            }
          ]
        : inRows(engine, raster, columns)
    return parts.flatMap(({naam, cellen, at}) => {
      const sum = summed(cellen)
      return sum === undefined ? [] : [{naam, ...sum, origin: at, ...(rest !== undefined && {rest})}]
    })
  })
}

/** Parts that should be 100%, and their cells. */
interface Delen {
  naam: string
  cellen: readonly Cel[]
  at: Verdeling['origin']
}

function inColumn(engine: Engine, raster: Raster, kolom: number): Cel[] {
  return Array.from({length: raster.rijen.aantal}, (_, rij) => cel(engine, raster, rij, kolom))
}

/** The rows whose parts are not 100%, as far as can be seen at once. */
function inRows(engine: Engine, raster: Raster, columns: readonly number[]): Delen[] {
  const first = columns[0] ?? 0
  const found = columns.flatMap((kolom) => getallenIn(engine, raster, kolom) ?? [])
  const parts: Delen[] = []
  for (let rij = 0; rij < raster.rijen.aantal; rij++)
    if (found.length < columns.length || !closes(found, rij))
      parts.push({
        naam: nameOf(raster, rij, first),
        cellen: columns.map((place) => cel(engine, raster, rij, place)),
        at: raster.cellen.cel(rij, first)?.origin ?? raster.origin
      })
  return parts
}

/** A column of numbers, and whether these were given. */
interface Deelkolom extends Kolomwaarden {
  isGegeven: boolean
}

function getallenIn(engine: Engine, raster: Raster, kolom: number): Deelkolom | undefined {
  const found = kolomwaarden(engine, raster, kolom)
  const isGegeven = raster.kolommen[kolom]?.formule === undefined
  return found === undefined || found === BEZIG ? undefined : {...found, isGegeven}
}

/** As `summed` and its rule have it, in whole units: whether twice what lacks is within twice what rounding can do. */
function closes(columns: readonly Deelkolom[], rij: number): boolean {
  const schaal = Math.max(...columns.map(({getallen}) => getallen.schaal))
  let [som, marge] = [0, 0]
  for (const {getallen, eenheid, isGegeven} of columns) {
    if (!isGetal(getallen.soort[rij])) return false
    som += (getallen.eenheden[rij] ?? 0) * macht(schaal - getallen.schaal)
    const places = (getallen.decimalen[rij] ?? 0) + (eenheid === 'procent' ? 2 : 0)
    if (isGegeven) marge += macht(schaal - places)
  }
  return isExact(som) && 2 * Math.abs(som - macht(schaal)) <= marge
}

/** Half a unit of its last decimal is what rounding can do to each part. */
function summed(cellen: readonly Cel[]): Pick<Verdeling, 'som' | 'marge'> | undefined {
  let som = new Exact(0)
  let marge = new Exact(0)
  for (const {waarde, decimalen, eenheid, afleiding} of cellen) {
    if (waarde.soort !== 'getal') return undefined
    som = som.plus(waarde.getal)
    if (afleiding === undefined)
      marge = marge.plus(new Exact(10).pow(-decimalen - (eenheid === 'procent' ? 2 : 0)).div(2))
  }
  return {som: som.toFixed(), marge: marge.toFixed()}
}
