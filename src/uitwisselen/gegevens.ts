import {GEGEVENS} from '../leaves/kadertabel.ts'
import type {Norm, Schaal} from '../model/element.ts'
import type {ParameterInvoer} from '../model/generated/bestanden.ts'
import type {Normafkomst} from '../model/kader.ts'
import type {Onderzoek} from '../model/onderzoek.ts'

/** A normenkader that is handed out. */
export interface Uitgave {
  onderzoek: Onderzoek
  /** Whether it is a framework by itself; a study has judgements. */
  soort: 'onderzoek' | 'kader'
  /** What its normenkader.yaml says of itself, by key. */
  gegevens: Readonly<Record<string, string>>
  /** Of a framework: the open places in its texts. */
  parameters: readonly ParameterInvoer[]
  /** The text of a value as the author wrote it, in Markdown, with `{gemeente}` and the like filled in. */
  textOf: (tekst: {plain: string; origin: {file: string; path: readonly (string | number)[]}}) => string
  /** Of a framework: from which norms of the version before a norm stems. */
  lineageOf: (norm: Norm) => Normafkomst
}

/** The facts of a framework that a table holds, from the data of its file. */
export function gegevensOf(data: unknown): Record<string, string> {
  return Object.fromEntries(
    GEGEVENS.flatMap((key) => {
      const value = textAt(data, key)
      return value === undefined ? [] : [[key, value]]
    })
  )
}

export function parametersOf(data: unknown): ParameterInvoer[] {
  return listAt(data, 'parameters').flatMap((each) => {
    const [id, omschrijving, voorbeeld] = ['id', 'omschrijving', 'voorbeeld'].map((key) => textAt(each, key))
    if (id === undefined) return []
    return [
      {id, ...(omschrijving !== undefined && {omschrijving}), ...(voorbeeld !== undefined && {voorbeeld})}
    ]
  })
}

/** From the data of the norm itself. */
export function lineageIn(data: unknown): Normafkomst {
  const wijziging = textAt(data, 'wijziging')
  const ids = (['vervangt', 'gesplitst-uit', 'samengevoegd-uit'] as const).flatMap((key) => {
    const list = listAt(data, key).map(String)
    return list.length === 0 ? [] : [[key, list] as const]
  })
  return {
    ...Object.fromEntries(ids),
    ...((wijziging === 'redactioneel' || wijziging === 'inhoudelijk') && {wijziging})
  }
}

function textAt(data: unknown, key: string): string | undefined {
  const value = valueIn(data, key)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

function listAt(data: unknown, key: string): unknown[] {
  const value = valueIn(data, key)
  return Array.isArray(value) ? value : []
}

function valueIn(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined
  return Reflect.get(data, key)
}

/** The scales of the normenkader, and those of its norms that it took over, in the order in which they come. */
export function scalesOf({schalen, normen}: Onderzoek): Schaal[] {
  const all = [...schalen, ...normen.map(({schaal}) => schaal)]
  return [...new Map(all.map((schaal) => [schaal.id, schaal])).values()]
}

/** An object with the onderdeel of which it is one; of the whole normenkader without. */
export interface ObjectBij {
  id: string
  naam: string
  onderdeel?: string
}

export function objectsOf({objecten, alleOnderdelen}: Onderzoek): ObjectBij[] {
  const below = alleOnderdelen.flatMap((onderdeel) => {
    // What has none of its own has those of what is above it.
    const own = onderdeel.objecten === (onderdeel.ouder?.objecten ?? objecten) ? [] : onderdeel.objecten
    return own.map(({id, naam}) => ({id, naam, onderdeel: onderdeel.id}))
  })
  return [...objecten.map(({id, naam}) => ({id, naam})), ...below]
}
