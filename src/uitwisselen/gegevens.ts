import {GEGEVENS} from '../kadertabel.ts'
import type {Norm, Schaal} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'

/** A normenkader that is handed out. */
export interface Uitgave {
  onderzoek: Onderzoek
  /** Whether it is a framework by itself; a study has judgements. */
  soort: 'onderzoek' | 'kader'
  /** What its normenkader.yaml says of itself, by key. */
  gegevens: Readonly<Record<string, string>>
  /** The text of a value as the author wrote it, in Markdown, with `{gemeente}` and the like filled in. */
  textOf: (tekst: {plain: string; origin: {file: string; path: readonly (string | number)[]}}) => string
}

/** The facts of a framework that a table holds, from the data of its file. */
export function gegevensOf(data: unknown): Record<string, string> {
  if (typeof data !== 'object' || data === null) return {}
  const entries = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string'
  )
  const found = new Map(entries)
  return Object.fromEntries(GEGEVENS.flatMap((key) => (found.has(key) ? [[key, found.get(key) ?? '']] : [])))
}

/** The scales that the norms use, in the order in which they come. */
export function scalesOf(normen: readonly Norm[]): Schaal[] {
  return [...new Map(normen.map(({schaal}) => [schaal.id, schaal])).values()]
}
