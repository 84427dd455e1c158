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
  bladen.forEach(({keuzes = []}, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`
    const xml = parts[part]
    if (xml !== undefined && keuzes.length > 0) parts[part] = withChoices(xml, keuzes)
  })
  return zipSync(parts, {mtime: PACKED})
}

/** ECMA-376 part 1, 18.3.1.99: what may come after the lists to choose from, in their order. */
const AFTER =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts)\b|<\/worksheet>/u

/** The lists come into the sheet afterwards: the writer knows no such thing. */
function withChoices(sheet: Uint8Array, keuzes: readonly Keuze[]): Uint8Array<ArrayBuffer> {
  const groups = new Map<string, Keuze[]>()
  for (const keuze of keuzes) {
    const key = `${keuze.bereik} ${String(keuze.streng)}`
    groups.set(key, [...(groups.get(key) ?? []), keuze])
  }
  const lists = [...groups.values()].map((group) => {
    const [{bereik, streng} = {bereik: '', streng: true}] = group
    const cells = group.map(({rij, kolom}) => `${letters(kolom)}${String(rij + 1)}`).join(' ')
    const style = streng ? '' : ' errorStyle="warning"'
    return `<dataValidation type="list"${style} allowBlank="1" showErrorMessage="1" errorTitle="Oordeel" error="Kies een oordeel uit de lijst." sqref="${cells}"><formula1>${bereik}</formula1></dataValidation>`
  })
  const markup = `<dataValidations count="${String(lists.length)}">${lists.join('')}</dataValidations>`
  return new TextEncoder().encode(new TextDecoder().decode(sheet).replace(AFTER, (next) => markup + next))
}

function letters(column: number): string {
  return column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))
}

/** Without what XML cannot hold, and no longer than a cell may be. */
function printable(text: string): string {
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd').slice(0, LONGEST)
}

/** Excel: so many characters in a cell. */
const LONGEST = 32_767
