import {WORD} from './words.ts'

/** A phrase that is looked for: in these very letters, regardless of case, or by its words whatever stands between. */
export interface Phrase<T> {
  text: string
  match: 'exact' | 'any-case' | 'words'
  value: T
}

/** The phrases by the first two of their words, so that a text is read once however many there are. */
export interface PhraseIndex<T> {
  first: ReadonlySet<string>
  byStart: ReadonlyMap<string, readonly Entry<T>[]>
}

interface Entry<T> {
  phrase: Phrase<T>
  words: readonly string[]
}

export interface Hit<T> {
  value: T
  start: number
  end: number
}

export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const first = new Set<string>()
  const byStart = new Map<string, Entry<T>[]>()
  for (const phrase of phrases) {
    const words = [...phrase.text.toLowerCase().matchAll(WORD)].map(([word]) => word)
    const [word, second] = words
    if (word === undefined) continue
    first.add(word)
    const key = second === undefined ? word : `${word} ${second}`
    const entries = byStart.get(key)
    if (entries) entries.push({phrase, words})
    else byStart.set(key, [{phrase, words}])
  }
  // The longest first: what is found is the fullest phrase at a place.
  for (const entries of byStart.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return {first, byStart}
}

/** Where phrases occur in a text: at each place the longest, and none within another. */
export function* findPhrases<T>({first, byStart}: PhraseIndex<T>, text: string): Iterable<Hit<T>> {
  if (first.size === 0) return
  const words = [...text.matchAll(WORD)]
  let free = 0
  for (const [index, {0: original, index: start}] of words.entries()) {
    if (start < free) continue
    const word = original.toLowerCase()
    if (!first.has(word)) continue
    const second = words[index + 1]?.[0].toLowerCase()
    const longer = second === undefined ? [] : (byStart.get(`${word} ${second}`) ?? [])
    for (const {phrase, words: wanted} of [...longer, ...(byStart.get(word) ?? [])]) {
      const last = words[index + wanted.length - 1]
      if (!last || !wanted.every((each, step) => words[index + step]?.[0].toLowerCase() === each)) continue
      const end = last.index + last[0].length
      if (!isSame(phrase, text.slice(start, end))) continue
      yield {value: phrase.value, start, end}
      free = end
      break
    }
  }
}

function isSame({text, match}: Phrase<unknown>, found: string): boolean {
  if (match === 'words') return true
  const a = trimmed(text)
  const b = found.replace(/\s+/g, ' ')
  return match === 'exact' ? a === b : a.toLowerCase() === b.toLowerCase()
}

/** A hit reaches from its first word to its last, so signs around the phrase do not count. */
function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ')
}
