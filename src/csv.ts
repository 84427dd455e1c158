import {CsvError, parse, type InfoField} from 'csv-parse/sync'
import type {Diagnostic, Outcome} from './model/diagnostic.ts'
import type {InputFile} from './model/source.ts'
import {decodeWindows1252} from './windows-1252.ts'

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

export type Delimiter = ';' | ',' | '\t'

export interface Csv {
  /** The decoded text without a byte order mark, to which all offsets refer. */
  text: string
  delimiter: Delimiter
  encoding: 'utf-8' | 'windows-1252'
  /** Every line, also an empty one, which has one empty cell. Rows may differ in length. */
  rows: readonly CsvRow[]
}

/** Bytes of one row: what stops a quotation mark that is never closed. */
const LARGEST_ROW = 1_000_000

const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]|\p{Cs}/u

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

/** The same file as texts alone, many times as fast; `placeInCsv` finds where one of them stands. */
export function readCsvTexts(file: InputFile): Outcome<CsvTexts | undefined> {
  const opened = openCsv(file)
  if ('diagnostics' in opened) return opened
  const {text, used: delimiter, hasNamed} = opened
  try {
    const rows = parse(text, {...SETTINGS, delimiter})
    return {value: {text, delimiter, rows: hasNamed ? rows.slice(1) : rows}, diagnostics: []}
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const {diagnostics} = readCsv(file)
    return {value: undefined, diagnostics}
  }
}

export interface CsvTexts {
  text: string
  delimiter: Delimiter
  rows: string[][]
}

/** Offsets of a cell of `readCsvTexts` in the text of its file; undefined where there is none. */
export function placeInCsv(
  text: string,
  delimiter: Delimiter,
  row: number,
  column: number
): {start: number; end: number} | undefined {
  const rows = rowsOf(text, delimiter)
  if ('fout' in rows) return undefined
  const skipped = NAMED.test(text) ? 1 : 0
  return rows.rows[row + skipped]?.cells[column]
}

const NAMED = /^sep=([;,\t])(?:\r?\n|\r|$)/u

interface Opened {
  text: string
  encoding: Csv['encoding']
  used: Delimiter
  /** Whether the first line names the delimiter and is no row. */
  hasNamed: boolean
}

function openCsv({path, bytes}: InputFile, delimiter?: Delimiter): Opened | Outcome<undefined> {
  const decoded = decode(bytes)
  if (decoded === undefined) {
    const message =
      'Het bestand is als UTF-16 bewaard; verwacht: UTF-8. Bewaar het in Excel als ‘CSV UTF-8 (door komma’s gescheiden)’.'
    return refused(path, 'codering', message, '', 0)
  }
  const {text, encoding} = decoded
  const wrong = forbidden.exec(text)
  if (wrong !== null) {
    const code = (wrong[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const message = `Hier staat een teken dat niet is toegestaan (U+${code}). Haal het weg of bewaar het bestand opnieuw als CSV.`
    return refused(path, 'verboden-teken', message, text, wrong.index)
  }
  const named = NAMED.exec(text)
  const used = delimiter ?? delimiterOf(named?.[1]) ?? delimiterIn(text)
  return {text, encoding, used, hasNamed: named !== null}
}

const SETTINGS = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  max_record_size: LARGEST_ROW
}

/** Undefined for UTF-16, which has a byte order mark, or a NUL in every second byte. */
function decode(bytes: Uint8Array): Pick<Csv, 'text' | 'encoding'> | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined
  if ((first === 0) !== (second === 0) && bytes.length > 1) return undefined
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'}
  } catch {
    return {text: decodeWindows1252(bytes), encoding: 'windows-1252'}
  }
}

function delimiterOf(text: string | undefined): Delimiter | undefined {
  return DELIMITERS.find((each) => each === text)
}

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t']

/** What most often stands between the cells of the header; a semicolon, as Dutch Excel writes, where that is a draw. */
function delimiterIn(text: string): Delimiter {
  const header = /^[^\r\n]*\S[^\r\n]*$/mu.exec(text)?.[0] ?? ''
  const bare = header.replaceAll(/"(?:[^"]|"")*(?:"|$)/gu, '')
  const counts = DELIMITERS.map((each) => bare.split(each).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';'
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

function refused(
  file: string,
  rule: string,
  message: string,
  text: string,
  offset: number
): Outcome<undefined> {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/u)
  const start = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset}
  const end = {...start, column: start.column + 1, offset: offset + 1}
  const diagnostic: Diagnostic = {rule, severity: 'fout', message, file, position: {start, end}}
  return {value: undefined, diagnostics: [diagnostic]}
}
