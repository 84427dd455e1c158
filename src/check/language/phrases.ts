import {wordPattern} from './words.ts'

/** A phrase that is looked for: in these very letters, regardless of case, or by its words whatever stands between. */
export interface Phrase<T> {
  text: string
  match: 'exact' | 'any-case' | 'words'
  value: T
}

/** Phrases as a tree by their first words, so that a text is read once however many phrases there are. */
export interface PhraseIndex<T> extends Level<T> {
  /** The first words, also within another word. */
  hint: RegExp
}

interface Level<T> {
  next: Map<string, Level<T>>
  /** The phrases that end here, and at the last level all that go on from here. */
  entries: Entry<T>[]
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

/** Sentences that begin alike are few after so many words. */
const LEVELS = 4
/** With more first words than this, nearly every text has one. */
const MANY = 200

export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const root: Level<T> = {next: new Map(), entries: []}
  for (const phrase of phrases) {
    const words = placedWords(phrase.text).map(({word}) => word)
    let level = root
    for (const word of words.slice(0, LEVELS)) {
      const next: Level<T> = level.next.get(word) ?? {next: new Map(), entries: []}
      level.next.set(word, next)
      level = next
    }
    if (level !== root) level.entries.push({phrase, words})
  }
  const first = [...root.next.keys()]
  return {...root, hint: new RegExp(first.length > MANY ? '' : first.join('|'), 'u')}
}

/** Where phrases occur in a text: at each place the longest, and none within another. */
export function* findPhrases<T>(index: PhraseIndex<T>, text: string): Iterable<Hit<T>> {
  if (index.next.size === 0 || !mayHold(index, text)) return
  const words = placedWords(text)
  let at = 0
  for (let first = words[at]; first; first = words[at]) {
    const found = candidates(index, words, at).find((entry) => isAt(entry, words, at, text))
    const last = words[at + (found?.words.length ?? 0) - 1]
    if (found && last) yield {value: found.phrase.value, start: first.start, end: last.end}
    at += found?.words.length ?? 1
  }
}

/** Whether two words that follow each other, or one that is a phrase, begin a phrase: hardly any text has that. */
function mayHold({hint, next}: PhraseIndex<unknown>, text: string): boolean {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return true
  if (!hint.test(lower)) return false
  let before: Level<unknown> | undefined
  for (const word of lower.match(wordPattern(lower)) ?? []) {
    if (before?.next.has(word)) return true
    before = next.get(word)
    if (before && before.entries.length > 0) return true
  }
  return false
}

interface Word {
  word: string
  start: number
  end: number
}

function placedWords(text: string): Word[] {
  return [...text.matchAll(wordPattern(text))].map(({0: word, index}) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length
  }))
}

/** The phrases that begin like the words at a place, the longest first. */
function candidates<T>(index: PhraseIndex<T>, words: readonly Word[], at: number): readonly Entry<T>[] {
  let level = index.next.get(words[at]?.word ?? '')
  if (!level) return []
  const found: Entry<T>[] = []
  for (let step = 1; level; step += 1) {
    found.push(...level.entries)
    level = level.next.get(words[at + step]?.word ?? '')
  }
  return found.sort((a, b) => b.words.length - a.words.length)
}

function isAt(
  {phrase, words: wanted}: Entry<unknown>,
  words: readonly Word[],
  at: number,
  text: string
): boolean {
  const first = words[at]
  const last = words[at + wanted.length - 1]
  if (!first || !last || !wanted.every((word, step) => words[at + step]?.word === word)) return false
  return isSame(phrase, text.slice(first.start, last.end))
}

function isSame({text, match}: Phrase<unknown>, found: string): boolean {
  if (match === 'words') return true
  const a = trimmed(text)
  const b = found.replace(/\s+/g, ' ')
  return match === 'exact' ? a === b : a.toLowerCase() === b.toLowerCase()
}

/** A hit reaches from its first word to its last, so signs around the phrase do not count. */
function trimmed(text: string): string {
  const words = placedWords(text)
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ')
}
