import {Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type IRunOptions} from 'docx'

export interface MadeParagraph {
  text: string
  strong?: boolean
  slanted?: boolean
  /** 0 for an item of a list, 1 for one within it. */
  item?: number
}

export interface MadeCell {
  paragraphs: readonly (string | MadeParagraph)[]
  rows?: number
  columns?: number
}

export type MadeRow = readonly (string | MadeCell)[]

/** The smallest table that is a normenkader. */
export const ONE_NORM: readonly MadeRow[] = [
  ['Vraag', 'Norm'],
  ['Is het zo?', 'Het is zo.']
]

/** A Word file of lines of text and tables. */
export async function wordFile(parts: readonly (string | readonly MadeRow[])[]): Promise<Uint8Array> {
  const children = parts.map((part) => (typeof part === 'string' ? paragraph(part) : table(part)))
  return new Uint8Array(await Packer.toBuffer(new Document({sections: [{children}]})))
}

function table(rows: readonly MadeRow[]): Table {
  return new Table({rows: rows.map((cells) => new TableRow({children: cells.map(cell)}))})
}

function cell(made: string | MadeCell): TableCell {
  const {paragraphs, rows = 1, columns = 1} = typeof made === 'string' ? {paragraphs: [made]} : made
  return new TableCell({children: paragraphs.map(paragraph), rowSpan: rows, columnSpan: columns})
}

function paragraph(made: string | MadeParagraph): Paragraph {
  const {text, strong = false, slanted = false, item} = typeof made === 'string' ? {text: made} : made
  const options: IRunOptions = {text, bold: strong, italics: slanted}
  return new Paragraph({
    children: [new TextRun(options)],
    ...(item !== undefined && {bullet: {level: item}})
  })
}
