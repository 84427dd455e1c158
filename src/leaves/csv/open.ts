import type {Diagnostic, Outcome} from '../../model/diagnostic.ts'
import type {InputFile} from '../../model/source.ts'
import {decodeWindows1252} from '../windows-1252.ts'

export type Delimiter = ';' | ',' | '\t'

const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]|\p{Cs}/u

const NAMED = /^sep=([;,\t])(?:\r?\n|\r|$)/u

export interface Opened {
  text: string
  encoding: 'utf-8' | 'windows-1252'
  used: Delimiter
  /** Whether the first line names the delimiter and is no row. */
  hasNamed: boolean
}

/** The text of a file and what stands between its cells; what is no text gives one fout. */
export function openCsv({path, bytes}: InputFile, delimiter?: Delimiter): Opened | Outcome<undefined> {
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

/** Undefined for UTF-16, which has a byte order mark, or a NUL in every second byte. */
function decode(bytes: Uint8Array): Pick<Opened, 'text' | 'encoding'> | undefined {
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

/** One fout at a place in a text. */
export function refused(
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
