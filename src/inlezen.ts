import type {Diagnostic, Outcome} from './model/diagnostic.ts'
import type {InputFile} from './model/source.ts'
import {idOf} from './inlezen/attributes.ts'
import {chooseTables} from './inlezen/choose.ts'
import type {KaderDraft, OnderdeelDraft, Verslag} from './inlezen/draft.ts'
import {missingColumns, type Kolomkeuze} from './inlezen/header.ts'
import {guessCodes} from './inlezen/codes.ts'
import type {Reading} from './inlezen/reading.ts'
import {comesBack} from './inlezen/comes-back.ts'
import {readJson} from './inlezen/json.ts'
import {kopOf} from './inlezen/kop.ts'
import {readOwn} from './inlezen/own.ts'
import {readRows} from './inlezen/rows.ts'
import {describe, titlesAbove} from './inlezen/verslag.ts'
import {kaderYaml} from './inlezen/yaml.ts'
import {readTables, type Tables} from './leaves/tabel.ts'

export {parseKolom, type Kolomkeuze} from './inlezen/header.ts'
export type {Regel, Verslag} from './inlezen/draft.ts'

export interface ImportOptions {
  /** Columns that the user names, before what is recognised. */
  kolommen: readonly Kolomkeuze[]
  /** Name of the sheet, or number of the table in Word. */
  blad?: string
  /** Of the framework to be. */
  id?: string
}

export interface Inlezing {
  id: string
  /** The text of normenkader.yaml. */
  yaml: string
  verslag: Verslag
}

/**
 * Brings in a normenkader from an Excel, Word or CSV file, or from JSON that this program handed out: the table is read as one grid, its columns are recognised, its
 * rows understood as onderdelen, vragen and normen, and these are written as a framework. What was guessed and what was
 * left out is told. A table in which no norms can be found gives a fout and no value.
 */
export async function importTable(
  file: InputFile,
  options: ImportOptions
): Promise<Outcome<Inlezing | undefined>> {
  if (/\.json$/iu.test(file.path)) return fromJson(file, options)
  const read = await readTables(file)
  if (read.value === undefined) return {value: undefined, diagnostics: read.diagnostics}
  const result = interpret(read.value, file, options)
  if (typeof result !== 'string') return {value: result, diagnostics: []}
  return {value: undefined, diagnostics: [fout(file, result)]}
}

function interpret(read: Tables, file: InputFile, options: ImportOptions): Inlezing | string {
  const verslag: Verslag = {gelezen: [...read.notes], geraden: [], weggelaten: []}
  const own = readOwn(read, verslag)
  return own === undefined
    ? interpretOther(read, file, options)
    : comesBack(own, nameOf(file), options.id, verslag)
}

function fromJson(file: InputFile, options: ImportOptions): Outcome<Inlezing | undefined> {
  const own = readJson(new TextDecoder().decode(file.bytes))
  if (own === undefined || own.draft.onderdelen.length === 0)
    return {value: undefined, diagnostics: [fout(file, NO_JSON)]}
  const verslag: Verslag = {gelezen: [], geraden: [], weggelaten: []}
  return {value: comesBack(own, nameOf(file), options.id, verslag), diagnostics: []}
}

const NO_JSON =
  'Dit is geen normenkader dat met dit programma is gemaakt; verwacht: een bestand van `normenkader kader exporteer --formaat json`.'

function nameOf({path}: InputFile): string {
  return path.replace(/^.*[/\\]/u, '')
}

function interpretOther({tables, notes}: Tables, file: InputFile, options: ImportOptions): Inlezing | string {
  const choice = chooseTables(tables, options)
  if (typeof choice === 'string') return choice
  const bestand = nameOf(file)
  const verslag: Verslag = {gelezen: [...notes], geraden: [], weggelaten: [...choice.weggelaten]}
  const titles = titlesAbove(choice.chosen[0], verslag)
  const name = titles.titel ?? bestand.replace(/\.[^.]+$/u, '')
  const reading: Reading = {
    onderdelen: [],
    open: [],
    vragen: [],
    normen: new Map(),
    verslag,
    name: 'Normenkader'
  }
  for (const {table, header: found} of choice.chosen) {
    const header = guessCodes(table, found)
    const wrong = missingColumns(header, options.kolommen)
    if (wrong[0] !== undefined) return wrong[0]
    describe(table, header, verslag)
    if (choice.chosen.length > 1) startTable(table, header.columns.has('thema'), reading)
    readRows(table, header, reading)
  }
  const onderdelen = withContent(reading.onderdelen, verslag)
  if (onderdelen.every((each) => isEmpty(each)))
    return 'Onder de kop van de tabel staat geen norm; verwacht: een rij per norm. Geef zo nodig zelf de kolom: --kolom norm=B'
  const id = idOf((options.id ?? idOf(name)).replaceAll('.', '-')) || 'normenkader'
  const draft: KaderDraft = {
    onderdelen,
    ...(titles.hoofdvraag !== undefined && {hoofdvraag: titles.hoofdvraag})
  }
  return {id, yaml: kaderYaml(kopOf(id, name, bestand), draft), verslag}
}

/** Where an office has a sheet or a table for each theme, the name of it is the theme. */
function startTable(table: Tables['tables'][number], hasThemes: boolean, reading: Reading): void {
  reading.open = []
  reading.vragen = []
  reading.name = hasThemes ? 'Normenkader' : (table.above ?? table.name)
}

/** Onderdelen under which nothing stands, such as a line below the table, are left out. */
function withContent(onderdelen: readonly OnderdeelDraft[], verslag: Verslag): OnderdeelDraft[] {
  return onderdelen.flatMap((each) => {
    const inner = {...each, onderdelen: withContent(each.onderdelen, verslag)}
    if (!isEmpty(inner)) return [inner]
    verslag.weggelaten.push({
      plaats: each.place,
      tekst: `‘${each.titel}’: er staan geen vragen of normen onder.`
    })
    return []
  })
}

function isEmpty({vragen, normen, onderdelen}: OnderdeelDraft): boolean {
  return vragen.length === 0 && normen.length === 0 && onderdelen.length === 0
}

function fout({path}: InputFile, message: string): Diagnostic {
  const start = {line: 1, column: 1, offset: 0}
  return {rule: 'normen-niet-gevonden', severity: 'fout', message, file: path, position: {start, end: start}}
}
