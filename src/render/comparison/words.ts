import type {Aantal, Reden, Relatie, Resultaat} from '../../model/vergelijking.ts'

/** How a judgement relates to the norm of its row, as it stands behind the judgement. */
export const RELATIES: Readonly<Record<Relatie, string>> = {
  zelfde: '',
  redactioneel: 'andere woorden, dezelfde norm',
  gelijk: 'gelijke norm, volgens koppeling',
  'deel-van': 'deel van deze norm, telt niet mee',
  omvat: 'omvat deze norm, telt niet mee',
  overlapt: 'overlapt met deze norm, telt niet mee'
}

export const REDENEN: Readonly<Record<Reden, string>> = {
  'eigen-norm': 'eigen norm van dit onderzoek',
  'alleen-hier': 'norm staat alleen in dit onderzoek',
  aangepast: 'de tekst van de norm verschilt door een aanpassing',
  'andere-versie': 'andere versie van de norm',
  'andere-schaal': 'andere schaal'
}

/** What stands where the smallest group forbids a number. */
export const ONDERDRUKT = 'onderdrukt'

export function amount(aantal: Aantal): number | string {
  return aantal ?? ONDERDRUKT
}

/** `laagdrempelig-contact` as a reader writes it. */
export function topicLabel(onderwerp: string): string {
  const words = onderwerp.replaceAll(/[-_]+/gu, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What stands behind a judgement: its number, what it was on its own scale, why there is none, how it relates. */
export function remarks({uitslag, relatie, was}: Resultaat): string[] {
  const value = uitslag.soort === 'niveau' ? (uitslag.waarde?.replace('.', ',') ?? '') : uitslag.toelichting
  return [value, was === undefined ? '' : `was: ${was}`, RELATIES[relatie]].filter((each) => each !== '')
}

/** `9 december 2021`, `december 2021` or `2021`. */
export function dateLabel(datum: string): string {
  const [year = '', month, day] = datum.split('-')
  const name = MONTHS[Number(month) - 1]
  return [day === undefined ? '' : String(Number(day)), name ?? '', year]
    .filter((each) => each !== '')
    .join(' ')
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** `1 norm`, `2 normen`. */
export function counted(number: number, [one, more]: readonly [string, string]): string {
  return `${String(number)} ${number === 1 ? one : more}`
}

/** The names of phases, as a reader knows them. */
const FASEN: Readonly<Record<string, string>> = {
  opzet: 'opzet',
  veldwerk: 'veldwerk',
  'ambtelijk-wederhoor': 'ambtelijk wederhoor',
  'bestuurlijk-wederhoor': 'bestuurlijk wederhoor',
  definitief: 'definitief'
}

export function phaseLabel(fase: string | undefined): string {
  return fase === undefined ? '' : (FASEN[fase] ?? fase)
}
