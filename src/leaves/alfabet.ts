/**
 * The order of Dutch words and of numbers such as `3.2.1`, and names as a sentence lists them: as Intl does it. To start
 * Intl takes a thirtieth of a run over an ordinary study, and hardly anything that is compared needs it.
 */

const WORDS = /^[a-z]+(?: [a-z]+)*$/u
const NUMBER = /^([A-Z]?)(\d{1,9}(?:\.\d{1,9})*)$/u

const started = new Map<'words' | 'numbers', Intl.Collator>()

/** For sorting: in alphabetical order. */
export function byDutch(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (one !== other && WORDS.test(one) && WORDS.test(other)) return one < other ? -1 : 1
  return collator('words').compare(a, b)
}

/** For sorting: numbers within the texts count by their value, so that `1.10` follows `1.9`. */
export function byNumber(a: string, b: string): number {
  const [, letter, numbers] = NUMBER.exec(a) ?? []
  const [, otherLetter, otherNumbers] = NUMBER.exec(b) ?? []
  if (numbers === undefined || otherNumbers === undefined || letter !== otherLetter)
    return collator('numbers').compare(a, b)
  const [parts, others] = [numbers.split('.').map(Number), otherNumbers.split('.').map(Number)]
  const at = parts.findIndex((part, index) => part !== others[index])
  return at === -1
    ? Math.sign(parts.length - others.length)
    : Math.sign((parts[at] ?? 0) - (others[at] ?? -1))
}

/** `Bergen (NH), Uitgeest en Heiloo`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`
}

function collator(kind: 'words' | 'numbers'): Intl.Collator {
  const known = started.get(kind) ?? new Intl.Collator('nl', {numeric: kind === 'numbers'})
  started.set(kind, known)
  return known
}
