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
    bladen.map(({naam, koprijen, kopkolommen, rijen, breedtes}) => ({
      sheet: naam,
      orientation: 'landscape' as const,
      stickyRowsCount: koprijen,
      stickyColumnsCount: kopkolommen,
      columns: breedtes.map((width) => ({width})),
      data: rijen.map((rij, index) =>
        rij.map((waarde) => {
          if (waarde === '') return null
          if (typeof waarde === 'number') return {...NUMBER, value: waarde}
          return {...(index < koprijen ? HEADING : TEXT), value: printable(waarde)}
        })
      )
    })),
    {fontFamily: 'Calibri', fontSize: 11}
  ).toBuffer()
  return zipSync(unzipSync(new Uint8Array(made)), {mtime: PACKED})
}

/** Without what XML cannot hold, and no longer than a cell may be. */
function printable(text: string): string {
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd').slice(0, LONGEST)
}

/** Excel: so many characters in a cell. */
const LONGEST = 32_767
