import type {Bron, BronSoort, Norm} from '../model/element.ts'

export const SOORT_NAMEN: Readonly<Record<BronSoort, string>> = {
  document: 'Document',
  wetgeving: 'Wetgeving',
  literatuur: 'Literatuur',
  interview: 'Interview',
  groepsgesprek: 'Groepsgesprek',
  enquete: 'Enquête',
  waarneming: 'Waarneming',
  dossieronderzoek: 'Dossieronderzoek',
  data: 'Data'
}

/** The kinds of sources as headings of the register. */
export const SOORT_KOPPEN: Readonly<Record<BronSoort, string>> = {
  document: 'Documenten',
  wetgeving: 'Wetgeving',
  literatuur: 'Literatuur',
  interview: 'Interviews',
  groepsgesprek: 'Groepsgesprekken',
  enquete: 'Enquêtes',
  waarneming: 'Waarnemingen',
  dossieronderzoek: 'Dossieronderzoek',
  data: 'Data'
}

const NORMBRON_NAMEN = {
  wetgeving: 'wetgeving',
  beleid: 'beleid',
  begroting: 'begroting',
  literatuur: 'literatuur',
  'eigen-inzicht': 'eigen inzicht'
} as const

const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** `2021-12-09` as `9 december 2021`, `2021-12` as `december 2021`; anything else as it is. */
export function dutchDate(date: string | undefined): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date ?? '')
  if (parts === null) return date ?? ''
  const [, year = '', month = '', day] = parts
  const name = MAANDEN[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`
}

/** `Visie sociaal domein (gemeente Stadskanaal, 2015)`. */
export function citation(bron: Bron): string {
  const details = [bron.uitgever, dutchDate(bron.datum)].filter((part) => part !== undefined && part !== '')
  return details.length === 0 ? bron.titel : `${bron.titel} (${details.join(', ')})`
}

/** `beleid: Visie sociaal domein 2015`. */
export function normSource({bron}: Norm): string {
  if (bron === undefined) return ''
  const soort = NORMBRON_NAMEN[bron.soort]
  return bron.verwijzing === undefined ? soort : `${soort}: ${bron.verwijzing}`
}

/** `1 norm`, `2 normen`. */
export function counted(count: number, [one, more]: readonly [string, string]): string {
  return `${String(count)} ${count === 1 ? one : more}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const MAGNITUDE = '(?:%|(?:duizend|miljoen|miljard|mln|mld|procent(?:punt(?:en)?)?|euro|fte)(?![A-Za-zÀ-ÿ]))'
const BEHIND_NUMBER = new RegExp(`(?<=\\d) (?=${MAGNITUDE})`, 'gu')
const STARTS_SO = new RegExp(`^ (?=${MAGNITUDE})`, 'u')

/** An amount stays on one line: a number with its sign of money, its magnitude and its unit (`€ 1,6 miljoen`, `58,1 fte`). */
export function unbroken(text: string): string {
  const money = text.includes('€ ') ? text.replaceAll(/€ (?=[\d-])/gu, '€\u00A0') : text
  return money.replaceAll(BEHIND_NUMBER, '\u00A0')
}

/** The same for words between numbers that stand in nodes of their own. */
export function unbrokenBeside(text: string, isAfter: boolean, isBefore: boolean): string {
  const own = unbroken(text)
  const after = isAfter ? own.replace(STARTS_SO, '\u00A0') : own
  return isBefore ? after.replace(/€ $/u, '€\u00A0') : after
}
