/**
 * Places in the order of `wanted`, each the start of something of its `sizes`, moved as little as keeps them apart and
 * between `low` and `high`; where they do not fit, they reach beyond `low`.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const places = [...wanted]
  let floor = low
  for (const index of order) {
    const at = Math.max(wanted[index] ?? 0, floor)
    places[index] = at
    floor = at + (sizes[index] ?? 0)
  }
  let ceiling = high
  for (const index of order.toReversed()) {
    const at = Math.min(places[index] ?? 0, ceiling - (sizes[index] ?? 0))
    places[index] = at
    ceiling = at
  }
  return places
}
