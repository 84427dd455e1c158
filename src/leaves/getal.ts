import {Decimal} from 'decimal.js'
import {meervoud} from './eenheid.ts'

/**
 * Numbers as Dutch readers write them: reading, rounding once and writing. Values are exact decimals as text; a
 * percentage is its fraction (12% is '0.12').
 */

export type Notatie = 'nederlands' | 'gewoon'

/** `decimalen` is how many there were in what was read. */
export type Gelezen =
  | {getal: string; decimalen: number}
  /** `andere-notatie`: the marks of the other notation; `dubbelzinnig`: `1.234` (or `1,234`) is one or a thousand. */
  | {fout: 'geen-getal' | 'andere-notatie' | 'dubbelzinnig'}

const GEWOON = /^-?\d+(?:\.(\d+))?$/u
const NEDERLANDS = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u

/** With the marks of thousands and of decimals the other way round: `1,200.50`. */
const ENGELS = /^-?\d{1,3}(?:,\d{3})+\.\d+$/u

/** What may be thousands as others write them. */
const KOMMADUIZENDTAL = /^-?[1-9]\d{0,2},\d{3}$/u

/**
 * A number in the notation of its file; currency and percent signs around it may stand. Where it is `meestalHeel`, in Dutch
 * notation too three decimals may be thousands.
 */
export function leesGetal(text: string, notatie: Notatie, meestalHeel = false): Gelezen {
  const bare = text
    .replaceAll(/[\s€%]/gu, '')
    .replace(/^[−–]/u, '-')
    .replace(/^\+/u, '')
  const gewoon = GEWOON.exec(bare)
  const nederlands = NEDERLANDS.exec(bare)
  if (notatie === 'nederlands' && meestalHeel && KOMMADUIZENDTAL.test(bare)) return {fout: 'dubbelzinnig'}
  if (notatie === 'nederlands' && nederlands !== null)
    return {
      getal: plain(bare.replaceAll('.', '').replace(',', '.')),
      decimalen: (nederlands[1] ?? '').length
    }
  if (notatie === 'gewoon' && gewoon !== null) {
    const decimalen = (gewoon[1] ?? '').length
    return decimalen === 3 ? {fout: 'dubbelzinnig'} : {getal: plain(bare), decimalen}
  }
  const isOther = gewoon !== null || nederlands !== null || (notatie === 'nederlands' && ENGELS.test(bare))
  return {fout: isOther ? 'andere-notatie' : 'geen-getal'}
}

/** As decimals are kept; most are written so already, and a table may have a hundred thousand rows. */
function plain(text: string): string {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/u.test(text) && text !== '-0'
    ? text
    : new Decimal(text).toFixed()
}

/** A number that can be printed. `decimalen` and `afronden` are in the unit: of a percentage, percents. */
export interface Getal {
  getal: string
  eenheid: string
  decimalen: number
  afronden?: string
}

/** How a number is printed. */
export interface Opmaak {
  /** Absent: those of the number. */
  decimalen?: number
  /** Words and signs before and after it. */
  voor: string
  na: string
  /** What it is counted in: 1, 1000, 1000000 or 1000000000. */
  schaal: number
  isPercentage: boolean
  inWoorden: boolean
  /** Whether thousands have a point between them. */
  punten: boolean
}

const WOORDEN = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf']
const TELWOORDEN: readonly string[] = [...WOORDEN, 'twaalf']
const SCHALEN: Readonly<Record<string, number>> = {
  duizend: 1_000,
  miljoen: 1_000_000,
  mln: 1_000_000,
  'mln.': 1_000_000,
  miljard: 1_000_000_000,
  mld: 1_000_000_000,
  'mld.': 1_000_000_000
}

/** With its unit, as it stands in a sentence: `€ 4.300.376`, `12,3%`, `58,1 fte`. */
export function standaardOpmaak({eenheid}: Pick<Getal, 'eenheid'>): Opmaak {
  const bare = kaal(eenheid)
  if (eenheid === 'euro') return {...bare, voor: '€ '}
  if (eenheid === 'procent') return {...bare, na: '%'}
  return eenheid === '' || eenheid === 'aantal' || eenheid === 'rapportcijfer'
    ? bare
    : {...bare, na: ` ${eenheid}`}
}

/** Without its unit, as it stands in a table under a heading that has it; a percentage keeps its sign. */
export function tabelOpmaak({eenheid}: Pick<Getal, 'eenheid'>): Opmaak {
  return {...kaal(eenheid), na: eenheid === 'procent' ? '%' : ''}
}

function kaal(eenheid: string): Opmaak {
  return {
    voor: '',
    na: '',
    schaal: 1,
    isPercentage: eenheid === 'procent',
    inWoorden: false,
    punten: eenheid !== 'jaar'
  }
}

