import {
  caseless,
  everyCaseless,
  LETTER,
  LETTERS,
  NO_LETTER_AFTER,
  NO_LETTER_BEFORE,
  NO_WORD_AFTER,
  NO_WORD_BEFORE
} from './letters.ts'
import {alternatives, anyOf} from './words.ts'

/** Words that claim how a number moves or how large it is, and what they demand of it. */

/** `omhoog` and the like say how the second of two numbers is to the first. */
export type Richting = 'omhoog' | 'omlaag' | 'stabiel' | 'verdubbeld' | 'verdrievoudigd' | 'gehalveerd'

/** What stands between the two parts of a separable verb: not what turns it, nor another clause. */
const BETWEEN = `(?:\\s+(?!(?:niet|geen|nooit|nauwelijks|amper|noch|zonder|minder|meer|of|en|maar|terwijl|die|dat|waarna|omdat|aanbieders?|leveranciers?)${NO_LETTER_AFTER})(?:[${LETTERS}'’-]+|(?:19|20)\\d{2})){0,8}?\\s+`
/** `Nam eerst toe en daarna weer af` says neither. */
const NOT_BOTH = `(?!,?\\s+(?:en|maar|of)(?:\\s+[${LETTERS}'’-]+){0,5}?\\s+(?:af|toe|op|terug|omhoog|omlaag)${NO_LETTER_AFTER})`
/** `Liep het aantal op`, and not `liep het project op schema`. */
const ENDS = `(?=\\s*(?:[^\\s${LETTERS}0-9]|$|(?:van|tot|naar|met)${NO_LETTER_AFTER}))`
const NEMEN = '(?:nam|namen|neemt|nemen)'
const LOPEN = '(?:liep|liepen|loopt|lopen)'
const GAAN = '(?:ging|gingen|gaat|gaan)'

export const RICHTINGEN: Readonly<Record<Richting, RegExp>> = {
  omhoog: direction(
    `gestegen, steeg, stegen, stijgt, stijgen, stijging, toegenomen, toename, gegroeid, groeide, groeiden, groeit, hoger,
    opgelopen, liep op, liepen op, verhoogd, omhoog gegaan, omhooggegaan, stijgende lijn, stijgende trend`,
    [`${NEMEN}${BETWEEN}toe`, `${GAAN}${BETWEEN}omhoog`, `${LOPEN}${BETWEEN}op${ENDS}`]
  ),
  omlaag: direction(
    `gedaald, daalde, daalden, daalt, dalen, daling, afgenomen, afname, gekrompen, kromp, krompen, lager, teruggelopen,
    verminderd, verlaagd, omlaag gegaan, omlaaggegaan, dalende lijn, dalende trend`,
    [`${NEMEN}${BETWEEN}af`, `${GAAN}${BETWEEN}omlaag`, `${LOPEN}${BETWEEN}terug`]
  ),
  stabiel: any(`
    stabiel, stabiele, constant, constante, ongewijzigd, onveranderd, gelijk gebleven, bleef gelijk, bleven gelijk,
    blijft gelijk, blijven gelijk, bleef nagenoeg gelijk, bleef vrijwel gelijk, nagenoeg gelijk, vrijwel gelijk`),
  verdubbeld: any('verdubbeld, verdubbelde, verdubbelden, verdubbeling'),
  verdrievoudigd: any('verdrievoudigd, verdrievoudigde, verdrievoudigden'),
  gehalveerd: any('gehalveerd, halveerde, halveerden, halvering')
}

/** Degrees, of which the bounds are in `beweringen` of the study. */
export const FORS: RegExp = any(`
  fors, forse, sterk, sterke, flink, flinke, aanzienlijk, aanzienlijke, substantieel, substantiële, scherp, scherpe,
  explosief, explosieve`)
export const LICHT: RegExp = any(
  'licht, lichte, lichtelijk, iets, enigszins, marginaal, marginale, een fractie'
)

/** Before a word of direction they turn it or leave it open. */
export const OPEN: RegExp = caseless`${NO_LETTER_BEFORE}(?:niet|geen|nooit|nauwelijks|amper|noch|zonder|minder|meer|of)\s+(?:${LETTER}+\s+){0,2}$`

