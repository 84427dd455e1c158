/**
 * CSV as a Dutch spreadsheet opens it with a double click: UTF-8 with a byte order mark, semicolons, CRLF, a comma in
 * decimals. A cell whose text a spreadsheet would run as a formula gets an apostrophe before it, by which a spreadsheet
 * knows text.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cell).join(';'))
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`)
}

/**
 * OWASP, CSV Injection: what begins with one of these signs (or their wide forms, or after white space) is a formula to
 * some spreadsheet. A sign by itself is none.
 */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠][\s\S]|^[\t\r\n]/u

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /["';\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
