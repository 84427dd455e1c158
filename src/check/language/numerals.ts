import {Decimal} from 'decimal.js'
import {metKomma} from '../../leaves/getal.ts'
import {waardeInWoorden} from '../../leaves/telwoord.ts'
import {CAPITALS, caseless, exact, LETTER, LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import {alternatives} from './words.ts'

/** A quantity in a text: digits, or words such as `een derde`. Offsets in the text. */
export interface Numeral {
  start: number
  end: number
  text: string
  /** As a fraction or a number; absent for words of change, such as `verdubbeld`. */
  value?: string
}

const MAANDEN = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const UNIT = `(?:\\s?%|k${NO_LETTER_AFTER}|\\s(?:procent|euro|duizend|miljoen|miljard|mln\\.?|mld\\.?|fte|uur|uren|weken|maanden|dagen)${NO_LETTER_AFTER})*`
/** With a point as decimal mark it is a quantity beside its unit, or else behind a word that asks for one: see below. */
const COUNTED = `\\s?%|\\s(?:procent(?:punt(?:en)?)?|euro|duizend|miljoen|miljard|mln|mld|fte|uur|uren|dag|dagen|week|weken|maand|maanden|jaar)${NO_LETTER_AFTER}`
const POINTED = `€\\s?\\d+\\.\\d+|\\d+\\.\\d+(?=${COUNTED})|\\d{1,3}\\.\\d{1,2}`
/** Of a number below nought; that of `2-3` and of `3 - 5` stands between two. */
const SIGN = `(?:(?<=^|[(„“‘"']|[^\\d\\s]\\s+)[−-](?=(?:€\\s?)?\\d))?`
const DIGITS = new RegExp(
  `(?<![${LETTERS}0-9.,:/+–-])${SIGN}(?:(?:€\\s?[−-]?)?\\d+(?:\\.\\d{3})*(?:,\\d+)?|${POINTED})${UNIT}(?![${LETTERS}0-9:/+–]|-(?![\\s])|[.,]\\d)`,
  'gi'
)

/** What a number follows when it is a name: a place in the report or the law, a version, a page, a standard. */
const NAMED =
  `artikel artikelen art. lid leden tabel tabellen figuur figuren grafiek kader box kolom rij hoofdstuk hoofdstukken paragraaf
  paragrafen bijlage bijlagen noot voetnoot norm normen vraag vragen deelvraag deelvragen aanbeveling aanbevelingen conclusie
  conclusies pagina p. pp. blz. fase stap versie nr. nrs. nummer nummers thema speerpunt ambitie spoor deel regel kwartaal week
  categorie niveau trede schaal klasse punt agendapunt onderdeel criterium motie amendement raadsvoorstel besluit zaak
  dossier iso nen windows ios`.split(/\s+/u)
/** More numbers of the same kind: `artikelen 3, 4 en 5`, `20 tot en met 24`. */
const MORE = '(?:\\s?,\\s?|\\sen\\s|\\st/m\\s|\\stot(?: en met)?\\s|\\sof\\s)'
const NAMES = new RegExp(
  `(?:${NO_LETTER_BEFORE}(?:${alternatives(NAMED)})\\s+|§§?\\s?)(?:\\d+${MORE})*$`,
  'i'
)
/** Where laws and papers of parliament are published: `Stb. 2014, 280`, `Kamerstukken II 2012/13, 33 684`. */
const PUBLISHED = exact`${NO_LETTER_BEFORE}(?:Stb|Stcrt|Trb)\.?\s\d{4},\s$|${NO_LETTER_BEFORE}Kamerstuk(?:ken)?(?:\s[I]+)?[\s\d/,-]*$`
/** An address, a telephone number, a code. */
const STREET = exact`[${CAPITALS}]${LETTER}*(?:straat|weg|plein|laan|kade|gracht|singel|hof|dijk)\s$`
const CODE = exact`^(?:0\d+(?!\d|,\d)|\d{4}\s[${CAPITALS}]{2}(?![${LETTERS}0-9-])|\d{2}\s0\d{2,})`
/** The decade of `jaren '90`. */
const DECADE = caseless`${NO_LETTER_BEFORE}jaren\s['’‘]$`
/** An age is a name too: a law is for those from 18 years. */
const AGE_BEFORE = caseless`${NO_LETTER_BEFORE}(?:tot|vanaf|van|onder|boven|tussen|ouder dan|jonger dan|leeftijd(?: van)?|t\/m)(?:\sde)?\s(?:\d+\s(?:tot|en|t\/m)\s)?$`
const AGE_AFTER = caseless`^(?:\s(?:tot|t\/m|en)\s\d+)?\s(?:jaar|jarige${LETTER}*)${NO_LETTER_AFTER}`
const AGED = /^-\s(?:tot|t\/m|en)\s\d+-jarige/i
const DATE_AFTER = new RegExp(`^(?:${MORE}\\d{1,2})*\\s(?:${MAANDEN})${NO_LETTER_AFTER}`, 'i')
/** A section of a report: `2.1 Uren per week`. */
const HEADED = exact`^\d+\.\d+\s[${CAPITALS}](?![${CAPITALS}])`
/** Sections, norms, articles and versions are numbered 7.5 too. Of these the words before it tell that it is a mark or an amount. */
const BARE = /^\d+\.\d{1,2}$/u
const SERIES = '(?:\\d+[.,]\\d+(?:,\\s|\\s(?:en|of|naar|tot|tegen|tegenover)\\s(?:een\\s)?))*$'
const MARK_BEFORE = caseless`${NO_LETTER_BEFORE}(?:een|(?:rapport)?cijfers?|scores?|scoort|scoorde|scoren|scoorden|gemiddelde?(?:\s(?:van|is|was))?|waardering(?:en)?|ruim|bijna|circa|ongeveer|slechts)(?:\s(?:van|is|was|met))?:?\s${SERIES}`
const AMOUNT_BEFORE = caseless`${NO_LETTER_BEFORE}(?:van|naar|met|dan|is|was|zijn|waren|bedraagt|bedroeg|uit op|krijgt|kreeg|krijgen|geeft|gaf|geven|gaven)\s${SERIES}`
const AMOUNT_AFTER = caseless`^\s(?:keer|maal|punt|punten|op een schaal)${NO_LETTER_AFTER}`
const NUMBERED = caseless`${NO_LETTER_BEFORE}(?:versies?|release|paragraaf|paragrafen|hoofdstuk|hoofdstukken|sectie|artikel(?:en)?|norm(?:en)?|bijlagen?|onderdeel|update)${NO_LETTER_AFTER}`
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u
const TIME = /^\d{1,2}[.:]\d{2}(?:\s(?:tot|en|-)\s\d{1,2}[.:]\d{2})?\s?uur/u

const FRACTIONS: Readonly<Record<string, string | undefined>> = {
  'een derde': '0.3333',
  'twee derde': '0.6667',
  tweederde: '0.6667',
  'een kwart': '0.25',
  driekwart: '0.75',
  'drie kwart': '0.75',
  'de helft': '0.5',
  'een vijfde': '0.2',
  'een tiende': '0.1',
  verdubbeld: undefined,
  verdubbelde: undefined,
  verdubbeling: undefined,
  verdrievoudigd: undefined,
  gehalveerd: undefined,
  halvering: undefined,
  vertienvoudigd: undefined
}
const WORDS = new RegExp(
  `${NO_LETTER_BEFORE}(?:${alternatives(Object.keys(FRACTIONS))})(?!${LETTER}|\\smeerderheid)`,
  'gi'
)

/** Above twelve a number is written in digits, so that in words it is one too; `honderden` and `tientallen` are vague. */
const LARGE = new RegExp(
  `(?<![${LETTERS}0-9-])(?:(?:${LETTER}+(?:enhalf|ënhalf)|anderhalf|anderhalve|een half|een|${LETTER}{3,})\\s(?:miljoen|miljard)|${LETTER}*(?:tien|tig|honderd|duizend)${LETTER}*)(?![${LETTERS}-])(?:\\s(?:procent|euro)${NO_LETTER_AFTER})?`,
  'gi'
)
const SMALL = 12
/** Terms are no data, and the years of a decade are a name. */
const TERM_AFTER = caseless`^\s(?:(?:werk|kalender)?dagen|weken|maanden|jaar|jaren|uur|uren|minuten)${NO_LETTER_AFTER}`
const DECADE_BEFORE = caseless`${NO_LETTER_BEFORE}jaren\s$`

function large(text: string): Numeral[] {
  return [...text.matchAll(LARGE)].flatMap(({0: words, index: start}): Numeral[] => {
    const value = valueOfWords(words.toLowerCase())
    const end = start + words.length
    const before = text.slice(Math.max(0, start - 40), start)
    if (value === undefined || NAMES.test(before) || DECADE_BEFORE.test(before)) return []
    return TERM_AFTER.test(text.slice(end)) ? [] : [{start, end, text: words, value}]
  })
}

function valueOfWords(words: string): string | undefined {
  const [first = '', second = ''] = words.split(/\s/u)
  const scale = words.includes('miljard') ? 1e9 : words.includes('miljoen') ? 1e6 : undefined
  if (scale !== undefined) {
    const half = /^(?<heel>.+?)(?:ën|en)half$/u.exec(first)?.groups?.['heel']
    const times = first.startsWith('anderhal')
      ? 1.5
      : half !== undefined
        ? (waardeInWoorden(half) ?? NaN) + 0.5
        : first === 'een'
          ? second === 'half'
            ? 0.5
            : 1
          : waardeInWoorden(first)
    return times === undefined || Number.isNaN(times) ? undefined : new Decimal(times).times(scale).toFixed()
  }
  const value = first === 'honderd' || first === 'duizend' ? undefined : waardeInWoorden(first)
  if (value === undefined || value <= SMALL) return undefined
  return new Decimal(value).div(second === 'procent' ? 100 : 1).toFixed()
}

/** The quantities of a text, in order. Dates, years, ages, times, articles of law and references are none. */
export function numerals(text: string): Numeral[] {
  const digits = [...text.matchAll(DIGITS)].flatMap((found): Numeral[] => {
    const [words] = found
    const start = found.index
    if (isName(words, text.slice(Math.max(0, start - 40), start), text.slice(start))) return []
    return [{start, end: start + words.trimEnd().length, text: words.trimEnd(), ...exactValue(words)}]
  })
  const words = [...text.matchAll(WORDS)].map((found): Numeral => {
    const value = FRACTIONS[found[0].toLowerCase()]
    return {
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
      ...(value !== undefined && {value})
    }
  })
  return [...digits, ...words, ...large(text)].sort((a, b) => a.start - b.start)
}

function isName(words: string, before: string, rest: string): boolean {
  const after = rest.slice(words.length)
  const isBare = /^\d+$/u.test(words)
  if (/^[−-]?(?:19|20)\d{2}$/u.test(words)) return true
  if (NAMES.test(before) || TIME.test(rest) || DATE_AFTER.test(after)) return true
  if (HEADED.test(words) || (BARE.test(words) && !isQuantity(words, before, after))) return true
  if (isBare && before.endsWith('(') && after.startsWith(')')) return true
  if (isBare && [PUBLISHED, STREET, DECADE].some((pattern) => pattern.test(before))) return true
  if (isBare && (CODE.test(rest) || AGED.test(after))) return true
  return AGE_AFTER.test(after) && AGE_BEFORE.test(before)
}

/** Whether a bare number with a point is no time and no number of a section, by the words around it. */
function isQuantity(words: string, before: string, after: string): boolean {
  if (NUMBERED.test(before)) return false
  if (MARK_BEFORE.test(before)) return true
  return !CLOCK.test(words) && (AMOUNT_BEFORE.test(before) || AMOUNT_AFTER.test(after))
}

function exactValue(words: string): {value?: string} {
  const digits = /\d[\d.]*(?:,\d+)?/u.exec(metKomma(words) ?? words)?.[0]
  if (digits === undefined) return {}
  const number = new Decimal(digits.replaceAll('.', '').replace(',', '.'))
  const scale = /miljard|mld/i.test(words)
    ? 1e9
    : /miljoen|mln/i.test(words)
      ? 1e6
      : /duizend|\dk$/i.test(words)
        ? 1e3
        : 1
  const isPercentage = /%|procent/i.test(words)
  return {
    value: number
      .times(/^(?:€\s?)?[−-]/u.test(words) ? -scale : scale)
      .div(isPercentage ? 100 : 1)
      .toFixed()
  }
}
