/** That the unknowns, each times its factor (1 or -1), have this sum. */
export interface Equation {
  terms: ReadonlyMap<string, number>
  sum: number
}

/** A prime under 2^26, so that a product of two remainders is exact. */
const PRIME = 67_108_859

/**
 * The unknowns whose value follows from the equations: because they can be solved for it, or because no unknown is less
 * than zero and so nothing else is possible.
 */
export function derivable(equations: readonly Equation[]): Set<string> {
  return new Set([...solved(equations), ...bounded(equations)])
}

/**
 * Gauss-Jordan elimination: what can be solved for is what stands alone in a row. Only which that are is asked, and not
 * the values, so that it can be done exactly, with remainders by a prime; the factors are too small and few for that to
 * hide one.
 */
function solved(equations: readonly Equation[]): string[] {
  const names = [...new Set(equations.flatMap(({terms}) => [...terms.keys()]))]
  const rows = equations.map(({terms}) => names.map((name) => remainder(terms.get(name) ?? 0)))
  let rank = 0
  for (const column of names.keys()) {
    const pivot = rows.findIndex((row, index) => index >= rank && row[column] !== 0)
    const found = rows[pivot]
    if (found === undefined) continue
    rows.splice(pivot, 1)
    const scale = inverse(found[column] ?? 1)
    const unit = found.map((value) => (value * scale) % PRIME)
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0
      if (factor !== 0)
        rows[index] = row.map((value, at) => remainder(value - ((factor * (unit[at] ?? 0)) % PRIME)))
    }
    rows.splice(rank, 0, unit)
    rank++
  }
  return rows.flatMap((row) => {
    const used = names.filter((_, index) => row[index] !== 0)
    return used.length === 1 ? used : []
  })
}

function remainder(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME
}

/** By Fermat: to the power of the prime less two. */
function inverse(value: number): number {
  let result = 1
  let square = value
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * square) % PRIME
    square = (square * square) % PRIME
  }
  return result
}

/** Narrows what each unknown can be, from zero up, until nothing changes; those with one value left are known. */
function bounded(equations: readonly Equation[]): string[] {
  const bounds = new Map<string, {low: number; high: number}>()
  for (const {terms} of equations) for (const name of terms.keys()) bounds.set(name, {low: 0, high: Infinity})
  const at = (name: string): {low: number; high: number} => bounds.get(name) ?? {low: 0, high: Infinity}
  let changed = true
  while (changed) {
    changed = false
    for (const {terms, sum} of equations)
      for (const [name, factor] of terms) {
        const rest = [...terms].filter(([other]) => other !== name)
        const least = rest.reduce(
          (total, [other, sign]) => total + (sign > 0 ? at(other).low : -at(other).high),
          0
        )
        const most = rest.reduce(
          (total, [other, sign]) => total + (sign > 0 ? at(other).high : -at(other).low),
          0
        )
        const [a, b] = factor > 0 ? [sum - most, sum - least] : [least - sum, most - sum]
        const {low, high} = at(name)
        const next = {low: Math.max(low, a), high: Math.min(high, b)}
        if (next.low === low && next.high === high) continue
        bounds.set(name, next)
        changed = true
      }
  }
  return [...bounds].flatMap(([name, {low, high}]) => (low === high ? [name] : []))
}
