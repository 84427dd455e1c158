import type {Cell} from '../leaves/tabel.ts'
import {codeIn, liesWithin} from './codes.ts'
import {newOnderdeel} from './draft.ts'
import type {Header} from './header.ts'
import {tell, textOf, type Reading, type Row} from './reading.ts'
import {asMarkdown, isNothing} from './texts.ts'

export interface Theme {
  code?: Cell
  cell: Cell
  depth: number
}

const LONGEST_TITLE = 120

/** A row that only names what follows: one text, in bold or slanted, over several columns, or as a title beside a code. */
export function themeOf(row: Row, {columns}: Header): Theme | undefined {
  const code = row.cells.get('themacode') ?? row.cells.get('code')
  const ownCode = code?.row === row.index && code.columns === 1 ? code : undefined
  const [cell, ...more] = row.own.filter((each) => each !== ownCode)
  if (cell === undefined || more.length > 0 || cell.paragraphs.length > 1) return undefined
  const paragraph = cell.paragraphs[0]
  const text = textOf(cell)
  const covers = [...columns.values()].filter((at) => at >= cell.column && at < cell.column + cell.columns)
  const wide = covers.length > 1
  const themed = [columns.get('thema'), columns.get('subthema')].includes(cell.column)
  if (paragraph === undefined || paragraph.level > 0 || text.length > LONGEST_TITLE) return undefined
  if (isNothing(text)) return undefined
  if (!wide && (cell.column === columns.get('norm') || (text.includes('?') && !themed))) return undefined
  if (!wide && covers.length === 0) return undefined
  const titled = text.endsWith(':') || (ownCode !== undefined && !/[.?!;]$/u.test(text))
  if (!(wide || themed || paragraph.bold || paragraph.italic || titled)) return undefined
  const depth = cell.column === columns.get('subthema') || (paragraph.italic && !paragraph.bold) ? 2 : 1
  return {cell, depth, ...(ownCode !== undefined && {code: ownCode})}
}

export function openTheme({code, cell, depth}: Theme, reading: Reading): void {
  const written =
    code === undefined ? leadingCode(textOf(cell)) : {code: read(code, reading), rest: textOf(cell)}
  openOnderdeel(
    {titel: written.rest, place: cell.place, depth, ...(written.code !== undefined && {code: written.code})},
    reading
  )
}

/** ‘1.2 Beleid’ has its code within. */
function leadingCode(text: string): {code?: string; rest: string} {
  const found =
    /^((?:thema|ambitie|speerpunt|onderdeel|deel)?\s*(?:\d[\d.]*[a-z]?|[a-z](?=[.:)])))[.:)]?\s+(\S.*)$/iu.exec(
      text
    )
  const code = found?.[1]?.replaceAll(/\s+/gu, '-').replace(/\.$/u, '')
  return code === undefined || found === null ? {rest: text} : {code, rest: found[2] ?? text}
}

interface Title {
  titel: string
  place: string
  depth: number
  code?: string
}

/** The onderdeel of that name, new or met before, below the one in which its code lies or that was written less deep. */
export function openOnderdeel({titel: written, place, depth, code}: Title, reading: Reading): void {
  const titel = asMarkdown(written.replace(/\s*:$/u, ''))
  const parent = reading.open.findLast(({onderdeel, depth: above}) =>
    code !== undefined && onderdeel.code !== undefined ? liesWithin(code, onderdeel.code) : above < depth
  )
  reading.open = parent === undefined ? [] : reading.open.slice(0, reading.open.indexOf(parent) + 1)
  const siblings = parent?.onderdeel.onderdelen ?? reading.onderdelen
  const same = siblings.find((each) => each.titel === titel && (code === undefined || each.code === code))
  const onderdeel = same ?? {...newOnderdeel(titel, place), ...(code !== undefined && {code})}
  if (same === undefined) siblings.push(onderdeel)
  const deep = Math.max(depth, (parent?.depth ?? 0) + 1)
  reading.open.push({onderdeel, depth: deep})
  if (same === undefined) reading.vragen = []
}

function read(code: Cell, reading: Reading): string {
  const {code: text, guess} = codeIn(code, undefined)
  if (guess !== undefined) tell(reading.verslag.geraden, code, guess)
  return text
}
