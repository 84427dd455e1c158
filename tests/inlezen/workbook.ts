import {zipSync} from 'fflate'

/** A cell as an office leaves it; plain text for most. */
export type Made =
  | string
  | null
  | {text: string; bold?: boolean; italic?: boolean}
  | {runs: readonly {text: string; bold?: boolean}[]}
  /** `format` as Excel writes it: `0.00`, `d-m-yyyy`. */
  | {number: number; format?: string}
  | {formula: string; value: string}

export interface MadeSheet {
  rows: readonly (readonly Made[])[]
  merges?: readonly string[]
  hidden?: boolean
}

/** An Excel file of these sheets, with shared strings as Excel writes them; `extra` parts come in as they are. */
export function workbook(
  sheets: Readonly<Record<string, MadeSheet>>,
  extra: Readonly<Record<string, string>> = {}
): Uint8Array {
  const strings: string[] = []
  const styles = new Styles()
  const parts: Record<string, string> = {}
  const names = Object.keys(sheets)
  Object.values(sheets).forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheetXml(sheet, strings, styles)
  })
  const list = names.map(
    (name, index) =>
      `<sheet name="${escape(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"${sheets[name]?.hidden === true ? ' state="hidden"' : ''}/>`
  )
  parts['xl/workbook.xml'] =
    `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets></workbook>`
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="x" Target="worksheets/sheet${String(index + 1)}.xml"/>`
  )
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
  parts['xl/sharedStrings.xml'] = `<sst ${MAIN}>${strings.join('')}</sst>`
  parts['xl/styles.xml'] = styles.xml()
  parts['[Content_Types].xml'] =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  const all = Object.entries({...parts, ...extra})
  return zipSync(Object.fromEntries(all.map(([path, text]) => [path, new TextEncoder().encode(text)])))
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

class Styles {
  readonly #formats: string[] = []
  readonly #xfs = ['<xf fontId="0" numFmtId="0"/>']

  of(font: number, format: string | undefined): number {
    if (format !== undefined) this.#formats.push(format)
    const id = format === undefined ? 0 : 163 + this.#formats.length
    this.#xfs.push(`<xf fontId="${String(font)}" numFmtId="${String(id)}"/>`)
    return this.#xfs.length - 1
  }

  xml(): string {
    const formats = this.#formats.map(
      (code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escape(code)}"/>`
    )
    return `<styleSheet ${MAIN}><numFmts>${formats.join('')}</numFmts><fonts><font/><font><b/></font><font><i val="1"/></font></fonts><cellXfs>${this.#xfs.join('')}</cellXfs></styleSheet>`
  }
}

function sheetXml({rows, merges = []}: MadeSheet, strings: string[], styles: Styles): string {
  const lines = rows.map((cells, row) => {
    const made = cells.map((cell, column) =>
      cellXml(cell, `${letter(column)}${String(row + 1)}`, strings, styles)
    )
    return `<row r="${String(row + 1)}">${made.join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
}

function cellXml(cell: Made, place: string, strings: string[], styles: Styles): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cellXml({text: cell}, place, strings, styles)
  if ('number' in cell)
    return `<c r="${place}" s="${String(styles.of(0, cell.format))}"><v>${String(cell.number)}</v></c>`
  if ('formula' in cell)
    return `<c r="${place}" t="str"><f>${escape(cell.formula)}</f><v>${escape(cell.value)}</v></c>`
  const runs =
    'runs' in cell
      ? cell.runs
          .map(({text, bold}) => `<r><rPr>${bold === true ? '<b/>' : ''}</rPr>${textXml(text)}</r>`)
          .join('')
      : textXml(cell.text)
  strings.push(`<si>${runs}</si>`)
  const font = 'runs' in cell ? 0 : cell.bold === true ? 1 : cell.italic === true ? 2 : 0
  return `<c r="${place}" t="s" s="${String(styles.of(font, undefined))}"><v>${String(strings.length - 1)}</v></c>`
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escape(text)}</t>`
}

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
