import {nearestName} from '../leaves/nearest.ts'
import type {Path} from '../model/source.ts'
import {pathKey} from '../model/source.ts'
import {isObject} from './place.ts'
import type {Schema} from './schema.ts'
import {childSchema} from './schema.ts'

export interface Pruned {
  /** Undefined when the whole document had to go. */
  data: unknown
  /** Every text in what was left out, and the ids of the elements around it. */
  texts: readonly string[]
  /** For each list that lost items: where those that are left stood. By `pathKey` of the list in what is left. */
  moved: Readonly<Record<string, readonly number[]>>
  /** The keys that went, by the `pathKey` of where they would stand in what is left. */
  weg: ReadonlySet<string>
}

interface Pruner {
  root: Schema
  /** By `pathKey`: the values to leave out. */
  wrong: ReadonlySet<string>
  /** How many values went. */
  count: number
  texts: string[]
  moved: Record<string, readonly number[]>
  weg: Set<string>
}

/** Stands for a value that cannot stay. */
const gone = Symbol('gone')

/** Leaves out what is wrong: the optional key, else the item of a list, else the document. */
export function prune(root: Schema, data: unknown, wrong: readonly Path[]): Pruned {
  const pruner = {
    root,
    wrong: new Set(wrong.map(pathKey)),
    count: 0,
    texts: [],
    moved: {},
    weg: new Set<string>()
  }
  const kept = keep(pruner, data, root, [], [])
  const {texts, moved, weg} = pruner
  return {data: kept === gone ? undefined : kept, texts, moved, weg}
}

/** `from` is the path in the file, `to` that in what is left. */
function keep(pruner: Pruner, value: unknown, schema: Schema | undefined, from: Path, to: Path): unknown {
  const kept = keepParts(pruner, value, schema, from, to)
  if (kept === gone) {
    pruner.count++
    for (const text of textsIn(value)) pruner.texts.push(text)
  }
  return kept
}

function keepParts(
  pruner: Pruner,
  value: unknown,
  schema: Schema | undefined,
  from: Path,
  to: Path
): unknown {
  if (pruner.wrong.has(pathKey(from))) return gone
  if (Array.isArray(value)) return keepList(pruner, value, schema, from, to)
  return isObject(value) ? keepMap(pruner, value, schema, from, to) : value
}

function keepList(
  pruner: Pruner,
  list: readonly unknown[],
  schema: Schema | undefined,
  from: Path,
  to: Path
): unknown {
  const items = schema && childSchema(pruner.root, schema, 0)
  const kept: unknown[] = []
  const places: number[] = []
  list.forEach((item, index) => {
    const left = keep(pruner, item, items, [...from, index], [...to, kept.length])
    if (left === gone) return
    kept.push(left)
    places.push(index)
  })
  if (kept.length < Math.min(schema?.minItems ?? 0, list.length)) return gone
  if (kept.length < list.length) pruner.moved[pathKey(to)] = places
  return kept
}

function keepMap(
  pruner: Pruner,
  map: Readonly<Record<string, unknown>>,
  schema: Schema | undefined,
  from: Path,
  to: Path
): unknown {
  const kept: [string, unknown][] = []
  for (const [key, part] of Object.entries(map)) {
    const inner = schema && childSchema(pruner.root, schema, key)
    const before = pruner.count
    const left = keep(pruner, part, inner, [...from, key], [...to, key])
    if (left !== gone) kept.push([key, left])
    else if (isSecret(key, schema)) kept.push([SECRET, true])
    else if (schema?.required?.includes(key)) return gone
    else pruner.weg.add(pathKey([...to, key]))
    // What seems to be missing in this element may have stood in what was left out of it.
    if (pruner.count > before && typeof map['id'] === 'string') pruner.texts.push(map['id'])
  }
  return Object.fromEntries(kept)
}

const SECRET = 'vertrouwelijk'

/**
 * Whether this key, which is left out, is the mark of secrecy with a wrong value, or was perhaps meant to be it. A slip
 * in that mark must not bring out what it hides: until it is mended, the element counts as confidential.
 */
function isSecret(key: string, schema: Schema | undefined): boolean {
  if (schema?.properties === undefined || !Object.hasOwn(schema.properties, SECRET)) return false
  return (
    key === SECRET || (!Object.hasOwn(schema.properties, key) && nearestName(key, [SECRET]) !== undefined)
  )
}

export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (isObject(value)) return Object.values(value).flatMap(textsIn)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
