import {MASK} from './beside-number.ts'
import {caseless, LETTER, LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'

const RISES = 'stijgt|steeg|stegen|stijgen|gestegen|groeit|groeide|groeiden|groeien|gegroeid'
const FALLS = 'daalt|daalde|daalden|dalen|gedaald|krimpt|kromp|krompen|krimpen|gekrompen'
/** With what may stand between a verb and what is said of it: words of the same clause, or a year. */
const WORDS = `(?:\\s+(?!(?:en|maar|of|met|van|naar|dan)${NO_LETTER_AFTER})[${LETTERS}0-9’-]+){0,6}?`

/** How fast it goes, and not where to: `steeg minder snel`, `vlakte af`, `nam minder toe`. */
const SLOWER: readonly RegExp[] = [
  caseless`${NO_LETTER_BEFORE}(?:minder|niet\s+(?:zo|even)|even|net\s+zo|langzamer|trager|gematigder|geleidelijker)${NO_LETTER_AFTER}(?:\s+(?:snel|sterk|hard|fors|scherp|vlug|rap)${NO_LETTER_AFTER})`,
  caseless`${NO_LETTER_BEFORE}(?:langzamer|trager|gematigder|geleidelijker|afgevlakt|afvlakt|afgezwakt|afzwakt|afgeremd|vertraagde?n?|vertraging|afvlakking)${NO_LETTER_AFTER}`,
  caseless`${NO_LETTER_BEFORE}(?:vlakt|vlakten?|vlakken|zwakt|zwakten?|zwakken|remt|remden?)${WORDS}\s+af${NO_LETTER_AFTER}`,
  caseless`${NO_LETTER_BEFORE}(?:(?:${RISES}|${FALLS})${WORDS}|(?:nam|namen|neemt|nemen|liep|liepen|ging|gingen)${WORDS})\s+(?:minder|langzamer|trager)${NO_LETTER_AFTER}(?!\s+${LETTER}+\s+dan\s+begroot)`
]

/** `Steeg met 9%, tegen 16%`: each number is by how much. */
const AMOUNTS = caseless`${NO_LETTER_BEFORE}(?:${RISES}|${FALLS}|toe|af|stijging|daling|groei|toename|afname)${WORDS}\s+(?:met|van)\s+(?:(?:gemiddeld|ruim|bijna|circa|ongeveer)\s+)?${MASK}+[^;${MASK}]{0,80}?\s(?:tegen|tegenover|versus|ten opzichte van|vergeleken met)\s`

/** Whether the words of a sentence hold two movements against each other, so that they say nothing of one number against another. */
export function isOfSpeed(text: string): boolean {
  return SLOWER.some((pattern) => pattern.test(text)) || AMOUNTS.test(text)
}
