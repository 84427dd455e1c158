import type {RootContent, Table, TableCell, TableRow} from 'mdast'
import {around, placeOf, plainInline, type Stretch} from './plain-inline.ts'
import {linesOf} from './plain-lists.ts'

const ROW = /^\|[^\\`]*\|$/u
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/u

/** A table whose rows all begin and end with `|` and have as many cells, or nothing where only the parser knows. */
export function plainTable(stretch: Stretch, notes: ReadonlySet<string>): RootContent | undefined {
  const [head, delimiters, ...body] = linesOf(stretch)
  if (head === undefined || delimiters === undefined) return undefined
  const dashes = delimiters.text.slice(delimiters.start, delimiters.end)
  if (!DELIMITERS.test(dashes)) return undefined
  const align = dashes.slice(1, -1).split('|').map(alignOf)
  const rows = [head, ...body].map((line) => row(line, align.length, notes))
  const children = rows.filter((each) => each !== undefined)
  if (children.length < rows.length) return undefined
  // The line of dashes is no row, and the last line of a table without rows.
  const position = body.length === 0 ? placeOf(stretch) : around(children, stretch)
  return {type: 'table', align, children, position}
}

function alignOf(dashes: string): NonNullable<Table['align']>[number] {
  const signs = dashes.trim()
  if (signs.startsWith(':')) return signs.endsWith(':') ? 'center' : 'left'
  return signs.endsWith(':') ? 'right' : null
}

function row(line: Stretch, columns: number, notes: ReadonlySet<string>): TableRow | undefined {
  const written = line.text.slice(line.start, line.end)
  const parts = ROW.test(written) ? written.slice(1, -1).split('|') : []
  if (parts.length !== columns) return undefined
  const children: TableCell[] = []
  let start = line.start
  for (const part of parts) {
    // The first `|` belongs to the first cell, and each to the one before it after the last.
    const words = start + 1 + part.length - part.trimStart().length
    const inside = {...line, start: words, end: words + part.trim().length}
    const inline = part.trim() === '' ? undefined : plainInline(inside, notes)
    if (inline === undefined) return undefined
    const end = children.length === columns - 1 ? line.end : start + 1 + part.length
    children.push({type: 'tableCell', children: inline, position: placeOf({...line, start, end})})
    start += 1 + part.length
  }
  return {type: 'tableRow', children, position: around(children, line)}
}
