/** The name of a column in a spreadsheet: 0 is `A`, 26 is `AA`; nothing for what is no column. */
export function columnName(column: number): string {
  if (!(column >= 0)) return ''
  return columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))
}

/** The other way round, of one or more capitals. */
export function columnIndex(name: string): number {
  return (
    Array.from(name, (letter) => letter.charCodeAt(0) - 64).reduce((sum, value) => sum * 26 + value, 0) - 1
  )
}
