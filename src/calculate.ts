import {tellDivisions} from './calculate/by-zero.ts'
import {berekening} from './calculate/calculations.ts'
import {makeEngine} from './calculate/engine.ts'
import {evaluator} from './calculate/expression.ts'
import {nameOf, type Tell} from './calculate/grid.ts'
import {enquete} from './calculate/surveys.ts'
import {tabel} from './calculate/tables.ts'
import {blad, getoond} from './calculate/view.ts'
import type {Cijfers} from './model/cijfers.ts'
import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Documents} from './model/document.ts'

/**
 * The tables, calculations and surveys of `cijfers/` with every cell computed, exact and not rounded. What cannot be
 * read or computed has a message, and its cell is a `fout`.
 */
export function calculate(documents: Documents): Outcome<Cijfers, Finding> {
  const diagnostics: Finding[] = []
  const tell: Tell = (finding) => void diagnostics.push({...finding, severity: 'fout'})
  const csv = new Map(documents.csv.map((each) => [nameOf(each.file), each]))
  const rasters = [
    ...documents.tabellen.map((each) => tabel(each, csv.get(nameOf(each.file)), documents.verdacht, tell)),
    ...documents.berekeningen.map((each) => berekening(each, tell)),
    ...documents.enquetes.map((each) => enquete(each, tell))
  ]
  tellLoose(documents, tell)
  const engine = makeEngine(new Map(rasters.map((raster) => [raster.id, raster])), documents.verdacht, tell)
  const shown = new Map(rasters.map((raster) => [raster, getoond(engine, raster)]))
  tellDivisions(engine.doorNul, engine.tell)
  const bladen = [...shown].map(([raster, as]) => blad(engine, raster, as))
  return {value: {bladen, bereken: evaluator(engine, shown)}, diagnostics}
}

/** Rows without a table that says what they are. */
function tellLoose({csv, tabellen, verdacht}: Documents, tell: Tell): void {
  const known = new Set(tabellen.map(({file}) => nameOf(file)))
  for (const {file} of csv)
    if (!known.has(nameOf(file)) && !verdacht.has(nameOf(file)))
      tell({
        rule: 'csv-zonder-tabel',
        message: looseMessage(nameOf(file)),
        origin: {file, path: [0, 0]}
      })
}

/** What is expected beside a file with rows; a name that no cell can have is mended in the same go. */
function looseMessage(name: string): string {
  const keys = 'met `titel`, `sleutel` en `kolommen`'
  const fit = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/gu, '-')
    .replaceAll(/^[-_]+|[-_]+$/gu, '')
    .replace(/^[0-9_-]+$/u, 'cijfers-$&')
  if (fit === name || fit === '')
    return `Bij dit bestand hoort geen tabel; verwacht: \`cijfers/${name}.yaml\` ${keys}.`
  return `Bij dit bestand hoort geen tabel, en zijn naam kan geen deel zijn van de naam van een cel; verwacht: de naam \`cijfers/${fit}.csv\`, met daarnaast \`cijfers/${fit}.yaml\` ${keys}.`
}
