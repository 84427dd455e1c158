/** What stands in a row of a column of numbers; ANDERS is known elsewhere, and what has FORMULE is not computed yet. */
export const ANDERS = 0
export const GETAL = 1
/** A number that rests on a missing value. */
export const ONVOLLEDIG = 2
export const FORMULE = 3
/** A quotient, of which only its printed decimals are known here: its value is computed when it is asked for. */
export const BREUK = 4
/** A missing value: from here on each kind of its own, in the order of `mist` of its grid. */
export const MIST = 8
/** More kinds than this are kept elsewhere. */
export const MEESTE_SOORTEN = 200

/**
 * The numbers of a column, exact and without an object for each: whole numbers of units of ten to the power `-schaal`.
 * None is beyond 2^53, up to where a double holds every whole number.
 */
export interface Getallen {
  schaal: number
  eenheden: Float64Array
  /** The decimals of each row, as they are printed; of a percentage those of the percentage. */
  decimalen: Uint8Array
  soort: Uint8Array
  /** Of a quotient, what `eenheden` is divided by. */
  noemers?: Float64Array
}

/** More decimals than this are not kept in units. */
export const MEESTE_DECIMALEN = 20

/** Up to 10^22 a double is exact. */
const MACHTEN = Array.from({length: MEESTE_DECIMALEN + 1}, (_, power) => 10 ** power)

/** Ten to a power of 0 to 20. */
export function macht(power: number): number {
  return MACHTEN[power] ?? NaN
}

export function isExact(eenheden: number): boolean {
  return eenheden <= Number.MAX_SAFE_INTEGER && eenheden >= -Number.MAX_SAFE_INTEGER
}

export function leeg(lengte: number, schaal: number): Getallen {
  return {
    schaal,
    eenheden: new Float64Array(lengte),
    decimalen: new Uint8Array(lengte),
    soort: new Uint8Array(lengte)
  }
}

export function isGetal(soort: number | undefined): boolean {
  return soort === GETAL || soort === ONVOLLEDIG
}

export function isMissing(soort: number | undefined): boolean {
  return soort !== undefined && soort >= MIST
}

/** The decimal as text, as the model keeps numbers. */
export function tekst(eenheden: number | bigint, schaal: number): string {
  const digits = String(eenheden)
  if (schaal === 0) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  const padded = digits.slice(sign.length).padStart(schaal + 1, '0')
  const fraction = padded.slice(-schaal).replace(/0+$/u, '')
  const whole = sign + padded.slice(0, -schaal)
  return fraction === '' ? whole : `${whole}.${fraction}`
}

/** A decimal in units; NaN where it is none of those that can be kept so. */
export function eenhedenVan(getal: string, schaal: number): number {
  const [whole = '', fraction = ''] = getal.split('.')
  if (schaal > MEESTE_DECIMALEN || fraction.length > schaal) return NaN
  const eenheden = Number(whole + fraction.padEnd(schaal, '0'))
  return isExact(eenheden) ? eenheden + 0 : NaN
}

/** Whether every row has this. */
export function isFilledWith(wat: number, soort: Uint8Array): boolean {
  return soort.length > 0 && soort.every((each) => each === wat)
}
