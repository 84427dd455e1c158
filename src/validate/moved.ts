import type {Document, Documents} from '../model/document.ts'
import type {Origin} from '../model/source.ts'
import {pathKey} from '../model/source.ts'

/**
 * From a place in the data of `documents` to the place in the file: validation leaves out items that are wrong, so what
 * stood after them has moved up. Findings of validation itself already name the place in the file.
 */
export function placeInFile(documents: Documents): (origin: Origin) => Origin {
  const moved = new Map(allOf(documents).map((document) => [document.file, document.moved]))
  return ({file, path}) => {
    const places = moved.get(file) ?? {}
    const step = (key: string | number, index: number): string | number =>
      typeof key === 'number' ? (places[pathKey(path.slice(0, index))]?.[key] ?? key) : key
    return {file, path: path.map(step)}
  }
}

function allOf(documents: Documents): Document<unknown>[] {
  const {onderzoek, normenkader, lock, bronnen, oordelen, aanbevelingen, begrippen} = documents
  const {bevindingen, conclusies, hoofdstukken, tabellen, berekeningen, enquetes} = documents
  const files = [onderzoek, normenkader, lock, bronnen, oordelen, aanbevelingen, begrippen]
  return [
    ...files.filter((file) => file !== undefined),
    ...bevindingen,
    ...conclusies,
    ...hoofdstukken,
    ...tabellen,
    ...berekeningen,
    ...enquetes
  ]
}
