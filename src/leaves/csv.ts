import {CsvError, parse, type InfoField} from 'csv-parse/sync'
import type {Outcome} from '../model/diagnostic.ts'
import {openCsv, refused, type Delimiter, type Opened} from './csv/open.ts'
import {scan, type Cells} from './csv/scan.ts'
import type {Csv as CsvPlaces, InputFile} from '../model/source.ts'

export type {Delimiter} from './csv/open.ts'

/** One cell; `start` and `end` are UTF-16 offsets in the text of the file, its quotation marks included. */
export interface CsvCell {
  /** Without the quotation marks; spaces are kept, and so is whether there was anything at all. */
  text: string
  start: number
  end: number
}

export interface CsvRow {
  cells: readonly CsvCell[]
  /** Line on which the row begins, from 1: a cell between quotation marks may hold line ends. */
  line: number
}

export interface Csv {
  /** The decoded text without a byte order mark, to which all offsets refer. */
  text: string
  delimiter: Delimiter
  encoding: Opened['encoding']
  /** Every line, also an empty one, which has one empty cell. Rows may differ in length. */
  rows: readonly CsvRow[]
}

/** Bytes of one row: what stops a quotation mark that is never closed. */
const LARGEST_ROW = 1_000_000

/**
 * Reads a CSV file as programs for tables write it: UTF-8 with or without a byte order mark, else Windows-1252; the
 * delimiter is that of the header (the first line that is not empty), or the one that `sep=;` names there, or the one
 * given. What cannot be read gives one fout and no value.
 */
export function readCsv(file: InputFile, delimiter?: Delimiter): Outcome<Csv | undefined> {
  const {path} = file
  const opened = openCsv(file, delimiter)
  if ('diagnostics' in opened) return opened
  const {text, encoding, used, hasNamed} = opened
  const rows = rowsOf(text, used)
  if ('fout' in rows) return refused(path, rows.rule, rows.fout, text, rows.offset)
  return {
    value: {text, delimiter: used, encoding, rows: hasNamed ? rows.rows.slice(1) : rows.rows},
    diagnostics: []
  }
}

/**
 * The same file as the places of its cells alone, many times as fast; `cellText` reads one. Texts in which every quotation
 * mark is where it belongs need no parser.
 */
export function readCsvCells(file: InputFile): Outcome<CsvCells | undefined> {
  const opened = openCsv(file)
  if ('diagnostics' in opened) return opened
  const {text, used: delimiter, hasNamed} = opened
  const found = scan(text, delimiter) ?? cellsOf(rowsOf(text, delimiter))
  if ('fout' in found) return refused(file.path, found.rule, found.fout, text, found.offset)
  const {starts, ends, firsts} = found
  return {
    value: {text, delimiter, starts, ends, firsts: hasNamed ? firsts.subarray(1) : firsts},
    diagnostics: []
  }
}

/** A file as `Csv` of the model has it, but for its name. */
type CsvCells = Omit<CsvPlaces, 'file'>

function cellsOf(found: Rows): Cells | Exclude<Rows, {rows: unknown}> {
  if ('fout' in found) return found
  const cells = found.rows.flatMap((row) => row.cells)
  const firsts = new Uint32Array(found.rows.length + 1)
  for (const [index, row] of found.rows.entries()) firsts[index + 1] = (firsts[index] ?? 0) + row.cells.length
  return {
    starts: Uint32Array.from(cells, ({start}) => start),
    ends: Uint32Array.from(cells, ({end}) => end),
    firsts
  }
}

/** The number of a cell in `starts` and `ends`; undefined where the row has no such cell. */
export function cellAt({firsts}: Pick<CsvPlaces, 'firsts'>, row: number, column: number): number | undefined {
  const [first, next] = [firsts[row], firsts[row + 1]]
  if (first === undefined || next === undefined || !(column >= 0 && column < next - first)) return undefined
  return first + column
}

/** What a cell says, without quotation marks. */
export function cellText(csv: CsvCells, row: number, column: number): string | undefined {
  const place = placeInCsv(csv, row, column)
  if (place === undefined) return undefined
  const {start, end} = place
  return csv.text.startsWith('"', start) && end > start
    ? csv.text.slice(start + 1, end - 1).replaceAll('""', '"')
    : csv.text.slice(start, end)
}

/** Offsets of a cell in the text of its file; undefined where there is none. */
export function placeInCsv(
  csv: CsvCells,
  row: number,
  column: number
): {start: number; end: number} | undefined {
  const cell = cellAt(csv, row, column)
  if (cell === undefined) return undefined
  return {start: csv.starts[cell] ?? 0, end: csv.ends[cell] ?? 0}
}

const SETTINGS = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  max_record_size: LARGEST_ROW
}

type Rows = {rows: CsvRow[]} | {fout: string; rule: string; offset: number}

function rowsOf(text: string, delimiter: Delimiter): Rows {
  const bytes = Buffer.from(text)
  const offsetOf = offsets(bytes, text)
  const rows: {cells: CsvCell[]; line: number}[] = []
  let end = 0
  let nextLine = 1
  const take = (value: string, {bytes: at, index, lines}: InfoField): string => {
    const start = index === 0 ? afterLineEnd(bytes, end, rows.length) : end + 1
    const cell = {text: value, start: offsetOf(start), end: offsetOf(at)}
    if (index === 0) rows.push({cells: [cell], line: nextLine})
    else rows.at(-1)?.cells.push(cell)
    end = at
    nextLine = lines + 1
    return value
  }
  try {
    parse(bytes, {
      ...SETTINGS,
      delimiter,
      cast: take
    })
    return {rows}
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {...complaint(error.code), offset: offsetOf(afterLineEnd(bytes, end, rows.length))}
  }
}

/** Where the first cell of a row begins, after the end of the row before. */
function afterLineEnd(bytes: Uint8Array, end: number, rows: number): number {
  if (rows === 0) return end
  return end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1)
}

/** From bytes in UTF-8 to UTF-16 units of the text. Asked in rising order, so that each byte is counted once. */
function offsets(bytes: Uint8Array, text: string): (byte: number) => number {
  if (bytes.length === text.length) return (byte) => byte
  let at = 0
  let units = 0
  return (byte) => {
    for (; at < byte; at++) {
      const value = bytes[at] ?? 0
      // A byte that continues a character adds nothing; the first of four stands for two units.
      if ((value & 0xc0) !== 0x80) units += value >= 0xf0 ? 2 : 1
    }
    return units
  }
}

function complaint(code: string): {rule: string; fout: string} {
  if (code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      rule: 'csv-aanhalingsteken',
      fout: 'Deze rij eindigt niet: een aanhalingsteken gaat open en niet meer dicht. Verwacht: een aanhalingsteken aan het begin en aan het eind van de cel.'
    }
  return {
    rule: 'csv-aanhalingsteken',
    fout: 'In deze rij staat een aanhalingsteken midden in een cel. Verwacht: de hele cel tussen aanhalingstekens, en een aanhalingsteken in de tekst dubbel (`""`).'
  }
}
