import type {Parts} from '../zip.ts'
import {Unreadable, type Table, type Tables} from './grid.ts'
import {sheetOf, type Workbook} from './xlsx-sheet.ts'
import {stringsOf} from './xlsx-strings.ts'
import {stylesOf} from './xlsx-styles.ts'
import {walk} from './xml.ts'

interface SheetPart {
  name: string
  part: string
  hidden: boolean
}

/** The visible sheets of an Excel file. Hidden ones are named and left out. */
export function xlsxTables(parts: Parts): Tables {
  const text = (part: string): string => new TextDecoder().decode(parts.get(part)).replace(/^\uFEFF/u, '')
  const {sheets, since1904} = workbookOf(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'))
  const strings = parts.has('xl/sharedStrings.xml') ? stringsOf(text('xl/sharedStrings.xml')) : []
  const styles = parts.has('xl/styles.xml') ? stylesOf(text('xl/styles.xml')) : []
  const workbook: Workbook = {strings, styles, since1904}
  const tables: Table[] = []
  const notes: string[] = []
  for (const {name, part, hidden} of sheets)
    if (hidden) notes.push(`Blad ‘${name}’ is verborgen en niet gelezen.`)
    else if (parts.has(part)) {
      const sheet = sheetOf(text(part), workbook)
      tables.push({name, rows: sheet.rows})
      notes.push(...sheet.notes.map((note) => `Blad ‘${name}’: ${note}`))
    }
  if (tables.length === 0)
    throw new Unreadable('Het bestand heeft geen zichtbaar blad; verwacht: een blad met een tabel.')
  return {tables, notes: [...notes, ...notesOn(parts)]}
}

function notesOn(parts: Parts): string[] {
  const has = (pattern: RegExp): boolean => [...parts.keys()].some((path) => pattern.test(path))
  return [
    ...(has(/^xl\/(?:threaded)?comments/iu) ? ['Opmerkingen bij cellen zijn niet gelezen.'] : []),
    ...(has(/^xl\/(?:media|drawings|charts)\//iu) ? ['Afbeeldingen en tekstvakken zijn niet gelezen.'] : [])
  ]
}

const MOST_SHEETS = 50

function workbookOf(workbook: string, relations: string): {sheets: SheetPart[]; since1904: boolean} {
  const targets = new Map<string, string>()
  walk(relations, {
    open: (name, {Id = '', Target = ''}) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    }
  })
  const sheets: SheetPart[] = []
  let since1904 = false
  walk(workbook, {
    open: (element, attributes) => {
      const {name = '', state} = attributes
      if (element === 'workbookPr') since1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '')
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const hidden = state === 'hidden' || state === 'veryHidden'
      if (element === 'sheet' && sheets.length < MOST_SHEETS)
        sheets.push({name, part: targets.get(id) ?? '', hidden})
    }
  })
  return {sheets, since1904}
}
