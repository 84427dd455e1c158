/** Units of which there are more after any number but one; `uur`, `jaar` and `fte` stay as they are. */
const MEERVOUDEN: Readonly<Record<string, string>> = {
  minuut: 'minuten',
  dag: 'dagen',
  week: 'weken',
  maand: 'maanden',
  kwartaal: 'kwartalen',
  inwoner: 'inwoners',
  persoon: 'personen',
  huishouden: 'huishoudens',
  medewerker: 'medewerkers',
  cliënt: 'cliënten',
  gemeente: 'gemeenten',
  woning: 'woningen',
  melding: 'meldingen',
  aanvraag: 'aanvragen'
}

/** Of `dag per week`, `dagen per week`. */
export function meervoud(eenheid: string): string {
  const [first = ''] = eenheid.split(' ', 1)
  const more = Object.hasOwn(MEERVOUDEN, first) ? MEERVOUDEN[first] : undefined
  return more === undefined ? eenheid : more + eenheid.slice(first.length)
}

/** Whether numbers of this unit are mostly whole: of euros and of what is counted. */
export function isMeestalHeel(eenheid: string): boolean {
  return eenheid === 'euro' || eenheid === 'aantal'
}

/** The signs that units have. */
export type Teken = '€' | '%'

const TEKENS: Readonly<Record<Teken, string>> = {'€': 'euro', '%': 'procent'}

/** Whether a number of this unit may bear a sign: `€` one of `duizend euro`. */
export function draagtTeken(eenheid: string, teken: Teken): boolean {
  return eenheid.includes(TEKENS[teken]) || eenheid.includes(teken)
}

/** The sign in a number that is of another unit than this. */
export function vreemdTeken(getal: string, eenheid: string): Teken | undefined {
  const isForeign = (teken: Teken): boolean => getal.includes(teken) && !draagtTeken(eenheid, teken)
  if (isForeign('€')) return '€'
  return isForeign('%') ? '%' : undefined
}

/** How words may say a unit, beside its own name. */
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  euro: ['€', "euro's", 'euro’s'],
  procent: ['%', 'procenten', 'percentage', 'percentages'],
  fte: ["fte's", 'fte’s'],
  uur: ['uren']
}

/** What may be the plural of a noun by the rules of spelling: of `brug` `bruggen`, of `brief` `brieven`, of `foto` `foto's`. */
function meervouden(woord: string): string[] {
  const open = woord.replace(/([aeou])\1([bcdfghklmnpqrstvwxz])$/u, '$1$2')
  const soft = open.replace(/f$/u, 'v').replace(/s$/u, 'z')
  const doubled = /[^aeiou][aeiou][bdfgklmnprst]$/u.test(woord) ? woord + woord.slice(-1) : woord
  return [
    ...['s', "'s", '’s', 'en', 'n', 'ën', 'eren'].map((end) => woord + end),
    ...[open, soft, doubled].map((stem) => `${stem}en`)
  ]
}

/** Whether words say a unit already: `Begroot (€)` that of euro, `Uren per week` that of `uur per week`. */
export function noemtEenheid(woorden: string, eenheid: string): boolean {
  if (eenheid === '') return false
  const [first = ''] = eenheid.split(' ', 1)
  const rest = eenheid.slice(first.length)
  const own = Object.hasOwn(NAMEN, first) ? NAMEN[first] : undefined
  const names = [
    eenheid,
    meervoud(eenheid),
    ...[...(own ?? []), ...meervouden(first)].map((name) => name + rest)
  ]
  const text = woorden.toLowerCase()
  return names.some((name) => isIn(text, name.toLowerCase()))
}

/** As a word, and not as a part of one. */
function isIn(text: string, name: string): boolean {
  const letter = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]]
    if (!letter.test(name) || (!letter.test(before) && !letter.test(after))) return true
  }
  return false
}
