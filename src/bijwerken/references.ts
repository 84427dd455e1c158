import type {Edit} from '../leaves/edit.ts'
import type {Path, Source} from '../model/source.ts'

/** A place in a file of the author that names an element by its id. */
export interface Verwijzing {
  file: string
  path: Path
  id: string
  /** Offsets of the id in the text. */
  start: number
  end: number
}

/** Every place that names a norm, or something that was taken over, by the id that it has in the study. */
export function references(sources: ReadonlyMap<string, Source>): Verwijzing[] {
  return [...sources.values()].flatMap((source) => [...inData(source), ...inProse(source)])
}

function inData(source: Source): Verwijzing[] {
  return scalars(source.data, []).flatMap(({path, value}) =>
    isReference(source.path, path) ? placed(source, path, value.split('@')[0] ?? value) : []
  )
}

/** Links to it, in whatever text. */
function inProse({path: file, text}: Source): Verwijzing[] {
  return [...text.matchAll(/\]\(#([a-z0-9][a-z0-9._-]*)\)/gu)].map(({1: id = '', index}) => {
    const start = text.indexOf('#', index) + 1
    return {file, path: [], id, start, end: start + id.length}
  })
}

/** The ids of an entry of `overnemen`, which are those of the framework. */
export function chosen(source: Source, index: number): Verwijzing[] {
  const lists = scalars(source.data, []).filter(
    ({path}) =>
      path.length === 4 &&
      path[0] === 'overnemen' &&
      path[1] === index &&
      (path[2] === 'alleen' || path[2] === 'behalve')
  )
  return lists.flatMap(({path, value}) => placed(source, path, value))
}

function placed({path: file, spans, text}: Source, path: Path, id: string): Verwijzing[] {
  const span = spans.get(path)?.value
  if (span === undefined) return []
  const start = text.indexOf(id, span[0])
  return start === -1 || start >= span[1] ? [] : [{file, path, id, start, end: start + id.length}]
}

export function renamed({start, end}: Verwijzing, id: string): Edit {
  return {start, end, text: id}
}

function isReference(file: string, path: Path): boolean {
  const [first, , third] = path
  if (file === 'oordelen.yaml') return path.length === 3 && first === 'oordelen' && third === 'norm'
  if (file === 'onderzoek.yaml') return path.length === 3 && first === 'vrijstellingen' && third === 'bij'
  if (file === 'normenkader.yaml')
    return (first === 'aanpassingen' && third === 'bij') || path.at(-2) === 'voorwaardelijk'
  return /^(?:bevindingen|conclusies)\//u.test(file) && path.length === 2 && first === 'normen'
}

function scalars(data: unknown, path: Path): {path: Path; value: string}[] {
  if (typeof data === 'string') return [{path, value: data}]
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => scalars(item, [...path, index]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => scalars(value, [...path, key]))
}
