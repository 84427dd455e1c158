import type {Rijindex} from '../model/cijfers.ts'
import type {Plekken} from './rows.ts'

/** A row is named by its key in lower case, with `_` for every other sign. */
export function rijId(label: string): string {
  const plain = label.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/gu, '_').replaceAll(/^_+|_+$/gu, '')
}

/** Which row has a name. */
export interface Rijnamen {
  index: Rijindex
  /** The rows with a name that an earlier row has. */
  dubbel: readonly {rij: number; eerste: number}[]
  /** The rows without a name. */
  leeg: readonly number[]
}

/**
 * Finds rows by their names, without a string for each: a table of hash values (open addressing, FNV-1a), in which only
 * what has the same hash value is compared. `plekken` says where in the text of a file the keys stand.
 */
export function rijnamen(aantal: number, label: (rij: number) => string, plekken?: Plekken): Rijnamen {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(aantal, 1)) + 1) - 1
  const slots = new Int32Array(mask + 1)
  const hashes = new Int32Array(aantal)
  const [dubbel, leeg]: [{rij: number; eerste: number}[], number[]] = [[], []]
  const idOf = (rij: number): string => rijId(label(rij))
  /** The row with this name, or the complement of the slot where it belongs. */
  const find = (hash: number, id: () => string): number => {
    let slot = hash & mask
    for (let rij = slots[slot] ?? 0; rij !== 0; rij = slots[slot] ?? 0) {
      if (hashes[rij - 1] === hash && idOf(rij - 1) === id()) return rij - 1
      slot = (slot + 1) & mask
    }
    return ~slot
  }
  for (let rij = 0; rij < aantal; rij++) {
    const hash = (plekken && hashAt(plekken, rij)) ?? hashOf(idOf(rij))
    if (hash === EMPTY) {
      leeg.push(rij)
      continue
    }
    hashes[rij] = hash
    const found = find(hash, () => idOf(rij))
    if (found >= 0) dubbel.push({rij, eerste: found})
    else slots[~found] = rij + 1
  }
  const get = (id: string): number | undefined => {
    const found = find(hashOf(id), () => id)
    return found < 0 ? undefined : found
  }
  const keys = function* (): Generator<string> {
    for (let rij = 0; rij < aantal; rij++) {
      const id = idOf(rij)
      if (id !== '') yield id
    }
  }
  return {index: {get, has: (id) => get(id) !== undefined, keys}, dubbel, leeg}
}

const EMPTY = 0
const QUOTE = 0x22
/** Beyond these signs a name needs more than lower case. */
const ASCII = 0x80
const UNDERSCORE = 0x5f

function hashAt({text, starts, ends, nummer}: Plekken, rij: number): number | undefined {
  const cell = nummer(rij)
  const start = starts[cell] ?? 0
  return cell === -1 || text.charCodeAt(start) === QUOTE ? undefined : hashed(text, start, ends[cell] ?? 0)
}

function hashOf(id: string): number {
  return hashed(id, 0, id.length) ?? EMPTY
}

/** The hash value of the name that a text gives; EMPTY where it gives none. Undefined where that takes more than lower case. */
function hashed(text: string, start: number, end: number): number | undefined {
  let hash = 0x811c9dc5
  let length = 0
  let isApart = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= ASCII) return undefined
    const isCapital = code >= 0x41 && code <= 0x5a
    if (!isCapital && !(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39)) {
      isApart = true
      continue
    }
    if (isApart && length > 0) hash = Math.imul(hash ^ UNDERSCORE, 0x01000193)
    hash = Math.imul(hash ^ (isCapital ? code + 0x20 : code), 0x01000193)
    isApart = false
    length += 1
  }
  return length === 0 ? EMPTY : (hash >>> 2) + 1
}
