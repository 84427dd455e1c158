const MOST = 5_000

/** What is known by this text, or else is made now and kept. */
export function recall<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= MOST) known.clear()
  const made = make(text)
  known.set(text, made)
  return made
}
