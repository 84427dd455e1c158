import type {Aanbeveling} from '../../model/element.ts'
import type {Problem, Rule} from '../rule.ts'
import {ADVIES_KWALITEIT} from '../severity.ts'
import {contentWords, similarPairs} from '../similar.ts'

/** R2, R4, K14: the same advice twice, or once to the college and once to the raad without saying so. */
export const aanbevelingDubbel: Rule = {
  id: 'aanbeveling-dubbel',
  severity: ADVIES_KWALITEIT,
  prose: 'none',
  *check({aanbevelingen}) {
    const reported = new Set<Aanbeveling>()
    const words = aanbevelingen.map(({tekst}) => contentWords(tekst.plain, OPDRACHT))
    for (const [first, second] of similarPairs(words, LEAST_SHARED)) {
      const earlier = aanbevelingen[first]
      const later = aanbevelingen[second]
      // A sentence of one or two words says too little to be alike.
      if (!earlier || !later || reported.has(later) || (words[second]?.size ?? 0) < 3) continue
      const message = compare(earlier, later)
      if (message === undefined) continue
      reported.add(later)
      yield problem(earlier, later, message)
    }
  }
}

/** Seven in ten: a changed word in a short sentence, two in a long one. */
const LEAST_SHARED = 0.7

/** Advice to the raad to have the college do something is compared as what the college is to do. */
const OPDRACHT: ReadonlySet<string> = new Set([
  'burgemeester',
  'college',
  'draag',
  'ervoor',
  'geef',
  'gemeente',
  'gemeenteraad',
  'laat',
  'opdracht',
  'raad',
  'verzoek',
  'vraag',
  'wethouders',
  'zorg'
])

function compare(earlier: Aanbeveling, later: Aanbeveling): string | undefined {
  const begin = `Aanbeveling ${later.id} zegt bijna hetzelfde als aanbeveling ${earlier.id}`
  const shared = later.aan.find(({id}) => earlier.aan.some((adressaat) => adressaat.id === id))
  if (shared) return `${begin}, ook aan ${shared.id}; verwacht: één aanbeveling.`
  if (later.pendanten.includes(earlier)) return undefined
  return `${begin}, aan een andere adressaat; verwacht: \`pendant: [${earlier.id}]\`, of één aanbeveling aan beide.`
}

function problem(earlier: Aanbeveling, later: Aanbeveling, message: string): Problem {
  return {
    at: later,
    property: 'tekst',
    over: [earlier.id],
    related: [{message: `Hier staat aanbeveling ${earlier.id}.`, origin: earlier.origin}],
    message
  }
}
