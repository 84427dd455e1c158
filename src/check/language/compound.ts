import {inflected, QUALITIES} from './adjectives.ts'
import {
  everyExact,
  exact,
  LETTER,
  NO_LETTER_AFTER,
  NO_LETTER_BEFORE,
  NO_WORD_AFTER,
  NO_WORD_BEFORE
} from './letters.ts'
import {sentences, type Range} from './sentences.ts'
import {alternatives, anyOf} from './words.ts'

/** Pairs that say one thing in two words. */
const FIXED = /^(?:kort en bondig|klip en klaar|open en eerlijk|eerlijk en open|veilig en wel|goed en wel)$/

const AND = '\\s+(?:en|én|alsmede|maar ook)\\s+'
const QUALITY = `(?:${alternatives(QUALITIES.flatMap(inflected))}|${LETTER}{4,}(?:bare?|gerichte?))${NO_WORD_AFTER}`
const QUALITY_LIST = new RegExp(
  `${NO_WORD_BEFORE}${QUALITY}(?:(?:\\s*,\\s*${QUALITY}){1,9}(?:\\s*,?${AND}${QUALITY})?|\\s*,?${AND}${QUALITY})`,
  'gu'
)

const STRONG = alternatives(
  `beschreven besproken gegeven genomen getroffen gemeten gehouden bijgehouden opgenomen afgenomen
  aangeboden overgedragen besloten afgesloten vrijgegeven doorgegeven onderzocht verzonden gezonden toegezonden
  bekeken herzien verkregen betrokken`.split(/\s+/)
)
const PARTICLE = '(?:vast|uit|op|af|bij|aan|in|na|toe|mee|door|over|om|terug|samen|voor)?'
// `Bekwaamheid` and `beleidsinstrument` look like participles.
const NO_PARTICIPLE = `(?!${LETTER}*heid\\b|beleid|besluit|bericht|bestand|gebied|gewicht|verband|onderhoud|bestuurs|bedrijfs)`
const PARTICIPLE = `${NO_PARTICIPLE}(?:${STRONG}|${PARTICLE}ge${LETTER}{3,}[dt]|(?:be|ver|ont|her|onder)${LETTER}{3,}[dt])${NO_WORD_AFTER}`
const PARTICIPLE_PAIR = new RegExp(
  `${NO_WORD_BEFORE}${PARTICIPLE}${AND}(?:${LETTER}+\\s+){0,5}?${PARTICIPLE}`,
  'u'
)

const SECOND_SUBJECT = exact`${NO_LETTER_BEFORE}en\s+(?:(?:deze|dit|daarbij|daarvoor|daarover|daarmee|hiervoor|hierover|hij|zij|men|wordt|worden|is|heeft|hebben)${NO_LETTER_AFTER}|(?:die|dat)${NO_LETTER_AFTER}(?!\s+van))`

const SINGULAR =
  `is wordt heeft krijgt ontvangt stuurt legt stelt bewaakt voert geeft neemt maakt beschikt voldoet rapporteert
  informeert vindt kan moet dient`.split(/\s+/)
const PLURAL = ['zijn', 'worden', 'hebben', 'kunnen', 'moeten', 'dienen']
const FINITE = anyOf([...SINGULAR, ...PLURAL], 'u')
const MODAL = anyOf(
  ['kan', 'kunnen', 'moet', 'moeten', 'dient', 'dienen', 'mag', 'mogen', 'zal', 'zullen'],
  'u'
)
const SUBORDINATOR = exact`${NO_LETTER_BEFORE}(?:dat|die|wie|wat|waar${LETTER}*|welke|wanneer|of|hoe|als|indien|zodat|omdat|terwijl|tussen|zowel|om|te)${NO_LETTER_AFTER}`
const CLAUSE = new RegExp(
  `^(?:de|het|een|er|alle|elke|elk|haar|hun)\\s+((?:${LETTER}+\\s+){0,4}?)(?:${alternatives([...SINGULAR, ...PLURAL])})${NO_WORD_AFTER}`,
  'u'
)

/** Whatever is longer than this has been found out before its end. */
const FAR_ENOUGH = 2000

/** What every second demand in a sentence is joined with: a quick look, since it takes long to compile the rest. */
const JOINT = exact`,|${NO_LETTER_BEFORE}en\s|\s(?:én|alsmede|maar ook)\s`

const SEMICOLON = everyExact`;(?=\s*${LETTER})`

/** The words in which a norm asks for a second thing, or nothing when it asks for one. */
export function secondDemand(norm: string): Range | undefined {
  const written = norm.slice(0, FAR_ENOUGH)
  const [, second] = sentences(written.replace(SEMICOLON, '.'))
  const text = lowered(written)
  if (second !== undefined || !JOINT.test(text)) return second
  return qualities(text) ?? actions(text) ?? secondClause(text)
}

/** Sign for sign. Expressions that disregard case take four times as long to compile. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function qualities(text: string): Range | undefined {
  for (const {0: found, index} of text.matchAll(QUALITY_LIST))
    if (!FIXED.test(found)) return {start: index, end: index + found.length}
  return undefined
}

function actions(text: string): Range | undefined {
  const pair = PARTICIPLE_PAIR.exec(text)
  if (pair) return {start: pair.index, end: pair.index + pair[0].length}
  const subject = SECOND_SUBJECT.exec(text)
  return subject ? {start: subject.index, end: text.length} : undefined
}

/** `… is vastgelegd en de raad heeft …`: a verb, then `en` with a subject and a verb of its own. */
function secondClause(text: string): Range | undefined {
  for (const {0: and, index} of text.matchAll(/\s+en\s+/gu)) {
    const before = text.slice(0, index)
    const finite = FINITE.exec(before)
    if (!finite || MODAL.test(before) || SUBORDINATOR.test(before.slice(finite.index))) continue
    const clause = CLAUSE.exec(text.slice(index + and.length))
    if (clause && !SUBORDINATOR.test(clause[1] ?? '')) return {start: index + 1, end: text.length}
  }
  return undefined
}
