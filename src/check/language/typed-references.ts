import {
  CAPITALS,
  caseless,
  everyCaseless,
  exact,
  LETTERS,
  NO_LETTER_AFTER,
  NO_LETTER_BEFORE
} from './letters.ts'
import {sentences, type Range} from './sentences.ts'

/** A part of this report that is pointed at by a number which the author typed. */
export interface TypedReference extends Range {
  /** `tabel`, `figuur`, `bijlage`, …, in the singular. */
  wat: string
}

const NAMES: readonly (readonly [words: string, wat: string])[] = [
  ['tabel(?:len)?', 'tabel'],
  ['figu(?:ur|ren)', 'figuur'],
  ['grafiek(?:en)?', 'grafiek'],
  ['bijlagen?', 'bijlage'],
  ['paragra(?:af|fen)|§{1,2}', 'paragraaf'],
  ['hoofdstuk(?:ken)?', 'hoofdstuk']
]
const NUMBER = `[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}[a-z]?(?![${LETTERS}0-9%]|[.,:/-][0-9]|-[a-z])`
/** An annex may also have a letter or a Roman numeral. */
const LETTERED = `(?:[A-H]|[IVX]{1,4})(?![${LETTERS}0-9'’&-])`
const HINT = caseless`tabel|figu|grafiek|bijlage|paragra|§|hoofdstuk`
const REFERENCE = everyCaseless`(?<![${LETTERS}0-9-])(${NAMES.map(([words]) => words).join('|')})\s*(${NUMBER}|${LETTERED})`
/** `De bijbehorende bijlage 2`, `diens hoofdstuk 3`: of what was named before. */
const OF_BEFORE = caseless`${NO_LETTER_BEFORE}(?:daarvan|ervan|bijbehorende|diens|hun|haar)\s+$`
const OWN_REPORT = caseless`^\s+(?:van|uit|bij|in)\s+(?:dit|ons)\s+(?:onderzoek|rapport|deelrapport|hoofdrapport)${NO_LETTER_AFTER}`
/** `Tabel 3 van de begroting`, `hoofdstuk 3 Jeugdwet`, `bijlage 2 bij de verordening`. */
const OF_OTHER = caseless`^(?:\s+(?:en|of|t/m|tot en met)\s+[0-9.]+)?\s*(?:\(|,)?\s*(?:van|uit|bij)\s+(?:de|het|een|die|dat|deze|diens|haar|zijn|hun|[A-Z])`
const NAMED_AFTER = exact`^\s+[${CAPITALS}]`
const POINTING = caseless`${NO_LETTER_BEFORE}zie\s+(?:ook\s+|hiervoor\s+|verder\s+|daarvoor\s+|hierna\s+|eventueel\s+)?$`
/** A document in which there are tables and chapters too. */
const DOCUMENT = caseless`${NO_LETTER_BEFORE}(?:[${LETTERS}-]*(?:plan|plannen|visie|nota|notitie|programma|verordening|wet|besluit|regeling|beleidsregels?|begroting|jaarrekening|jaarrekeningen|jaarstukken|jaarverslag|rapport|rapportage|monitor|handreiking|handboek|richtlijn|convenant|contract|overeenkomst|brief|raadsvoorstel|collegevoorstel|memo|document|protocol|bestek|leidraad)|Awb|BW)${NO_LETTER_AFTER}`
const OWN_DOCUMENT = everyCaseless`${NO_LETTER_BEFORE}(?:dit|ons)\s+(?:rapport|deelrapport|hoofdrapport)${NO_LETTER_AFTER}`
/** What a report of a rekenkamer is full of itself; chapters and annexes those other documents have as well. */
const SHOWN = ['tabel', 'figuur', 'grafiek']

/**
 * Numbers of tables, figures and chapters that are those of this report: `zie tabel 9`. Those of other documents are
 * not; where a sentence names a document, or of a chapter the paragraph, only `zie hoofdstuk 3` certainly is. What
 * stands between quotation marks is of somebody else.
 */
export function* typedReferences(text: string): Iterable<TypedReference> {
  if (!HINT.test(text)) return
  const isNamed = (words: string): boolean => DOCUMENT.test(words.replaceAll(OWN_DOCUMENT, ''))
  for (const range of sentences(text)) {
    const sentence = text.slice(range.start, range.end)
    for (const {0: words, 1: name = '', 2: number = '', index} of sentence.matchAll(REFERENCE)) {
      const wat = NAMES.find(([form]) => caseless`^(?:${form})$`.test(name))?.[1] ?? name
      const [before, after] = [sentence.slice(0, index), sentence.slice(index + words.length)]
      if (!/^[A-Z0-9]/u.test(number) || (wat !== 'bijlage' && !/^[0-9]/u.test(number))) continue
      const start = range.start + index
      if (isBetweenQuotes(text.slice(0, start)) || isOfOther(before, after)) continue
      const isOwn = OWN_REPORT.test(after) || POINTING.test(before)
      if (!isOwn && isNamed(SHOWN.includes(wat) ? sentence : text)) continue
      yield {wat, start, end: start + words.length}
    }
  }
}

function isOfOther(before: string, after: string): boolean {
  if (OWN_REPORT.test(after)) return false
  return OF_OTHER.test(after) || NAMED_AFTER.test(after) || OF_BEFORE.test(before)
}

function isBetweenQuotes(before: string): boolean {
  const isOpen = (open: string, close: string): boolean =>
    before.lastIndexOf(open) > before.lastIndexOf(close)
  return (before.match(/"/gu) ?? []).length % 2 === 1 || isOpen('“', '”') || isOpen('‘', '’')
}
