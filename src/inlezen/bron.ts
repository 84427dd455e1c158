import type {BronSoort} from './draft.ts'

/** Words by which offices name where a norm comes from; the first that fits. */
const WORDS: readonly (readonly [BronSoort, RegExp])[] = [
  ['eigen-inzicht', /\beigen\b|inzicht|rekenkamer(?:commissie)? zelf|professionele|expert|onderzoekers?\b/iu],
  [
    'wetgeving',
    /\bwet\b|\p{L}wet\b|verordening|besluit\b|artikel|\bart\.|\bawb\b|\bwmo\b|\bavg\b|\bbbv\b|regeling|richtlijn|grondwet/iu
  ],
  ['begroting', /begroting|jaarrekening|jaarstukken|voorjaarsnota|kadernota|p&c/iu],
  [
    'literatuur',
    /literatuur|handreiking|handboek|\bvng\b|\bnvrr\b|onderzoek|rapport|publicatie|wetenschap|et al|20\d\d\)|leidraad|\bcbs\b/iu
  ],
  [
    'beleid',
    /beleid|visie|nota|plan\b|raad|college|convenant|afspraak|afspraken|akkoord|gemeente|programma|kader/iu
  ]
]

/** The kind of a source that was named in words; undefined when no word tells. */
export function bronSoortOf(text: string): BronSoort | undefined {
  const exact = WORDS.find(([soort]) => soort === text.trim().toLowerCase().replaceAll(' ', '-'))
  return (exact ?? WORDS.find(([, words]) => words.test(text)))?.[0]
}
