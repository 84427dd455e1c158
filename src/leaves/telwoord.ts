/** Dutch numbers in words, and the words for a part of a whole. */

const UNITS = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien'
]
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** A whole number from two to a hundred in words. */
export function inWoorden(value: number): string {
  if (value === 100) return 'honderd'
  if (value < 20) return UNITS[value] ?? TEENS[value - 10] ?? ''
  const unit = UNITS[value % 10] ?? ''
  const tens = TENS[Math.floor(value / 10)] ?? ''
  if (unit === '') return tens
  return `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${tens}`
}

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({length: 98}, (_, index) => [inWoorden(index + 2), index + 2] as const)
)

const SMALL = [...VALUES.keys()].toSorted((a, b) => b.length - a.length).join('|')
const HUNDRED = new RegExp(`^(?<keer>${SMALL})?honderd(?:(?:en|ën)?(?<rest>${SMALL}|een))?$`, 'u')
const THOUSAND = new RegExp(`^(?<keer>\\S*?)duizend(?:en(?=\\S))?\\s?(?<rest>\\S*)$`, 'u')

/** What a number in one word is worth, from two up: `veertien`, `tweehonderdvijftig`; undefined of any other word. */
export function waardeInWoorden(text: string): number | undefined {
  const word = text.toLowerCase()
  if (VALUES.has(word)) return VALUES.get(word)
  const hundred = HUNDRED.exec(word)?.groups
  if (hundred !== undefined) return small(hundred['keer']) * 100 + small(hundred['rest'], 0)
  const thousand = THOUSAND.exec(word)?.groups
  if (thousand === undefined) return undefined
  const [keer, rest] = [thousand['keer'] ?? '', thousand['rest'] ?? '']
  const [times, more] = [keer === '' ? 1 : waardeInWoorden(keer), rest === '' ? 0 : waardeInWoorden(rest)]
  return times === undefined || more === undefined ? undefined : times * 1000 + more
}

function small(word: string | undefined, absent = 1): number {
  if (word === undefined || word === '') return absent
  return word === 'een' ? 1 : (VALUES.get(word) ?? absent)
}

const DEEL =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:helft|kwart|driekwart|tweederde|(?:een|twee|drie|vier) (?:derde|vierde|vijfde|zesde|achtste|tiende)|meerderheid|minderheid)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i

/** Whether words say a part of a whole, such as `ruim de helft`, and no number that can be computed again. */
export function isDeelInWoorden(text: string): boolean {
  return !/\d/u.test(text) && DEEL.test(text.replaceAll(/\s+/gu, ' '))
}