/** What an author may ask in `opmaak`: words such as `procent`, `miljoen`, `woorden`, `kaal`, and decimals as `0,00`. */
export function leesOpmaak(text: string, getal: Pick<Getal, 'eenheid'>): Opmaak | undefined {
  let opmaak = standaardOpmaak(getal)
  for (const word of text.trim().split(/\s+/u)) {
    if (/^0(?:,0+)?$/u.test(word)) opmaak = {...opmaak, decimalen: word.length > 1 ? word.length - 2 : 0}
    else if (word === 'procent') opmaak = {...opmaak, isPercentage: true, voor: '', na: '%'}
    else if (word === 'euro') opmaak = {...opmaak, voor: '€ ', na: opmaak.schaal === 1 ? '' : opmaak.na}
    else if (word === 'woorden') opmaak = {...opmaak, inWoorden: true}
    else if (word === 'kaal') opmaak = {...opmaak, voor: '', na: ''}
    else if (Object.hasOwn(SCHALEN, word) && !word.startsWith('ml'))
      opmaak = {...opmaak, schaal: SCHALEN[word] ?? 1, na: ` ${word}${opmaak.na}`}
    else return undefined
  }
  return opmaak
}

const GEDRUKT = /^(?<voor>€\s?)?(?<getal>[-−]?\d[\d.]*(?:,\d+)?)(?<na>\s*[^\d\s].*)?$/u

/**
 * A number that was typed with a point as decimal mark, with a comma: `€ 1,5 miljoen` for `€ 1.5 miljoen`. Undefined where
 * there is none: the point of `1.500` stands between thousands, and `12.5.2021` is no number.
 */
export function metKomma(text: string): string | undefined {
  const found = /(?<![\d.,])(\d+)\.(\d+)(?![.,]?\d)/u.exec(text)
  const [number = '', whole = '', fraction = ''] = found ?? []
  if (found === null || /^[1-9]\d{0,2}\.\d{3}$/u.test(number)) return undefined
  return `${text.slice(0, found.index)}${whole},${fraction}${text.slice(found.index + number.length)}`
}

/** The way in which a number was printed; undefined where it is no number. */
export function opmaakVan(gedrukt: string): Opmaak | undefined {
  const typed = gedrukt.replaceAll(/\s/gu, ' ').trim()
  const text = metKomma(typed) ?? typed
  if (telwoord(text) !== undefined)
    return {voor: '', na: '', schaal: 1, isPercentage: false, inWoorden: true, punten: true}
  const {voor = '', getal, na = ''} = GEDRUKT.exec(text)?.groups ?? {}
  if (getal === undefined || /\d/u.test(na)) return undefined
  const [, decimals = ''] = getal.split(',')
  const [first = ''] = na.trim().split(' ')
  return {
    voor,
    na,
    decimalen: decimals.length,
    schaal: Object.hasOwn(SCHALEN, first) ? (SCHALEN[first] ?? 1) : 1,
    isPercentage: /^\s*(?:%|procent\b)/u.test(na),
    inWoorden: false,
    punten: getal.includes('.') || getal.replace(/\D.*$/u, '').length < 4
  }
}

/** Whether a number of this unit can be printed in this way: `€` before hours says something else. */
export function past(opmaak: Opmaak, eenheid: string): boolean {
  if (eenheid === '') return true
  const isEuro = opmaak.voor !== '' || /\beuro\b/u.test(opmaak.na)
  if (isEuro && eenheid.split(' ', 1)[0] !== 'euro') return false
  return !opmaak.isPercentage || eenheid === 'procent'
}

/** Rounded once, half away from zero, and written. */
export function schrijf(getal: Getal, opmaak: Opmaak): string {
  const isPercentage = opmaak.isPercentage || getal.eenheid === 'procent'
  const scaled = new Decimal(getal.getal).times(isPercentage ? 100 : 1)
  const stepped = getal.afronden === undefined ? scaled : toStep(scaled, getal.afronden)
  const value = stepped.div(opmaak.schaal)
  const decimalen = opmaak.decimalen ?? (opmaak.schaal === 1 ? shownDecimals(getal) : 1)
  const rounded = new Decimal(value.toFixed(decimalen, Decimal.ROUND_HALF_UP))
  const word = opmaak.inWoorden && rounded.isInteger() ? TELWOORDEN[rounded.toNumber()] : undefined
  const units = [getal.eenheid, meervoud(getal.eenheid)]
  const na = units.some((unit) => opmaak.na === ` ${unit}`)
    ? ` ${units[rounded.abs().equals(1) ? 0 : 1] ?? ''}`
    : opmaak.na
  return `${opmaak.voor}${word ?? digits(rounded, decimalen, opmaak.punten)}${na}`
}

/** Those of the number, but none beyond the step to which it is rounded. */
function shownDecimals({decimalen, afronden}: Getal): number {
  return afronden === undefined ? decimalen : Math.min(decimalen, decimalenVan(afronden))
}

/** To the nearest multiple of a step, half away from zero. */
export function toStep(value: Decimal, step: string): Decimal {
  return new Decimal(value.div(step).toFixed(0, Decimal.ROUND_HALF_UP)).times(step)
}

/** The decimals of a step or of a number as written. */
export function decimalenVan(getal: string): number {
  return (getal.split('.')[1] ?? '').length
}

function digits(value: Decimal, decimalen: number, punten: boolean): string {
  const [whole = '', fraction] = value.abs().toFixed(decimalen).split('.')
  const grouped = punten ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.') : whole
  const sign = value.isNegative() && !value.isZero() ? '-' : ''
  return sign + grouped + (fraction === undefined ? '' : `,${fraction}`)
}

/** The number that a word stands for, up to twelve. */
export function telwoord(text: string): number | undefined {
  const word = text.toLowerCase() === 'een' ? 'één' : text.toLowerCase()
  const index = TELWOORDEN.indexOf(word)
  return index === -1 ? undefined : index
}
