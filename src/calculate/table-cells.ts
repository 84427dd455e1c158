import type {Notatie} from '../leaves/getal.ts'
import type {Celwaarde, Rijindex} from '../model/cijfers.ts'
import type {Document} from '../model/document.ts'
import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Origin} from '../model/source.ts'
import {leesCel, opgave} from './cells.ts'
import {leesKolom, type RuweKolom} from './columns.ts'
import {tellSigns, type VreemdGetal} from './foreign-signs.ts'
import {below, type Raster, type RijKoppen, type RuweCel, type RuweCellen, type Tell} from './grid.ts'
import {FORMULE, GETAL, MIST, tekst} from './numbers.ts'
import type {Geschreven} from './rows.ts'
import type {OntbrekendeWaarde} from './value.ts'

type Kolom = Raster['kolommen'][number]

/** What the cells of a table follow from. */
export interface Regels {
  document: Document<TabelBestand>
  kolommen: readonly Kolom[]
  rijen: RijKoppen
  rijIndex: Rijindex
  geschreven: Geschreven
  notatie: Notatie
  tell: Tell
}

/** Reads the columns of numbers; of the others each cell is read when it is asked for. */
export function cellenOf(regels: Regels): RuweCellen {
  const mist: OntbrekendeWaarde[] = []
  const columns = regels.kolommen.map((kolom) =>
    kolom.eenheid === 'tekst' ? undefined : numbersOf(kolom, regels, mist)
  )
  const {geschreven} = regels
  return {
    mist,
    getallen: (kolom) => columns[kolom]?.getallen,
    opgaven: regels.kolommen.flatMap((_, kolom) => statedIn(kolom, columns[kolom], regels)),
    cel: (rij, index) => {
      const kolom = regels.kolommen[index]
      if (kolom === undefined || !(rij >= 0 && rij < geschreven.aantal)) return undefined
      const origin = geschreven.origin(rij, kolom.id)
      const column = columns[index]
      if (column === undefined)
        return plain({soort: 'tekst', tekst: (geschreven.cel(rij, kolom.id) ?? '').trim()}, kolom, origin)
      const {schaal, eenheden, decimalen, soort} = column.getallen
      if (soort[rij] === FORMULE) return formulaCell(rij, kolom, index, regels)
      const missing = mist[(soort[rij] ?? 0) - MIST]
      if (missing !== undefined) return withStep(plain(missing, kolom, origin), kolom.afronden)
      return soort[rij] === GETAL
        ? numberCell(tekst(eenheden[rij] ?? 0, schaal), decimalen[rij] ?? 0, kolom, origin)
        : ownCell(column, rij, index, regels)
    }
  }
}

/** A cell that holds something of its own; what the source printed is held against its formula. */
function ownCell(column: RuweKolom, rij: number, index: number, regels: Regels): RuweCel | undefined {
  const own = column.ander.get(rij)
  return own?.inhoud.soort === 'formule' ? {...own, ...printedAt(rij, index, regels)} : own
}

/** Where a cell is computed the source may have printed something else. */
function statedIn(
  kolom: number,
  column: RuweKolom | undefined,
  {document, rijIndex}: Regels
): {rij: number; kolom: number}[] {
  const rows = Object.keys(document.data.kolommen[kolom]?.opgegeven ?? {}).map((id) => rijIndex.get(id))
  return rows.flatMap((rij) =>
    rij !== undefined &&
    (column?.getallen.soort[rij] === FORMULE || column?.ander.get(rij)?.inhoud.soort === 'formule')
      ? [{rij, kolom}]
      : []
  )
}

function numbersOf(kolom: Kolom, regels: Regels, mist: OntbrekendeWaarde[]): RuweKolom {
  const {geschreven, document, notatie} = regels
  const {id, eenheid} = kolom
  const vreemd: VreemdGetal[] = []
  const column = leesKolom({
    ...{geschreven, kolom: id, eenheid, notatie},
    isLeeg: kolom.formule !== undefined && !geschreven.heeft(id),
    tekens: Object.keys(document.data.ontbrekend ?? {}),
    mist,
    cel: (rij) => celOf(rij, kolom, regels, vreemd),
    metGetal: (rij, getal, decimalen) => numberCell(getal, decimalen, kolom, geschreven.origin(rij, id))
  })
  tellSigns(vreemd, kolom, regels.tell)
  return column
}

/** What stands in a cell of a column of numbers; undefined where that is the formula of the column. */
function celOf(rij: number, kolom: Kolom, regels: Regels, vreemd: VreemdGetal[]): RuweCel | undefined {
  const {geschreven, document, notatie, tell} = regels
  const {id, eenheid, formule, afronden} = kolom
  const origin = geschreven.origin(rij, id)
  if (geschreven.verdacht.has(rij)) return plain({soort: 'fout'}, kolom, origin)
  const text = geschreven.cel(rij, id)
  if (formule !== undefined && (text === undefined || text === null || text === '')) return undefined
  if (!geschreven.heeft(id)) return plain({soort: 'fout'}, kolom, origin)
  return leesCel(text ?? '', origin, {
    eenheid,
    ...(afronden !== undefined && {afronden}),
    notatie,
    ontbrekend: document.data.ontbrekend ?? {},
    kolom: id,
    vreemd,
    tell
  })
}

function formulaCell(rij: number, kolom: Kolom, index: number, regels: Regels): RuweCel {
  const {id, eenheid, formule = '', afronden} = kolom
  return {
    inhoud: {soort: 'formule', formule},
    eenheid,
    ...(afronden !== undefined && {afronden}),
    ...printedAt(rij, index, regels),
    origin: regels.geschreven.origin(rij, id),
    formuleOrigin: {file: regels.document.file, path: ['kolommen', index, 'formule']}
  }
}

/** What the source printed in a cell. */
function printedAt(
  rij: number,
  index: number,
  {document, rijen, kolommen}: Regels
): Pick<RuweCel, 'opgegeven'> {
  const at: Origin = {file: document.file, path: ['kolommen', index, 'opgegeven']}
  const row = rijen.kop(rij)?.id ?? ''
  const stated = document.data.kolommen[index]?.opgegeven
  const getal = stated && Object.hasOwn(stated, row) ? stated[row] : undefined
  const {eenheid = ''} = kolommen[index] ?? {}
  return getal === undefined ? {} : {opgegeven: opgave(getal, eenheid, below(at, row))}
}

function numberCell(getal: string, decimalen: number, {eenheid, afronden}: Kolom, origin: Origin): RuweCel {
  return withStep(
    {inhoud: {soort: 'gegeven', waarde: {soort: 'getal', getal}, decimalen}, eenheid, origin},
    afronden
  )
}

function withStep(cel: RuweCel, afronden: string | undefined): RuweCel {
  return afronden === undefined ? cel : {...cel, afronden}
}

function plain(waarde: Celwaarde, {eenheid}: Kolom, origin: Origin): RuweCel {
  return {inhoud: {soort: 'gegeven', waarde, decimalen: 0}, eenheid, origin}
}