/** What is wished, expected or asked claims nothing about the numbers beside it. */
export const NIET_BEWEERD: RegExp = any(`
  zou, zouden, moet, moeten, wil, willen, als, indien, wanneer, tenzij, verwacht, verwachten, verwachting, raming, geraamd,
  doel, streven, streeft, streefwaarde, per saldo, gecorrigeerd, niet zo dat, niet dat, geen sprake, vlakt af, vlakte af, vlakten af, afgevlakt`)

/** `alle teams`, `elk groot team`: with the noun, which says of what. */
export const ALLE: RegExp = everyCaseless`${NO_LETTER_BEFORE}(?:alle|elk|elke|ieder|iedere)\s+(?:${LETTER}+\s+)?(${LETTER}{3,})`
export const ELK_JAAR: RegExp = any(
  'elk jaar, ieder jaar, jaar na jaar, jaarlijks, steeds, gestaag, voortdurend'
)

/** A part of a whole, as a fraction, and by how much a word may miss it. */
export interface Deel {
  minimaal: number
  maximaal: number
  /** Whether the bounds themselves are outside it. */
  open: boolean
}

const BREUKEN: Readonly<Record<string, number>> = {
  'de helft': 1 / 2,
  'een derde': 1 / 3,
  'twee derde': 2 / 3,
  tweederde: 2 / 3,
  'een kwart': 1 / 4,
  driekwart: 3 / 4,
  'drie kwart': 3 / 4,
  'een vijfde': 1 / 5
}
const ALGEMEEN: Readonly<Record<string, Deel>> = {
  alle: {minimaal: 0.995, maximaal: Infinity, open: false},
  'geen enkel': {minimaal: -Infinity, maximaal: 0.005, open: true},
  'geen enkele': {minimaal: -Infinity, maximaal: 0.005, open: true},
  'de meerderheid': {minimaal: 0.5, maximaal: Infinity, open: true},
  'een meerderheid': {minimaal: 0.5, maximaal: Infinity, open: true},
  'een minderheid': {minimaal: -Infinity, maximaal: 0.5, open: true},
  'vrijwel alle': {minimaal: 0.9, maximaal: Infinity, open: false},
  'bijna alle': {minimaal: 0.9, maximaal: Infinity, open: false}
}
const NABIJ = 0.03
const RUIM = 0.1
const ONGEVEER = 0.05

const BREUK = Object.keys(BREUKEN).join('|')
export const DEEL: string = `(?:(?:(meer dan|minder dan|ruim|bijna|ongeveer|circa)\\s+)?(${BREUK})|${Object.keys(
  ALGEMEEN
)
  .filter((words) => !/^(?:alle|geen)/u.test(words))
  .join('|')})`

/** What `ruim een derde` and its like demand of a fraction. */
export function deelVan(words: string): Deel | undefined {
  const text = words.toLowerCase().replaceAll(/\s+/gu, ' ')
  if (Object.hasOwn(ALGEMEEN, text)) return ALGEMEEN[text]
  const [, hoe = '', breuk = ''] = new RegExp(`^(?:(.+) )??(${BREUK})$`, 'u').exec(text) ?? []
  const deel = Object.hasOwn(BREUKEN, breuk) ? BREUKEN[breuk] : undefined
  if (deel === undefined) return undefined
  switch (hoe) {
    case 'meer dan':
      return {minimaal: deel, maximaal: Infinity, open: true}
    case 'minder dan':
      return {minimaal: -Infinity, maximaal: deel, open: true}
    case 'ruim':
      return {minimaal: deel, maximaal: deel + RUIM, open: false}
    case 'bijna':
      return {minimaal: deel - RUIM, maximaal: deel, open: false}
    case '':
      return {minimaal: deel - NABIJ, maximaal: deel + NABIJ, open: false}
    default:
      return {minimaal: deel - ONGEVEER, maximaal: deel + ONGEVEER, open: false}
  }
}

function any(list: string): RegExp {
  return anyOf(phrases(list), 'gi')
}

/** Words of direction, and separable verbs with what may stand between their parts. */
function direction(list: string, separable: readonly string[]): RegExp {
  return everyCaseless`${NO_WORD_BEFORE}(?:${alternatives(phrases(list))}|(?:${separable.join('|')})${NOT_BOTH})${NO_WORD_AFTER}`
}

function phrases(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim())
}
