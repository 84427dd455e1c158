import type {Documents} from '../model/document.ts'
import type {Origin} from '../model/source.ts'
import {pathKey} from '../model/source.ts'

/**
 * From a place in the data of `documents` to the place in the file: validation leaves out items that are wrong, so what
 * stood after them has moved up. Findings of validation itself already name the place in the file.
 */
export function placeInFile(documents: Documents): (origin: Origin) => Origin {
  const {bevindingen, conclusies, hoofdstukken, verdacht: _, ...files} = documents
  const moved = new Map<string, Readonly<Record<string, readonly number[]>>>()
  for (const document of [...bevindingen, ...conclusies, ...hoofdstukken, ...Object.values(files)])
    if (document.moved) moved.set(document.file, document.moved)
  return (origin) => {
    const places = moved.get(origin.file)
    if (!places) return origin
    const {file, path} = origin
    const step = (key: string | number, index: number): string | number =>
      typeof key === 'number' ? (places[pathKey(path.slice(0, index))]?.[key] ?? key) : key
    return {file, path: path.map(step)}
  }
}
