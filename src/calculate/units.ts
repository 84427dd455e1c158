/**
 * Units: a product of words over a product of words, written `uur per week`. Cancelling is done as in arithmetic on
 * fractions: uur per week × week = uur. `procent`, `aantal` and `rapportcijfer` are no dimension.
 */

const SINGULAR: Readonly<Record<string, string>> = {
  euros: 'euro',
  "euro's": 'euro',
  '€': 'euro',
  '%': 'procent',
  procenten: 'procent',
  percentage: 'procent',
  uren: 'uur',
  weken: 'week',
  dagen: 'dag',
  maanden: 'maand',
  jaren: 'jaar',
  minuten: 'minuut',
  aantallen: 'aantal'
}

const DIMENSIONLESS = new Set(['', 'procent', 'aantal', 'rapportcijfer'])

/** The unit as we compare it: singular, in lower case, single spaces. */
export function canonical(eenheid: string): string {
  return eenheid
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => (Object.hasOwn(SINGULAR, word) ? (SINGULAR[word] ?? word) : word))
    .join(' ')
}

interface Breuk {
  boven: string[]
  onder: string[]
}

export function product(a: string, b: string): string {
  const left = split(a)
  const right = split(b)
  return joined({boven: [...left.boven, ...right.boven], onder: [...left.onder, ...right.onder]})
}

export function quotient(a: string, b: string): string {
  const left = split(a)
  const right = split(b)
  return joined({boven: [...left.boven, ...right.onder], onder: [...left.onder, ...right.boven]})
}

/** Whether two units are of the same kind: a bare number is not of the kind of euros. */
export function same(a: string, b: string): boolean {
  return a === b || (isDimensionless(a) && isDimensionless(b)) || joined(split(a)) === joined(split(b))
}

export function isDimensionless(eenheid: string): boolean {
  return DIMENSIONLESS.has(eenheid)
}

function split(eenheid: string): Breuk {
  const [boven = '', ...onder] = eenheid.split(/ per |\//u)
  return {
    boven: boven.split(' × ').filter((word) => !isDimensionless(word)),
    onder: onder.map((word) => word.trim()).filter((word) => !isDimensionless(word))
  }
}

function joined({boven, onder}: Breuk): string {
  const below = [...onder]
  const above = boven.filter((word) => {
    const index = below.indexOf(word)
    if (index === -1) return true
    below.splice(index, 1)
    return false
  })
  const over = above.sort().join(' × ') || (below.length > 0 ? '1' : '')
  return [over, ...below.sort()].join(' per ')
}
