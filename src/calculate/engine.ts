import type {Cel} from '../model/cijfers.ts'
import type {Origin} from '../model/source.ts'
import {parseFormula, type Formule} from './formula.ts'
import type {Raster, Tell} from './grid.ts'
import type {Kolomwaarden} from './column-numbers.ts'

/** What has been computed so far, and where faults are told. */
export interface Engine {
  rasters: ReadonlyMap<string, Raster>
  tell: Tell
  /** What formulas came to, by grid and cell, but for what lies in arrays. */
  cellen: Map<Raster, Map<number, Cel | typeof BEZIG>>
  /** By grid and column what lies in arrays. */
  kolommen: Map<Raster, Map<number, Kolomwaarden | typeof BEZIG>>
  parsed: Map<string, Formule | undefined>
  depth: number
}

/** Stands where something is being computed: who needs that to compute it goes round in a circle. */
export const BEZIG: unique symbol = Symbol('bezig')

/** Faults are told once, where their formula stands. */
export function makeEngine(rasters: ReadonlyMap<string, Raster>, tell: Tell): Engine {
  const told = new Set<string>()
  const once: Tell = (finding) => {
    const {rule, origin, message} = finding
    // Of a circle through the formula of a column each row has its own.
    const key = [rule, origin.file, ...origin.path, rule === 'kringverwijzing' ? '' : message].join('\0')
    if (!told.has(key)) tell(finding)
    told.add(key)
  }
  return {rasters, tell: once, cellen: new Map(), kolommen: new Map(), parsed: new Map(), depth: 0}
}

/** A formula as a tree; undefined where it is none, which is told once. */
export function lees(engine: Engine, formule: string, origin: Origin): Formule | undefined {
  if (engine.parsed.has(formule)) return engine.parsed.get(formule)
  const tree = parseFormula(formule)
  engine.parsed.set(formule, tree.soort === 'fout' ? undefined : tree)
  if (tree.soort !== 'fout') return tree
  engine.tell({rule: 'formule-fout', message: `\`${formule}\`: ${tree.message}`, origin})
  return undefined
}

/** What was made before, or is made now; BEZIG while it is being made. */
export function remembered<K, V extends object>(
  memo: Map<Raster, Map<K, V | typeof BEZIG>>,
  raster: Raster,
  key: K,
  make: () => V
): V | typeof BEZIG {
  const known = memo.get(raster) ?? new Map<K, V | typeof BEZIG>()
  memo.set(raster, known)
  const before = known.get(key)
  if (before !== undefined) return before
  known.set(key, BEZIG)
  const made = make()
  known.set(key, made)
  return made
}
