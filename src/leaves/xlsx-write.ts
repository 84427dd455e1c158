import {columnName} from './column-name.ts'
import {groupBy} from './group-by.ts'
import {unzipSync, zipSync} from 'fflate'
import writeExcelFile from 'write-excel-file/node'

/** A sheet of a workbook. `''` is an empty cell. */
export interface Werkblad {
  naam: string
  /** The rows of headings, which stay in sight; the first of `rijen`. */
  koprijen: number
  /** How many columns at the start stay in sight. */
  kopkolommen: number
  rijen: readonly (readonly (string | number)[])[]
  /** In characters. */
  breedtes: readonly number[]
  /** Rows in bold, from 0. */
  nadruk?: ReadonlySet<number>
  keuzes?: readonly Keuze[]
  /** How many columns at the start are printed, on the width of one page; default all. */
  afdruk?: number
}

/** A cell in which one of a list is chosen. */
export interface Keuze {
  /** From 0. */
  rij: number
  kolom: number
  /** The cells that hold the list: `Blad!$A$1:$A$3`. */
  bereik: string
  /** Whether nothing else may be typed. */
  streng: boolean
}

const TEXT = {type: String, format: '@', wrap: true, alignVertical: 'top'} as const
const HEADING = {...TEXT, fontWeight: 'bold', backgroundColor: '#e8edf2'} as const
const NUMBER = {type: Number, alignVertical: 'top'} as const

/** Of every part; the oldest that a zip file knows, in the time zone of nobody. */
const PACKED = new Date(1980, 0, 1)

/**
 * A workbook for Excel. A text stays a text, also `1.10` and `=1+1`: no cell is ever a formula. The same sheets give the
 * same bytes.
 */
export async function writeXlsx(bladen: readonly Werkblad[]): Promise<Uint8Array> {
  const made = await writeExcelFile(
    bladen.map(({naam, koprijen, kopkolommen, rijen, breedtes, nadruk}) => ({
      sheet: naam,
      orientation: 'landscape' as const,
      stickyRowsCount: koprijen,
      stickyColumnsCount: kopkolommen,
      columns: breedtes.map((width) => ({width})),
      data: rijen.map((rij, index) =>
        rij.map((waarde) => {
          if (waarde === '') return null
          if (typeof waarde === 'number') return {...NUMBER, value: waarde}
          const style = index < koprijen || nadruk?.has(index) === true ? HEADING : TEXT
          return {...style, value: printable(waarde)}
        })
      )
    })),
    {fontFamily: 'Calibri', fontSize: 11}
  ).toBuffer()
  const parts = unzipSync(new Uint8Array(made))
  bladen.forEach((blad, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`
    const xml = parts[part]
    if (xml !== undefined) parts[part] = edited(xml, (text) => finished(text, blad))
  })
  const workbook = parts['xl/workbook.xml']
  if (workbook !== undefined)
    parts['xl/workbook.xml'] = edited(workbook, (text) => withPrinting(text, bladen))
  return zipSync(parts, {mtime: PACKED})
}

/** ECMA-376 part 1, 18.3.1.99: what may come after the lists to choose from, in their order. */
const AFTER =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts)\b|<\/worksheet>/u

function edited(bytes: Uint8Array, change: (text: string) => string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
}

/** What comes into the sheet afterwards: the writer knows no such things. */
function finished(sheet: string, {rijen, breedtes, keuzes = []}: Werkblad): string {
  const page = sheet
    .replace(/<worksheet\b[^>]*>/u, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
    .replaceAll(/<row r="(\d+)"/gu, (start, row: string) => {
      const height = heightOf(rijen[Number(row) - 1] ?? [], breedtes)
      return height === undefined ? start : `${start} ht="${String(height)}"`
    })
  return keuzes.length === 0 ? page : withChoices(page, keuzes)
}

/** In points; Excel lets no row be higher. */
const LINE = 15
const HIGHEST = 405

/**
 * The height in which all that wraps is seen, for programs that do not work it out when they open a file (LibreOffice);
 * those that do (Excel) still may, for the height is not marked as chosen. Undefined for one line.
 */
function heightOf(rij: readonly (string | number)[], breedtes: readonly number[]): number | undefined {
  const lines = rij.map((waarde, column) => {
    const width = Math.max(4, breedtes[column] ?? 10)
    return String(waarde)
      .split('\n')
      .reduce((sum, line) => sum + wrapped(line, width), 0)
  })
  const most = Math.max(1, ...lines)
  return most === 1 ? undefined : Math.min(HIGHEST, most * LINE)
}

/** Lines that a text takes: words go to the next, and one that is longer than a line is broken. */
function wrapped(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const {length} of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + length
    lines += Math.max(0, Math.ceil(used / width) - 1)
    used = used > width ? used % width : used
  }
  return lines
}

/** The headings again on every printed page, and the columns that are printed. */
function withPrinting(workbook: string, bladen: readonly Werkblad[]): string {
  const names = bladen.flatMap(({naam, koprijen, rijen, breedtes, afdruk}, index) => {
    const sheet = `'${xml(naam).replaceAll("'", "''")}'`
    const name = (kind: string, range: string): string =>
      `<definedName name="_xlnm.${kind}" localSheetId="${String(index)}">${sheet}!${range}</definedName>`
    const last = columnName(Math.min(afdruk ?? breedtes.length, breedtes.length) - 1)
    return [
      ...(afdruk === undefined ? [] : [name('Print_Area', `$A$1:$${last}$${String(rijen.length)}`)]),
      ...(koprijen === 0 ? [] : [name('Print_Titles', `$1:$${String(koprijen)}`)])
    ]
  })
  return names.length === 0
    ? workbook
    : workbook.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`)
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function withChoices(sheet: string, keuzes: readonly Keuze[]): string {
  const groups = groupBy(keuzes, ({bereik, streng}) => `${bereik} ${String(streng)}`)
  const lists = [...groups.values()].map((group) => {
    const [{bereik, streng} = {bereik: '', streng: true}] = group
    const cells = group.map(({rij, kolom}) => `${columnName(kolom)}${String(rij + 1)}`).join(' ')
    const style = streng ? '' : ' errorStyle="warning"'
    return `<dataValidation type="list"${style} allowBlank="1" showErrorMessage="1" errorTitle="Oordeel" error="Kies een oordeel uit de lijst." sqref="${cells}"><formula1>${bereik}</formula1></dataValidation>`
  })
  const markup = `<dataValidations count="${String(lists.length)}">${lists.join('')}</dataValidations>`
  return sheet.replace(AFTER, (next) => markup + next)
}

/** Without what XML cannot hold, and no longer than a cell may be. */
function printable(text: string): string {
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd').slice(0, LONGEST)
}

/** Excel: so many characters in a cell. */
const LONGEST = 32_767
