import type {Cell, Table} from '../leaves/tabel.ts'
import {applyTo, attributesOf} from './attributes.ts'
import {codeIn} from './codes.ts'
import type {Veld} from './columns.ts'
import type {OnderdeelDraft} from './draft.ts'
import type {Header} from './header.ts'
import {normenIn, vragenIn} from './pieces.ts'
import {short, tell, textOf, type Codes, type Reading, type Row} from './reading.ts'
import {asMarkdown, isNothing} from './texts.ts'
import {openOnderdeel, openTheme, themeOf} from './themes.ts'

/** Goes through the rows below the header; what was open stays open for the next table. */
export function readRows(table: Table, header: Header, reading: Reading): void {
  const names = new Set(header.names.map(({name}) => name.toLowerCase()))
  for (let index = header.start; index < table.rows.length; index++) {
    const row = rowAt(table, index, header)
    if (row.own.length === 0) continue
    if (isHeaderAgain(row, names)) continue
    const theme = themeOf(row, header)
    if (theme === undefined) readRow(row, reading)
    else openTheme(theme, reading)
  }
}

function rowAt(table: Table, index: number, {columns}: Header): Row {
  const line = table.rows[index] ?? []
  const all = [...new Set(line.filter((cell): cell is Cell => cell !== undefined))]
  const own = all.filter((cell) => cell.row === index && cell.paragraphs.length > 0)
  const cells = new Map<Veld, Cell>()
  for (const [veld, column] of columns) {
    const cell = line[column]
    if (cell !== undefined && cell.paragraphs.length > 0 && !isNothing(textOf(cell))) cells.set(veld, cell)
  }
  return {index, cells, own}
}

/** A header that comes back on the next page. */
function isHeaderAgain({own}: Row, names: ReadonlySet<string>): boolean {
  const known = own.filter((cell) => names.has(textOf(cell).toLowerCase()))
  return known.length > 1 && known.length === own.length
}

function readRow(row: Row, reading: Reading): void {
  const {index, cells} = row
  const own = (veld: Veld): Cell | undefined => (cells.get(veld)?.row === index ? cells.get(veld) : undefined)
  openThemes(own, reading)
  const onderdeel = current(row, reading)
  const codes = codesOf(own, reading)
  const vraag = own('vraag')
  if (vraag !== undefined) reading.vragen = vragenIn(vraag, codes, onderdeel, reading)
  const normCell = cells.get('norm')
  if (normCell === undefined) {
    leaveOut(row, own, reading)
    return
  }
  if (normCell.row !== index && reading.normen.has(normCell)) {
    for (const norm of reading.normen.get(normCell) ?? [])
      norm.vragen.push(...reading.vragen.filter((each) => !norm.vragen.includes(each)))
    return
  }
  if (vraag === undefined && cells.get('vraag') === undefined && reading.vragen.length > 0)
    tell(reading.verslag.geraden, normCell, 'Zonder vraag ernaast; gekoppeld aan de vraag daarboven.')
  const normen = normenIn(normCell, codes, reading)
  applyTo(
    normen,
    attributesOf((veld) => cells.get(veld), reading.verslag)
  )
  reading.normen.set(normCell, normen)
  onderdeel.normen.push(...normen)
}

function openThemes(own: (veld: Veld) => Cell | undefined, reading: Reading): void {
  const [thema, subthema, code] = [own('thema'), own('subthema'), own('themacode')]
  for (const [cell, depth] of [
    [thema, 1],
    [subthema, 2]
  ] as const)
    if (cell !== undefined)
      openTheme({cell, depth, ...(depth === 1 && code !== undefined && {code})}, reading)
}

/** Where no theme was named, one is made. */
function current(row: Row, reading: Reading): OnderdeelDraft {
  const open = reading.open.at(-1)
  if (open !== undefined) return open.onderdeel
  openOnderdeel({titel: reading.name, place: row.own[0]?.place ?? '', depth: 1}, reading)
  const made = current(row, reading)
  const place = {
    plaats: made.place,
    tekst: `Er is geen thema; alles staat onder het onderdeel ‘${reading.name}’.`
  }
  reading.verslag.geraden.push(place)
  return made
}

/**
 * Whose code it is: that of the question when it covers the same rows, as it or one before it did; else that of the norm
 * where there is one.
 */
function codesOf(own: (veld: Veld) => Cell | undefined, reading: Reading): Codes {
  const [code, vraag, norm, vraagcode] = [own('code'), own('vraag'), own('norm'), own('vraagcode')]
  const codes: Codes = {guesses: []}
  if (vraagcode !== undefined) codes.vraag = codeIn(vraagcode, undefined).code
  if (code === undefined) return codes
  const {code: text, guess} = codeIn(code, reading.lastCode)
  reading.lastCode = text
  if (guess !== undefined) {
    codes.guesses.push(guess)
    tell(reading.verslag.geraden, code, guess)
  }
  const covers =
    vraag !== undefined &&
    norm !== undefined &&
    code.rows > 1 &&
    code.rows === vraag.rows &&
    norm.rows < code.rows
  if (covers) reading.codesOfVragen = true
  const ofVraag = vraag !== undefined && (norm === undefined || reading.codesOfVragen === true)
  if (ofVraag && codes.vraag === undefined) codes.vraag = text
  else if (norm !== undefined) codes.norm = text
  return codes
}

/** What stands beside no norm has no place: it is named. A toelichting is that of the question. */
function leaveOut({own: all}: Row, own: (veld: Veld) => Cell | undefined, reading: Reading): void {
  const used = new Set((['vraag', 'thema', 'subthema', 'themacode', 'vraagcode'] as const).map(own))
  const [first] = reading.vragen
  for (const cell of all) {
    if (used.has(cell) || isNothing(textOf(cell))) continue
    if (cell === own('code') && (own('vraag') ?? own('thema')) !== undefined) continue
    if (cell === own('toelichting') && own('vraag') !== undefined && first !== undefined)
      first.toelichting = asMarkdown(textOf(cell))
    else tell(reading.verslag.weggelaten, cell, `‘${short(textOf(cell))}’: er staat geen norm naast.`)
  }
}
