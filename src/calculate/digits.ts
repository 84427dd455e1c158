import {draagtTeken, isMeestalHeel} from '../leaves/eenheid.ts'
import type {Notatie} from '../leaves/getal.ts'
import {isExact, MEESTE_DECIMALEN} from './numbers.ts'

/** Reads numbers straight from the text of a file, without a string for each. */
export interface Cijferlezer {
  /**
   * What stands between two offsets, in units of its last decimal: 123456 for `1.234,56`. NaN for all that is not plainly
   * a number, or may be thousands; `leesGetal` knows what that is, and reads what is plain the same.
   */
  lees: (text: string, start: number, end: number) => number
  /** The decimals of what was read last. */
  decimalen: number
}

const MINUS = 0x2d
const COMMA = 0x2c
const POINT = 0x2e
const NUL = 0x30

/** For a column of this unit: a sign of another is not plainly a number. */
export function cijferlezer(notatie: Notatie, eenheid: string): Cijferlezer {
  const meestalHeel = isMeestalHeel(eenheid)
  const [isEuro, isPercentage] = [draagtTeken(eenheid, '€'), draagtTeken(eenheid, '%')]
  const decimal = notatie === 'nederlands' ? COMMA : POINT
  const group = notatie === 'nederlands' ? POINT : -1
  const lezer: Cijferlezer = {
    decimalen: 0,
    lees: (text, from, to) => {
      const start = afterSigns(text, from, to, isEuro)
      const end = beforeSigns(text, start, to, isPercentage)
      const isNegative = text.charCodeAt(start) === MINUS
      let value = 0
      /** Digits since the last sign; `last` is that sign, 0 for none. */
      let digits = 0
      let last = 0
      for (let at = isNegative ? start + 1 : start; at < end; at++) {
        const code = text.charCodeAt(at)
        if (code >= NUL && code < NUL + 10) {
          value = value * 10 + (code - NUL)
          digits += 1
          continue
        }
        const isWhole = last === 0 ? digits > 0 : last === group && digits === 3
        if (code === group ? !isWhole || (last === 0 && digits > 3) : code !== decimal || !isWhole) return NaN
        last = code
        digits = 0
      }
      const isComplete = last === group ? digits === 3 : digits > 0
      // In plain notation three decimals may be thousands, and of whole amounts in Dutch notation too.
      const isDoubtful = (notatie === 'gewoon' || meestalHeel) && last === decimal && digits === 3
      const decimalen = last === decimal ? digits : 0
      if (!isComplete || isDoubtful || !isExact(value) || decimalen > MEESTE_DECIMALEN) return NaN
      lezer.decimalen = decimalen
      return isNegative ? 0 - value : value
    }
  }
  return lezer
}

const SPACE = 0x20
const HARD_SPACE = 0xa0
const EURO = 0x20ac
const PERCENT = 0x25
const QUOTE = 0x22

/** `"€ ` before a number of euros says nothing. */
function afterSigns(text: string, start: number, end: number, isEuro: boolean): number {
  let at = text.charCodeAt(start) === QUOTE ? start + 1 : start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && code !== HARD_SPACE && !(isEuro && code === EURO)) break
  }
  return at
}

/** Nor does ` %"` behind a percentage. */
function beforeSigns(text: string, start: number, end: number, isPercentage: boolean): number {
  let at = text.charCodeAt(end - 1) === QUOTE ? end - 1 : end
  for (; at > start; at--) {
    const code = text.charCodeAt(at - 1)
    if (code !== SPACE && code !== HARD_SPACE && !(isPercentage && code === PERCENT)) break
  }
  return at
}
