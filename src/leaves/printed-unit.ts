import type {Uitkomst} from '../model/cijfers.ts'
import {noemtEenheid} from './eenheid.ts'
import {opmaakVan, schrijf, type Opmaak} from './getal.ts'

const SCHAAL = /^(?:duizend|miljoen|mln|miljard|mld)(?![a-z])\.?\s*/u
const PROCENT = /^(?:%|procent(?:punt(?:en)?)?)$/u
/** What is a unit and nothing else; of what is only counted any word may say what it is. */
const EENHEID =
  /^(?:€|(?:euro|fte|uur|uren|minuut|minuten|dag|dagen|week|weken|maand|maanden|jaar|jaren|kilometer|km|meter|m²|hectare|kg|ton)(?![a-z]))/u

/**
 * The unit that a number was printed with, where that is not its own: `fte` of `3,1 fte` when it is in hours, or when its
 * data have no unit. Undefined where the two agree.
 */
export function otherUnit({voor, na}: Opmaak, eenheid: string): string | undefined {
  const words = na.trim().toLowerCase().replace(SCHAAL, '')
  const said = [voor.trim(), words].filter((each) => each !== '').join(' ')
  const isOwn = said === '' || isOf(said, words, eenheid)
  return isOwn ? undefined : said
}

/** Whether a number is printed with what is surely a unit, and not this one; of data without a unit nothing is known. */
export function isOfOtherUnit(opmaak: Opmaak, eenheid: string): boolean {
  const said = eenheid === '' ? undefined : otherUnit(opmaak, eenheid)
  return said !== undefined && (EENHEID.test(said) || PROCENT.test(said))
}

function isOf(said: string, words: string, eenheid: string): boolean {
  if (['', 'aantal', 'rapportcijfer'].includes(eenheid)) return !EENHEID.test(said)
  if (eenheid === 'procent') return PROCENT.test(said)
  const [first = ''] = eenheid.split(' ', 1)
  if (said.startsWith('€')) return first === 'euro'
  return noemtEenheid(words, eenheid) || noemtEenheid(words, first)
}

/** That a difference of two percentages is printed as a percentage. */
export function pointsAsPercentage(
  gedrukt: string,
  uit: string,
  uitkomst: Extract<Uitkomst, {soort: 'getal'}>
): string | undefined {
  const shown = opmaakVan(gedrukt)
  if (uitkomst.inPunten !== true || shown?.isPercentage !== true) return undefined
  const own = schrijf(uitkomst, {...shown, na: ' procentpunt'})
  return `\`${gedrukt}\` is een percentage, en \`${uit}\` is het verschil van twee percentages; verwacht: \`${own}\`, of \`opmaak=procent\` erbij als het een deel van hetzelfde geheel is.`
}
