import type {Cell, Table} from '../leaves/tabel.ts'
import type {Header} from './header.ts'
import {textOf} from './reading.ts'

/** The pieces of a code by which one code lies within another: `2C1` lies within `2C`, and `1.2` within `1`. */
function segments(code: string): string[] {
  return code.toLowerCase().match(/\d+|[a-z]+/gu) ?? []
}

export function liesWithin(code: string, other: string): boolean {
  const [inner, outer] = [segments(code), segments(other)]
  return (
    outer.length > 0 && outer.length < inner.length && outer.every((piece, index) => piece === inner[index])
  )
}

function looksLikeCode(text: string): boolean {
  return text.length <= 12 && /^[a-z]{0,4}[-. ]?\d[\w.-]*$|^[a-z]{1,2}[.)]?$|^[ivx]+\.?$/iu.test(text)
}

/** A code as it was typed, as far as that can still be told. */
export function codeIn(cell: Cell, before: string | undefined): {code: string; guess?: string} {
  const text = cell.paragraphs
    .map((each) => each.text)
    .join(' ')
    .replace(/[.:)]+$/u, '')
  if (cell.kind === 'datum') {
    const code = text.split('-').slice(0, 2).join('-')
    return {code, guess: `Excel heeft van deze code de datum ${text} gemaakt; gelezen als ${code}.`}
  }
  const tenth = cell.kind === 'getal' ? afterNine(text, before) : undefined
  if (tenth === undefined) return {code: text}
  return {
    code: tenth,
    guess: `Excel heeft van deze code het getal ${text} gemaakt; na ${before ?? ''} gelezen als ${tenth}.`
  }
}

/** After 1.9, the number 1.1 was 1.10, and after 1.19 the number 1.2 was 1.20. */
function afterNine(text: string, before = ''): string | undefined {
  const [whole = '', digits = ''] = text.split('.')
  const [wholeBefore, digitsBefore = ''] = before.split('.')
  const next = String(Number(digitsBefore) + 1)
  return whole === wholeBefore && digitsBefore.endsWith('9') && next === `${digits}0`
    ? `${whole}.${next}`
    : undefined
}

/** A first column without a name that holds codes. */
export function guessCodes(table: Table, header: Header): Header {
  if (header.columns.has('code')) return header
  const left = Math.min(...header.columns.values())
  const named = new Set(header.names.map(({column}) => column))
  for (let column = 0; column < left; column++) {
    if (named.has(column)) continue
    const texts = table.rows.slice(header.start).flatMap((row, index) => {
      const cell = row[column]
      return cell?.row === header.start + index && cell.columns === 1 ? [textOf(cell)] : []
    })
    const filled = texts.filter((text) => text !== '')
    if (filled.length > 0 && filled.filter(looksLikeCode).length * 2 > filled.length) {
      const names = [...header.names, {column, name: '(zonder naam)', veld: 'code' as const, geraden: true}]
      return {...header, columns: new Map([...header.columns, ['code', column]]), names}
    }
  }
  return header
}
