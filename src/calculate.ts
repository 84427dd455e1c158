import type {Cel, Cijferblad, Cijfers, Kolom, Rij} from './model/cijfers.ts'
import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Documents} from './model/document.ts'
import {berekening} from './calculate/calculations.ts'
import {cel, makeEngine, type Engine} from './calculate/engine.ts'
import {nameOf, type Raster, type Tell} from './calculate/grid.ts'
import {eisen, verdelingen} from './calculate/requirements.ts'
import {TOTAAL} from './calculate/scope.ts'
import {enquete} from './calculate/surveys.ts'
import {tabel} from './calculate/tables.ts'

export {evaluator} from './calculate/expression.ts'

/**
 * The tables, calculations and surveys of `cijfers/` with every cell computed, exact and not rounded. What cannot be
 * read or computed has a message, and its cell is a `fout`.
 */
export function calculate(documents: Documents): Outcome<Cijfers, Finding> {
  const diagnostics: Finding[] = []
  const tell: Tell = (finding) => void diagnostics.push({...finding, severity: 'fout'})
  const csv = new Map(documents.csv.map((each) => [nameOf(each.file), each]))
  const rasters = [
    ...documents.tabellen.map((each) => tabel(each, csv.get(nameOf(each.file)), tell)),
    ...documents.berekeningen.map((each) => berekening(each, tell)),
    ...documents.enquetes.map((each) => enquete(each, tell))
  ]
  tellLoose(documents, tell)
  const engine = makeEngine(new Map(rasters.map((raster) => [raster.id, raster])), tell)
  return {value: {bladen: rasters.map((raster) => blad(engine, raster))}, diagnostics}
}

/** Rows without a table that says what they are. */
function tellLoose({csv, tabellen, verdacht}: Documents, tell: Tell): void {
  const known = new Set(tabellen.map(({file}) => nameOf(file)))
  for (const {file} of csv)
    if (!known.has(nameOf(file)) && !verdacht.has(nameOf(file)))
      tell({
        rule: 'csv-zonder-tabel',
        message: `Bij dit bestand hoort geen tabel; verwacht: \`cijfers/${nameOf(file)}.yaml\` met \`titel\`, \`sleutel\` en \`kolommen\`.`,
        origin: {file, path: [0, 0]}
      })
}

function blad(engine: Engine, raster: Raster): Cijferblad {
  const {rijIndex: _, kolomIndex: __, kolommen, rijen, totaal, ...rest} = raster
  const made = rijen.map(({id, label, toelichting}, index): Rij => ({
    id,
    label,
    cellen: kolommen.map((_, kolom) => cel(engine, raster, index, kolom)),
    ...(toelichting !== undefined && {toelichting})
  }))
  const total = kolommen.map((_, kolom) => cel(engine, raster, TOTAAL, kolom))
  const decimalen = kolommen.map((_, kolom) => printed([...made.map(({cellen}) => cellen), total], kolom))
  const even = (cellen: readonly Cel[]): Cel[] =>
    raster.vorm === 'berekening'
      ? [...cellen]
      : cellen.map((each, kolom) =>
          each.decimalen === decimalen[kolom] ? each : {...each, decimalen: decimalen[kolom] ?? 0}
        )
  return {
    ...rest,
    kolommen: kolommen.map(({wijze: _, afronden: __, ...kolom}): Kolom => kolom),
    rijen: made.map((rij) => ({...rij, cellen: even(rij.cellen)})),
    ...(totaal && {totaal: {id: 'totaal', label: totaal.label, cellen: even(total)}}),
    eisen: eisen(engine, raster),
    verdelingen: verdelingen(engine, raster)
  }
}

/** The numbers of a column are printed with the same decimals: the most of any. */
function printed(rows: readonly (readonly Cel[])[], kolom: number): number {
  let most = 0
  for (const row of rows) most = Math.max(most, row[kolom]?.decimalen ?? 0)
  return most
}
