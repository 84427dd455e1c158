import {compareText} from '../leaves/compare-text.ts'
import {everyExact, LETTER, LETTERS} from './language/letters.ts'

/**
 * Pairs of word sets that are alike (Jaccard), each as the indexes of the earlier and the later one, in order. Two sets
 * that share so many words must share one of their rarest, so only those are looked up: the work grows with the
 * number of sets, not with the number of pairs.
 */
export function* similarPairs(
  sets: readonly ReadonlySet<string>[],
  least: number
): Generator<readonly [earlier: number, later: number]> {
  const frequency = countWords(sets)
  const index = new Map<string, number[]>()
  for (const [later, words] of sets.entries()) {
    const rarest = [...words].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || compareText(a, b)
    )
    const prefix = rarest.slice(0, words.size - Math.ceil(least * words.size) + 1)
    const candidates = new Set(prefix.flatMap((word) => index.get(word) ?? []))
    for (const earlier of [...candidates].sort((a, b) => a - b))
      if (jaccard(sets[earlier] ?? new Set(), words) >= least) yield [earlier, later]
    for (const word of prefix) {
      const known = index.get(word)
      if (known) known.push(later)
      else index.set(word, [later])
    }
  }
}

const WORDS = everyExact`[${LETTERS}0-9]+`
const TWICE = everyExact`(${LETTER})\1`

/**
 * The words that carry the meaning of a Dutch sentence, each cut down to what its forms have in common. What is left
 * need not be a word: it is only compared.
 */
export function contentWords(text: string, ignored: ReadonlySet<string>): Set<string> {
  const words = text.toLowerCase().match(WORDS) ?? []
  return new Set(words.filter((word) => !STOPWORDS.has(word) && !ignored.has(word)).map(stem))
}

/** `leggen` and `leg`, `meetbare` and `meetbaar`: double letters once, and the ending off. */
function stem(word: string): string {
  const single = word.replace(TWICE, '$1')
  return single.length > 3 ? single.replace(/(?:en|e|t|s)$/u, '') : single
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared)
}

function countWords(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const words of sets) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return frequency
}

// `niet` and `geen` are not among them: they turn the meaning around.
const STOPWORDS: ReadonlySet<string> = new Set(
  `aan al alle als bij daarbij daarin daarmee dan dat de deze die dit door een en er hen het hier hun ieder in is
  kan kunnen maar me met moet moeten na naar nog of om ook onder op over te tegen ten ter tot tussen u uit uw van
  vanuit via voor waar waarbij waarin waarmee wat wel welke wie wordt worden zich zij zijn zo zodat zoals zowel zullen`.split(
    /\s+/u
  )
)
