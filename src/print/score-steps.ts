import type {Onderdeel} from '../model/element.ts'
import type {Optelling} from '../model/onderzoek.ts'
import type {NormScore, Score, Totaal, Uitkomst} from '../model/score.ts'
import {dutch, inWords, outcomeOf, resultOf, thresholdOf} from './score-words.ts'

/** How a total came about: what counted and for how much, what was left out and why, and the formula. */
export function explain(totaal: Totaal, score: Score, optelling: Optelling): string[] {
  const {uitkomst} = totaal
  const own = score.normen.filter((norm) => belongsTo(norm, totaal))
  const sum =
    uitkomst === undefined
      ? [noOutcome(own, optelling)]
      : [
          ...contributions(uitkomst),
          `Formule: ${uitkomst.formule}`,
          `${outcomeOf(uitkomst)}${levelOf(uitkomst)}.`
        ]
  return [...own.flatMap(fromNumber), ...sum, ...own.flatMap((norm) => leftOut(norm, uitkomst))]
}

function noOutcome(own: readonly NormScore[], optelling: Optelling): string {
  if (optelling === 'geen')
    return 'Er wordt niets opgeteld (optelling: geen); geteld is hoe vaak elk niveau voorkomt.'
  const scales = new Set(own.flatMap(({norm, uitslag}) => (uitslag.soort === 'niveau' ? [norm.schaal] : [])))
  const why = scales.size > 1 ? 'de normen staan op verschillende schalen' : 'er is nog niets dat kan tellen'
  return `Er is geen totaal (optelling: ${optelling}), want ${why}.`
}

function contributions({bijdragen, optelling}: Uitkomst): string[] {
  return bijdragen.map(({score, waarde, weging}) => {
    const who = nameOf(score)
    if (optelling === 'zwakste') return `${who}: ${resultOf(score)}, waarde ${dutch(waarde)}`
    return `${who}: waarde ${dutch(waarde)}, weging ${dutch(weging)}, bijdrage ${dutch(product(waarde, weging))}`
  })
}

function levelOf({niveau, optelling}: Uitkomst): string {
  return niveau === undefined || optelling === 'zwakste' ? '' : thresholdOf(niveau)
}

/** A judgement that was given as a number: which level follows, and from where that level holds. */
function fromNumber(score: NormScore): string[] {
  const {uitslag} = score
  if (uitslag.soort !== 'niveau' || uitslag.niveau.vanaf === undefined || uitslag.waarde === undefined)
    return []
  return [
    `${nameOf(score)}: ${dutch(uitslag.waarde)} is ${uitslag.niveau.label}${thresholdOf(uitslag.niveau)}`
  ]
}

function leftOut(score: NormScore, uitkomst: Uitkomst | undefined): string[] {
  const {uitslag} = score
  if (uitslag.soort === 'niveau') return uncounted(score, uitkomst)
  const who = `${nameOf(score)} telt niet mee: ${inWords(uitslag.soort)}`
  if ('voorwaarde' in uitslag)
    return [`${who}, want voorwaarde ${uitslag.voorwaarde.id} is niet helemaal gehaald`]
  if ('toelichting' in uitslag) return [`${who}, want: ${uitslag.toelichting}`]
  return [who]
}

/** Judged, and still no part of the total. */
function uncounted(score: NormScore, uitkomst: Uitkomst | undefined): string[] {
  if (uitkomst === undefined || uitkomst.bijdragen.some((share) => share.score === score)) return []
  const why = /^0*(\.0*)?$/.test(score.weging) ? 'de weging is 0' : `‘${resultOf(score)}’ heeft geen waarde`
  return [`${nameOf(score)} telt niet mee in het totaal: ${why}`]
}

function nameOf({norm, object}: NormScore): string {
  return object === undefined ? norm.id : `${norm.id} (${object.naam})`
}

function belongsTo({norm, object}: NormScore, totaal: Totaal): boolean {
  const ofObject = totaal.object === undefined || object?.id === totaal.object.id
  return ofObject && (totaal.onderdeel === undefined || liesIn(norm.onderdeel, totaal.onderdeel))
}

function liesIn(onderdeel: Onderdeel | undefined, above: Onderdeel): boolean {
  return onderdeel !== undefined && (onderdeel === above || liesIn(onderdeel.ouder, above))
}

/** Exact, as text: weights and values have few digits, and a float would show ones that are not there. */
function product(a: string, b: string): string {
  const places = decimals(a) + decimals(b)
  const digits = (BigInt(a.replace('.', '')) * BigInt(b.replace('.', ''))).toString()
  if (places === 0) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  const padded = digits.slice(sign.length).padStart(places + 1, '0')
  const whole = `${padded.slice(0, -places)}.${padded.slice(-places)}`
  return sign + whole.replace(/\.?0+$/, '')
}

function decimals(value: string): number {
  return value.split('.')[1]?.length ?? 0
}
