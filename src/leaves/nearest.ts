import {distance} from 'fastest-levenshtein'

/** The end of a sentence about an unknown name: `; bedoelt u x?` with the nearest known one, else a full stop. */
export function didYouMean(name: string, known: Iterable<string>): string {
  return meaning(nearestName(name, known))
}

/** The same about a name that was found before. */
export function meaning(found: string | undefined): string {
  return found === undefined ? '.' : `; bedoelt u \`${found}\`?`
}

/** The known name that is nearest to what was typed: at most a third of its letters wrong, and at least one. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const typed = name.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - typed.length) >= least || (least === 1 && other !== typed)) continue
    const steps = distance(typed, other)
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}
