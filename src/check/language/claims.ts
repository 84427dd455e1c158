import type {Onderzoek} from '../../model/onderzoek.ts'
import type {Counted} from './counts.ts'
import {caseless, LETTER, LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import {NUMBER, numberOf} from './number-words.ts'
import {sentences, type Range} from './sentences.ts'
import {alternatives} from './words.ts'

/** Words that claim how many of something the study has: `de drie thema's`. */
export interface Claim extends Range {
  kind: Counted
  value: number
  sentence: string
  /** The sentence or the noun says that it is about this study. */
  isOwn: boolean
  /** The sentence is about something else, such as a plan of the municipality. */
  isForeign: boolean
}

export interface Nouns {
  kinds: ReadonlyMap<string, Counted>
  hint: RegExp
  pattern: RegExp
}

const KINDS: readonly Counted[] = ['onderdeel', 'vraag', 'norm', 'bevinding', 'conclusie', 'aanbeveling']
const OWN_NOUNS = /^(?:onderzoeks|deel)vragen$/i

/** The plurals that this study counts itself in: its own `termen` first. */
export function countedNouns({termen}: Onderzoek): Nouns {
  const own = KINDS.flatMap((kind) => (termen[kind] ? [[termen[kind][1].toLowerCase(), kind] as const] : []))
  const kinds = new Map<string, Counted>([
    ['vragen', 'vraag'],
    ['deelvragen', 'vraag'],
    ['onderzoeksvragen', 'vraag'],
    ['bronnen', 'bron'],
    ...own
  ])
  const nouns = alternatives([...kinds.keys()])
  const plain =
    '(?:centrale|afzonderlijke|genoemde|bovengenoemde|bovenstaande|onderstaande|volgende|onderliggende|concrete)'
  return {
    kinds,
    hint: new RegExp(nouns, 'i'),
    pattern: new RegExp(
      `(?<![${LETTERS}0-9.,])(${NUMBER})\\s+(?:${plain}\\s+)?(${nouns})(?![${LETTERS}0-9-])`,
      'gi'
    )
  }
}

const WHOLE_BEFORE = caseless`${NO_LETTER_BEFORE}(?:de|deze|alle|onze|volgende|onderstaande|bovenstaande|genoemde|(?:telt|tellen|bevat|bevatten|omvat|kent|bestaa[nt] uit|(?:onder)?verdeeld (?:in|naar|over)|ingedeeld (?:in|naar)|uiteen in|formuleert|formuleren|doet|doen|deden|beantwoordt|beantwoorden|stelt|stellen|hanteert|hanteren|getoetst aan|aan de hand van|leidt tot|leiden tot|resulteert in|resulteren in|komt tot|komen tot|met)(?:\s+${LETTER}+){0,6}?)\s+$`
const PASSIVE_AFTER = caseless`^\s+(?:geformuleerd|opgesteld|gehanteerd|onderscheiden|onderzocht|beantwoord|gedaan|gesteld|gebruikt)${NO_LETTER_AFTER}`
/** What has them without more, or was examined: `Het onderzoek heeft drie thema's`, not `… drie normen niet getoetst`. */
const HAS_BEFORE = caseless`${NO_LETTER_BEFORE}(?:(?:dit|het|ons) (?:onderzoek|rapport|normenkader|toetsingskader) (?:heeft|had)|(?:wij|we) (?:onderzochten|onderzoeken|toetsten|toetsen)|(?:onderzochten|toetsten) (?:wij|we))(?:\s+(?:in totaal|dus|daarom|hierbij|daarbij))?\s+$`
/** Who speaks in a report of its own, and what they say that they did: `De rekenkamer trok vijf conclusies`. */
const SELVES = `(?:(?:dit|het|ons) (?:onderzoek|rapport|normenkader|toetsingskader)|wij|we|de (?:rekenkamer${LETTER}*|onderzoekers))`
const DID = `(?:tr[oe]k(?:t|ken)?|trokken|formuleerden?|hanteerden?|beantwoordden?|stelden?|deed|deden|telde|bevatte|omvatte|kwam(?:en)? tot|leidden? tot|resulteerden? in|bestond uit|toets(?:t|en|te|ten)(?:\\s+${LETTER}+){0,5}?\\s+aan)`
const USED = `(?:gebruik(?:t|en|ten|te)|raadpleegden?|raadple(?:egt|gen)|bestudeerden?|bestude(?:ert|ren)|analyseerden?)`
const MEANWHILE =
  '(?:\\s+(?:in totaal|hieruit|daaruit|dus|daarom|hierbij|daarbij|hiervoor|daarvoor|tot slot|uiteindelijk))?'
const DID_BEFORE = caseless`${NO_LETTER_BEFORE}(?:${SELVES}\s+(?:${DID}|${USED})|(?:${DID}|${USED})\s+${SELVES})${MEANWHILE}\s+$`
/** A study rests on its sources; a word for sources alone may mean those of money or noise. */
const RESTS_BEFORE = caseless`${NO_LETTER_BEFORE}(?:gebaseerd|berust|berusten|rust|steunt|stoelt) op${MEANWHILE}\s+$`
const USED_AFTER = caseless`^\s+(?:geraadpleegd|gebruikt|bestudeerd|geanalyseerd)${NO_LETTER_AFTER}`
/** Questions of a study need no more to be all of them: `Er zijn drie onderzoeksvragen`. */
const THERE_BEFORE = caseless`${NO_LETTER_BEFORE}(?:er (?:zijn|waren)|centraal (?:staan|stonden)|(?:staan|stonden|gaat om|ging om|gelden|golden))${MEANWHILE}\s+$`
const LEADING_AFTER = caseless`^\s+(?:zijn|waren|werden|staan|stonden|vormen|vormden)\s+(?:geformuleerd|opgesteld|leidend|centraal|de (?:basis|kern|leidraad))${NO_LETTER_AFTER}`
const IN_A_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const CLAUSE_ENDS = caseless`^\s*(?:[.,;:(]|$|(?:en|aan|tussen|tijdens)${NO_LETTER_AFTER})`
/** `De drie normen die …` are some of them. After a comma it says no more of all of them. */
const SOME_AFTER = caseless`^\s+(?:die|dat|waar${LETTER}*|welke|over|uit|rond|bij|met|zonder|op|van(?! (?:dit|het|ons) (?:onderzoek|rapport|normenkader|toetsingskader)))${NO_LETTER_AFTER}`
const SOME = caseless`${NO_LETTER_BEFORE}(?:per|elk|elke|ieder|iedere|telkens|respectievelijk|eerste|laatste|overige|andere|resterende|vorige?|eerdere?|destijds|toenmalige?|accountant|inspectie|visitatie${LETTER}*|minstens|meer dan|minder dan|ruim|bijna|circa|ongeveer|hoogstens|maximaal|minimaal)${NO_LETTER_AFTER}`
const SELF = caseless`${NO_LETTER_BEFORE}(?:(?:dit|ons|het) (?:onderzoek|rapport)|deze rapportage|hoofdvraag|centrale (?:onderzoeks)?vraag|onderzoeksvra${LETTER}+|normenkader|toetsingskader|rekenkamer${LETTER}*)${NO_LETTER_AFTER}`
const WE = caseless`${NO_LETTER_BEFORE}(?:wij|we)${NO_LETTER_AFTER}`
const FOREIGN = caseless`${NO_LETTER_BEFORE}(?:gemeenten?|${LETTER}*plan(?:nen)?|${LETTER}*visie|${LETTER}*nota|${LETTER}*programma|verordening|wet|raad|college|enquête|vragenlijst|gesprek${LETTER}*|interviews?)${NO_LETTER_AFTER}`

/** How far before a number the words may stand that make it one of the whole. */
const REACH = 120
/** What is longer is no sentence but a text without points. */
const LONGEST = 2000

/** What a text claims about the whole of the study. `Drie normen zijn niet gehaald` is about some, and no claim. */
export function* claims(text: string, {pattern, kinds, hint}: Nouns): Iterable<Claim> {
  for (const range of hint.test(text) ? sentences(text) : []) {
    const sentence = text.slice(range.start, range.end)
    if (sentence.length > LONGEST) continue
    const found = [...sentence.matchAll(pattern)]
    if (found.length === 0 || SOME.test(sentence)) continue
    for (const {0: words, 1: number = '', 2: noun = '', index} of found) {
      const kind = kinds.get(noun.toLowerCase())
      const value = numberOf(number)
      const end = index + words.length
      const before = sentence.slice(Math.max(0, index - REACH), index)
      const after = sentence.slice(end)
      if (kind !== undefined && value !== undefined && isWhole(kind, noun, {before, number, after}))
        yield {
          kind,
          value,
          start: range.start + index,
          end: range.start + end,
          sentence,
          ...aboutness(sentence, noun, kind)
        }
    }
  }
}

function isWhole(
  kind: Counted,
  noun: string,
  {before, number, after}: {before: string; number: string; after: string}
): boolean {
  if (SOME_AFTER.test(after)) return false
  const ends = CLAUSE_ENDS.test(after)
  // What was done in a year may be an earlier study.
  if (ends && DID_BEFORE.test(before) && !IN_A_YEAR.test(before)) return true
  if (kind === 'bron') return (ends && RESTS_BEFORE.test(before)) || USED_AFTER.test(after)
  if (OWN_NOUNS.test(noun) && ((ends && THERE_BEFORE.test(before)) || LEADING_AFTER.test(after))) return true
  if (PASSIVE_AFTER.test(after) || number.toLowerCase() === 'beide') return true
  return WHOLE_BEFORE.test(before) || (HAS_BEFORE.test(before) && ends)
}

function aboutness(sentence: string, noun: string, kind: Counted): Pick<Claim, 'isOwn' | 'isForeign'> {
  const isOwn = OWN_NOUNS.test(noun) || SELF.test(sentence)
  // A finding or a judgement rests on sources of its own, and so does a report of others.
  if (kind === 'bron')
    return {isOwn: false, isForeign: !(isOwn || WE.test(sentence)) || FOREIGN.test(sentence)}
  // A recommendation is made to the college or the council, so that naming those tells nothing.
  return {isOwn, isForeign: !isOwn && kind !== 'aanbeveling' && FOREIGN.test(sentence)}
}
