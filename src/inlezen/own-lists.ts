import {
  GEGEVENKOP,
  GEGEVENS,
  NIET_SCORE_LABELS,
  OBJECTKOP,
  PARAMETERKOP,
  SCHAALKOP
} from '../leaves/kadertabel.ts'
import type {ParameterInvoer} from '../model/generated/bestanden.ts'
import type {Table} from '../leaves/tabel.ts'
import type {NiveauDraft, ObjectDraft} from './draft.ts'

/** The lists on the sheet with the explanation of a table that this program handed out. */

export function factsIn(tables: readonly Table[]): Partial<Record<(typeof GEGEVENS)[number], string>> {
  const facts = new Map(allBelow(tables, GEGEVENKOP).map(([key = '', value = '']) => [key, value]))
  return Object.fromEntries(
    GEGEVENS.flatMap((key) => {
      const value = facts.get(key)
      return value === undefined ? [] : [[key, value]]
    })
  )
}

/** Without the names of what is no score, which every scale has below its levels. */
export function scalesIn(tables: readonly Table[]): Record<string, NiveauDraft[]> {
  const scales = new Map<string, NiveauDraft[]>()
  for (const [schaal = '', id = '', label = '', waarde = '', vanaf = ''] of allBelow(tables, SCHAALKOP))
    if (!Object.hasOwn(NIET_SCORE_LABELS, id))
      scales.set(schaal, [
        ...(scales.get(schaal) ?? []),
        {id, label, ...(waarde !== '' && {waarde}), ...(vanaf !== '' && {vanaf})}
      ])
  return Object.fromEntries(scales)
}

export function parametersIn(tables: readonly Table[]): ParameterInvoer[] {
  return allBelow(tables, PARAMETERKOP).map(([id = '', omschrijving = '', voorbeeld = '']) => ({
    id,
    ...(omschrijving !== '' && {omschrijving}),
    ...(voorbeeld !== '' && {voorbeeld})
  }))
}

/** `onderdeel` is empty for an object of the whole normenkader. */
export interface ObjectBij extends ObjectDraft {
  onderdeel: string
}

export function objectsIn(tables: readonly Table[]): ObjectBij[] {
  return allBelow(tables, OBJECTKOP).map(([id = '', naam = '', onderdeel = '']) => ({id, naam, onderdeel}))
}

function allBelow(tables: readonly Table[], heading: readonly string[]): string[][] {
  return tables.flatMap((table) => listBelow(table, heading))
}

/** The rows below a heading, up to the first that is empty. */
function listBelow({rows}: Table, heading: readonly string[]): string[][] {
  const texts = rows.map((row) => Array.from(row, (cell) => cell?.text.trim() ?? ''))
  const start = texts.findIndex((row) => heading.every((name, index) => row[index] === name))
  if (start < 0) return []
  const list = texts.slice(start + 1)
  const end = list.findIndex((row) => row.every((text) => text === ''))
  return end < 0 ? list : list.slice(0, end)
}
