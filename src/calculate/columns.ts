import type {Notatie} from '../leaves/getal.ts'
import {cijferlezer} from './digits.ts'
import type {RuweCel} from './grid.ts'
import {
  ANDERS,
  eenhedenVan,
  FORMULE,
  GETAL,
  isExact,
  leeg,
  macht,
  MEESTE_SOORTEN,
  MIST,
  tekst,
  type Getallen
} from './numbers.ts'
import type {Geschreven} from './rows.ts'
import type {OntbrekendeWaarde} from './value.ts'

/** A column of numbers as it was written: numbers in arrays, and an object for each cell that holds something else. */
export interface RuweKolom {
  getallen: Getallen
  ander: ReadonlyMap<number, RuweCel>
}

interface Kolomregels {
  geschreven: Geschreven
  kolom: string
  eenheid: string
  notatie: Notatie
  /** What stands for a missing number, which may itself look like one. */
  tekens: readonly string[]
  /** The kinds of missing values that were found so far, in all columns of the table. */
  mist: OntbrekendeWaarde[]
  /** Whether its formula stands in every row. */
  isLeeg: boolean
  /** What a cell holds that is not plainly a number; undefined for the formula of the column. */
  cel: (rij: number) => RuweCel | undefined
  /** A cell with a number. */
  metGetal: (rij: number, getal: string, decimalen: number) => RuweCel
}

/** Reads the cells of a column of numbers. */
export function leesKolom(regels: Kolomregels): RuweKolom {
  const {geschreven, eenheid, cel, mist} = regels
  const getallen = leeg(geschreven.aantal, 0)
  const ander = new Map<number, RuweCel>()
  readPlain(regels, getallen)
  if (regels.isLeeg) getallen.soort.fill(FORMULE)
  for (let rij = 0; rij < geschreven.aantal; rij++) {
    if (getallen.soort[rij] !== ANDERS) continue
    const found = cel(rij)
    if (found === undefined) getallen.soort[rij] = FORMULE
    else if (!isKnownMissing(getallen, rij, found, mist) && !keep(getallen, rij, found, eenheid))
      ander.set(rij, found)
  }
  return {getallen: levelled(getallen, ander, regels), ander}
}

/** What is plainly a number in the text of a CSV file is never made a string. */
function readPlain({geschreven, kolom, eenheid, notatie, tekens}: Kolomregels, getallen: Getallen): void {
  const {plekken, verdacht} = geschreven
  if (plekken === undefined) return
  const {text, starts, ends, nummer} = plekken(kolom)
  const lezer = cijferlezer(notatie, eenheid)
  const looksMissing = new Set(tekens.map((teken) => lezer.lees(teken, 0, teken.length)))
  for (let rij = 0; rij < geschreven.aantal; rij++) {
    const cell = verdacht.has(rij) ? -1 : nummer(rij)
    const waarde = cell === -1 ? NaN : lezer.lees(text, starts[cell] ?? 0, ends[cell] ?? 0)
    if (Number.isNaN(waarde) || looksMissing.has(waarde)) continue
    getallen.eenheden[rij] = waarde
    getallen.decimalen[rij] = lezer.decimalen
    getallen.soort[rij] = GETAL
  }
}

/** Whether the cell holds a missing value of a kind that could be put in the arrays. */
function isKnownMissing(
  getallen: Getallen,
  rij: number,
  {inhoud}: RuweCel,
  mist: OntbrekendeWaarde[]
): boolean {
  if (inhoud.soort === 'formule' || inhoud.waarde.soort !== 'ontbreekt') return false
  const {teken} = inhoud.waarde
  const known = mist.findIndex((each) => each.teken === teken)
  const kind = known === -1 ? mist.length : known
  if (kind >= MEESTE_SOORTEN) return false
  if (known === -1) mist.push(inhoud.waarde)
  getallen.soort[rij] = MIST + kind
  return true
}

/** Whether the cell holds a number that could be put in the arrays, in units of its own last decimal. */
function keep(getallen: Getallen, rij: number, {inhoud, opgegeven}: RuweCel, eenheid: string): boolean {
  if (inhoud.soort === 'formule' || inhoud.waarde.soort !== 'getal' || opgegeven !== undefined) return false
  const eenheden = eenhedenVan(inhoud.waarde.getal, inhoud.decimalen + extra(eenheid))
  if (Number.isNaN(eenheden)) return false
  getallen.eenheden[rij] = eenheden
  getallen.decimalen[rij] = inhoud.decimalen
  getallen.soort[rij] = GETAL
  return true
}

/** A percentage is kept as its fraction. */
function extra(eenheid: string): number {
  return eenheid === 'procent' ? 2 : 0
}

/** The same numbers, all in the units of the smallest; what is then too large gets an object. */
function levelled(
  {eenheden, decimalen, soort}: Getallen,
  ander: Map<number, RuweCel>,
  {eenheid, metGetal}: Kolomregels
): Getallen {
  const most = decimalen.reduce((high, each) => Math.max(high, each), 0)
  for (let rij = 0; rij < soort.length; rij++) {
    if (soort[rij] !== GETAL) continue
    const own = decimalen[rij] ?? 0
    const scaled = (eenheden[rij] ?? 0) * macht(most - own)
    if (isExact(scaled)) eenheden[rij] = scaled
    else {
      soort[rij] = ANDERS
      ander.set(rij, metGetal(rij, tekst(eenheden[rij] ?? 0, own + extra(eenheid)), own))
    }
  }
  return {schaal: most + extra(eenheid), eenheden, decimalen, soort}
}
