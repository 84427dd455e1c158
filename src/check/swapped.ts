import {Decimal} from 'decimal.js'
import {opmaakVan, schrijf} from '../leaves/getal.ts'
import type {Getalbinding} from '../model/binding.ts'

const PART = '((?:[^(),]|\\([^()]*\\))+)'
const CALL = new RegExp(`^(-?)\\s*(groei|aandeel)\\(${PART},${PART}\\)$`, 'u')
const DIFFERENCE = /^([\w.-]+) - ([\w.-]+)$/u

/** A formula, and what it comes to. */
interface Candidate {
  formule: string
  getal: Decimal
}

/**
 * The formula of a stale number with its two values the other way round, where that gives what is printed; undefined where
 * it does not. Of growth its value is enough: from old to new g, it is 1 ÷ (1 + g) − 1 from new to old.
 */
export function swapped({verouderd, gedrukt, uit, uitkomst}: Getalbinding): string | undefined {
  const opmaak = opmaakVan(gedrukt)
  if (!verouderd || opmaak === undefined) return undefined
  const formule = (uitkomst.afleiding?.formule ?? uit).trim()
  const found = candidates(formule, new Decimal(uitkomst.getal)).find(
    ({getal}) => getal.isFinite() && schrijf({...uitkomst, getal: getal.toFixed()}, opmaak) === plain(gedrukt)
  )
  return found?.formule
}

function candidates(formule: string, value: Decimal): Candidate[] {
  const [, first, second] = DIFFERENCE.exec(formule) ?? []
  if (first !== undefined && second !== undefined)
    return [{formule: `${second} - ${first}`, getal: value.negated()}]
  const [, minus, naam = '', left = '', right = ''] = CALL.exec(formule) ?? []
  if (minus === undefined) return []
  const own = minus === '' ? value : value.negated()
  const other = naam === 'groei' ? new Decimal(1).div(own.plus(1)).minus(1) : new Decimal(1).div(own)
  const call = `${naam}(${right.trim()}, ${left.trim()})`
  const both = [
    {formule: call, getal: other},
    {formule: `-${call}`, getal: other.negated()}
  ]
  return naam === 'groei' ? both : both.slice(0, 1)
}

/** As a number is written. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[−–](?=\d)/gu, '-')
    .trim()
}
