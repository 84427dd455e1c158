import type {Cel} from '../model/cijfers.ts'
import type {DoorNul} from './by-zero.ts'
import type {Origin} from '../model/source.ts'
import {parseFormula, type Formule} from './formula.ts'
import type {Raster, Tell} from './grid.ts'
import type {Kolomwaarden} from './column-numbers.ts'
import type {Tellingen} from './telling.ts'

/** What has been computed so far, and where faults are told. */
export interface Engine {
  rasters: ReadonlyMap<string, Raster>
  /** Names of what was left out before, see `Documents`. */
  verdacht: ReadonlySet<string>
  tell: Tell
  /** What formulas came to, by grid and cell, but for what lies in arrays. */
  cellen: Map<Raster, Map<number, Cel | typeof BEZIG>>
  /** By grid and column what lies in arrays. */
  kolommen: Map<Raster, Map<number, Kolomwaarden | typeof BEZIG>>
  /** By grid and column which rows are in what is made of it. */
  tellingen: Tellingen
  parsed: Map<string, Formule | undefined>
  depth: number
  /** The cells that are being computed, each of which rests on the next. */
  pad: Plek[]
  doorNul: Map<string, DoorNul>
}

/** A cell by its row and column; `TOTAAL` is the row of totals. */
export interface Plek {
  raster: Raster
  rij: number
  kolom: number
}

/** Stands where something is being computed: who needs that to compute it goes round in a circle. */
export const BEZIG: unique symbol = Symbol('bezig')

/** Faults are told once, where their formula stands. */
export function makeEngine(
  rasters: ReadonlyMap<string, Raster>,
  verdacht: ReadonlySet<string>,
  tell: Tell
): Engine {
  const told = new Set<string>()
  const once: Tell = (finding) => {
    const {rule, origin, message} = finding
    // Of a circle through the formula of a column each row has its own.
    const key = [rule, origin.file, ...origin.path, rule === 'kringverwijzing' ? '' : message].join('\0')
    if (!told.has(key)) tell(finding)
    told.add(key)
  }
  return {
    ...{rasters, verdacht, tell: once, depth: 0, pad: [], doorNul: new Map()},
    ...{cellen: new Map(), kolommen: new Map(), tellingen: new Map(), parsed: new Map()}
  }
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

/** Formulas that rest on each other through more steps than this are a fault, long before the stack is full. */
export const DEEPEST = 200

/** Makes something that rests on what is computed below it, unless that goes too deep. */
export function stepDown<T>(engine: Engine, make: () => T, tooDeep: () => T): T {
  engine.depth += 1
  const made = engine.depth > DEEPEST ? tooDeep() : make()
  engine.depth -= 1
  return made
}
