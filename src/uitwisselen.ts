import {writeCsv} from './leaves/csv-write.ts'
import {KADERKOLOMMEN} from './leaves/kadertabel.ts'
import {applyEdits} from './leaves/edit.ts'
import type {Diagnostic, Outcome} from './model/diagnostic.ts'
import type {Onderzoek} from './model/onderzoek.ts'
import type {InputFile, Origin, Source} from './model/source.ts'
import {readTables} from './leaves/tabel.ts'
import {gegevensOf, lineageIn, parametersOf, type Uitgave} from './uitwisselen/gegevens.ts'
import {writeJson} from './uitwisselen/json.ts'
import {writeMarkdown} from './uitwisselen/markdown.ts'
import {newOordelen, oordeelEdits} from './uitwisselen/oordelen.ts'
import {cellsInOrder, rowsOf} from './uitwisselen/rows.ts'
import {compare, type Terug} from './uitwisselen/terug.ts'
import {writeWorkbook} from './uitwisselen/workbook.ts'

export type {Gebleven, Terug, Wijziging} from './uitwisselen/terug.ts'

export type Uitwisselvorm = 'xlsx' | 'csv' | 'md' | 'json'

/** A normenkader that was read, and the files that it was read from. */
export interface Gelezen {
  soort: 'onderzoek' | 'kader'
  onderzoek: Onderzoek
  sources: ReadonlyMap<string, Source>
}

/**
 * Hands out a normenkader: as a workbook in which judgements can be chosen, as CSV, as Markdown to read, or as JSON. The
 * judgements of a study come along; what is confidential in it does not, for that is in its findings and sources. The
 * same normenkader gives the same bytes.
 */
export async function exportTable(gelezen: Gelezen, vorm: Uitwisselvorm): Promise<Uint8Array> {
  const uitgave = uitgaveOf(gelezen)
  if (vorm === 'xlsx') return writeWorkbook(uitgave)
  if (vorm === 'csv') return writeCsv([KADERKOLOMMEN, ...rowsOf(uitgave).map(cellsInOrder)])
  return new TextEncoder().encode(vorm === 'md' ? writeMarkdown(uitgave) : writeJson(uitgave))
}

const OORDELEN = 'oordelen.yaml'

/** What came back from a table, and the file of judgements as it becomes. */
export interface Terugname extends Terug {
  /** Undefined when nothing changes, or when it is not clear where a change must come. */
  file?: InputFile
}

/**
 * Brings filled-in judgements and remarks back into a study: only the characters concerned change, new judgements come at
 * the end. What changed on both sides is a conflict, and stays as the study has it.
 * @param before oordelen.yaml as it is, when there is one
 */
export async function importJudgements(
  table: InputFile,
  gelezen: Gelezen,
  before: InputFile | undefined
): Promise<Outcome<Terugname | undefined>> {
  const {value, diagnostics} = await readTables(table)
  if (value === undefined) return {value: undefined, diagnostics}
  const terug = compare(value, uitgaveOf(gelezen))
  if (terug === undefined) return {value: undefined, diagnostics: [notOurs(table)]}
  if (terug.wijzigingen.length === 0) return {value: terug, diagnostics: []}
  const source = gelezen.sources.get(OORDELEN)
  if (before === undefined || source === undefined) {
    const file = {path: OORDELEN, bytes: new TextEncoder().encode(newOordelen(terug.wijzigingen))}
    return {value: {...terug, file}, diagnostics: []}
  }
  const edits = oordeelEdits(source, terug.wijzigingen)
  return {value: {...terug, ...(edits && {file: applyEdits(before, edits)})}, diagnostics: []}
}

function notOurs({path}: InputFile): Diagnostic {
  const start = {line: 1, column: 1, offset: 0}
  const message =
    'Dit is geen tabel die met dit programma is gemaakt; verwacht: een bestand van `normenkader kader exporteer`, met al zijn kolommen.'
  return {rule: 'tabel-onbekend', severity: 'fout', message, file: path, position: {start, end: start}}
}

function uitgaveOf({soort, onderzoek, sources}: Gelezen): Uitgave {
  const data = sources.get('normenkader.yaml')?.data
  const own = gegevensOf(data)
  return {
    soort,
    onderzoek,
    gegevens: soort === 'kader' ? own : {...own, titel: onderzoek.titel},
    parameters: soort === 'kader' ? parametersOf(data) : [],
    lineageOf: ({origin}) => (soort === 'kader' ? lineageIn(valueAt(sources, origin)) : {}),
    // In a study the open places are filled in, which only the words without marks show.
    textOf: ({plain, origin}) => {
      const written = valueAt(sources, origin)
      return typeof written !== 'string' || (soort === 'onderzoek' && /\{[a-z]/u.test(written))
        ? plain
        : written.trim()
    }
  }
}

function valueAt(sources: ReadonlyMap<string, Source>, {file, path}: Origin): unknown {
  let value: unknown = sources.get(file)?.data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string | number, unknown>(Object.entries(value)).get(String(key))
  }
  return value
}
