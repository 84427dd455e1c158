/**
 * As `flatMap` of a list, but what comes out has no room at its end, which any list has that grew. Of a large study that room
 * was half of its trees: they have hundreds of thousands of lists, most of them with one node.
 */
export function flatMap<T, U>(items: readonly T[], make: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = []
  let only: readonly U[] | undefined
  // Before it is optimised, a loop over a list makes an object for each step.
  items.forEach((item, index) => {
    const made = make(item, index)
    if (!isList(made)) all.push(made)
    else if (items.length === 1) only = made
    else made.forEach((one) => all.push(one))
  })
  return (only ?? all).slice()
}

function isList<U>(made: U | readonly U[]): made is readonly U[] {
  return Array.isArray(made)
}
