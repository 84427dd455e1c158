import {readCsv} from './csv.ts'
import type {Diagnostic, Outcome} from '../model/diagnostic.ts'
import type {InputFile} from '../model/source.ts'
import {csvTable} from './tabel/csv.ts'
import {docxTables} from './tabel/docx.ts'
import {Unreadable, type Tables} from './tabel/grid.ts'
import {xlsxTables} from './tabel/xlsx.ts'
import {refuseActive, unzip, type Parts} from './zip.ts'

export type {Cell, Paragraph, Table, Tables} from './tabel/grid.ts'

const KINDS = [
  {extension: 'xlsx', what: 'Excel-bestand', part: 'xl/workbook.xml', read: xlsxTables},
  {extension: 'docx', what: 'Word-bestand', part: 'word/document.xml', read: docxTables}
] as const

/**
 * The tables of an Excel, Word or CSV file, each as one grid of cells. The file is another's: it is judged before it is
 * unpacked, and what it holds is text. What cannot be read gives one fout and no value.
 */
export async function readTables(file: InputFile): Promise<Outcome<Tables | undefined>> {
  const extension = /\.([a-z]+)$/iu.exec(file.path)?.[1]?.toLowerCase() ?? ''
  if (extension === 'csv') {
    const {value, diagnostics} = readCsv(file)
    return {value: value && csvTable(value), diagnostics}
  }
  const kind = KINDS.find((each) => each.extension === extension)
  if (kind === undefined) return refused(file, wrongKind(extension))
  const opened = unzip(file.bytes, kind.what)
  if ('fout' in opened) return refused(file, `Het bestand ${opened.fout}; verwacht: een ${kind.what}.`)
  const reason = opened.parts.has(kind.part) ? refuseActive(opened.parts) : `is geen ${kind.what}`
  if (reason !== undefined) return refused(file, `Het bestand ${reason}; verwacht: een ${kind.what}.`)
  return attempt(file, opened.parts, kind.read)
}

async function attempt(
  file: InputFile,
  parts: Parts,
  read: (parts: Parts, bytes: Uint8Array) => Tables | Promise<Tables>
): Promise<Outcome<Tables | undefined>> {
  try {
    return {value: await read(parts, file.bytes), diagnostics: []}
  } catch (error) {
    if (error instanceof Unreadable) return refused(file, error.message)
    throw error
  }
}

function wrongKind(extension: string): string {
  const older: Readonly<Record<string, string>> = {
    xls: 'Bewaar het in Excel als .xlsx.',
    xlsm: 'Bewaar het in Excel als .xlsx, zonder macro’s.',
    ods: 'Bewaar het als .xlsx.',
    doc: 'Bewaar het in Word als .docx.',
    md: 'Wat als Markdown is uitgegeven, is om te lezen; geef het uit als xlsx of json.',
    pdf: 'Open het in Word en bewaar het als .docx, of vraag om het bestand waarvan de pdf is gemaakt.'
  }
  const advice = older[extension]
  return `Dit soort bestand kan niet worden gelezen; verwacht: .xlsx, .csv of .docx.${advice === undefined ? '' : ` ${advice}`}`
}

function refused({path}: InputFile, message: string): Outcome<undefined> {
  const start = {line: 1, column: 1, offset: 0}
  const diagnostic: Diagnostic = {
    rule: 'tabel-onleesbaar',
    severity: 'fout',
    message,
    file: path,
    position: {start, end: start}
  }
  return {value: undefined, diagnostics: [diagnostic]}
}
