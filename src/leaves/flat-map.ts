/**
 * As `flatMap` of a list, but what comes out has no room at its end, which any list has that grew. Of a large study that room
 * was half of its trees: they have hundreds of thousands of lists, most of them with one node.
 */
export function flatMap<T, U>(items: readonly T[], make: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = []
  for (const [index, item] of items.entries()) {
    const made = make(item, index)
    if (items.length === 1) return isList(made) ? made.slice() : [made]
    if (isList(made)) for (const one of made) all.push(one)
    else all.push(made)
  }
  return all.slice()
}

function isList<U>(made: U | readonly U[]): made is readonly U[] {
  return Array.isArray(made)
}
