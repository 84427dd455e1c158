import {Decimal} from 'decimal.js'
import type {Niveau, Schaal} from '../model/element.ts'
import type {Optelling} from '../model/onderzoek.ts'
import type {NormScore, Uitkomst} from '../model/score.ts'

/** Enough digits that sums and products of weights and values are exact; only the last division is rounded. */
const Exact = Decimal.clone({precision: 100})

type Judged = NormScore & {uitslag: {soort: 'niveau'}}

/**
 * The total that a normenkader asks for. Undefined where it asks for none, where nothing is judged, or where the norms
 * are on different scales: numbers of different scales do not add up.
 */
export function outcome(scores: readonly NormScore[], optelling: Optelling): Uitkomst | undefined {
  if (optelling === 'geen') return undefined
  const judged = scores.filter(isJudged).filter(({weging}) => !new Exact(weging).isZero())
  const schaal = judged[0]?.norm.schaal
  if (schaal === undefined || judged.some(({norm}) => norm.schaal !== schaal)) return undefined
  return optelling === 'gemiddelde' ? mean(judged, schaal) : weakest(judged, schaal)
}

function isJudged(score: NormScore): score is Judged {
  return score.uitslag.soort === 'niveau'
}

/** The weighted mean: Σ(weging × waarde) ÷ Σ(weging), over the norms that have a value. */
function mean(judged: readonly Judged[], schaal: Schaal): Uitkomst | undefined {
  const bijdragen = judged.flatMap((score) => {
    const waarde = countedValue(score)
    return waarde === undefined ? [] : [{score, waarde, weging: score.weging}]
  })
  if (bijdragen.length === 0) return undefined
  const teller = bijdragen.reduce(
    (sum, {waarde, weging}) => sum.plus(new Exact(waarde).times(weging)),
    new Exact(0)
  )
  const noemer = bijdragen.reduce((sum, {weging}) => sum.plus(weging), new Exact(0))
  const niveau = reached(teller, noemer, schaal.niveaus)
  const afgerond = rounded(teller.div(noemer))
  return {
    optelling: 'gemiddelde',
    teller: teller.toFixed(),
    noemer: noemer.toFixed(),
    afgerond,
    ...(niveau && {niveau}),
    formule: `${meanFormula(bijdragen)} = ${afgerond}`,
    bijdragen
  }
}

/** A number that was given goes before that of the level; a level of a threshold scale counts for its threshold. */
function countedValue({uitslag}: Judged): string | undefined {
  return uitslag.waarde ?? uitslag.niveau.waarde ?? uitslag.niveau.vanaf
}

/** The highest level whose threshold the exact mean reaches; compared by products, so that nothing is rounded. */
function reached(teller: Decimal, noemer: Decimal, niveaus: readonly Niveau[]): Niveau | undefined {
  return niveaus
    .filter(({vanaf}) => vanaf !== undefined && teller.gte(noemer.times(vanaf)))
    .sort((a, b) => new Exact(b.vanaf ?? 0).cmp(a.vanaf ?? 0))[0]
}

/** The weakest link: the lowest level that any of the norms has. */
function weakest(judged: readonly Judged[], schaal: Schaal): Uitkomst | undefined {
  const rank = (niveau: Niveau): number => schaal.niveaus.findIndex(({id}) => id === niveau.id)
  const lowest = judged.reduce((worst, each) =>
    rank(each.uitslag.niveau) > rank(worst.uitslag.niveau) ? each : worst
  )
  const {niveau} = lowest.uitslag
  const waarde = countedValue(lowest) ?? ''
  const atLowest = judged.filter((each) => each.uitslag.niveau.id === niveau.id)
  return {
    optelling: 'zwakste',
    teller: waarde,
    noemer: '1',
    afgerond: waarde === '' ? niveau.label : dutch(waarde),
    niveau,
    formule: `laagste van ${String(judged.length)} = ${niveau.label} (${atLowest.map(({norm}) => norm.id).join(', ')})`,
    bijdragen: judged.map((score) => ({score, waarde: countedValue(score) ?? '', weging: score.weging}))
  }
}

function meanFormula(bijdragen: Uitkomst['bijdragen']): string {
  const equal = bijdragen.every(({weging}) => new Exact(weging).eq(1))
  const values = bijdragen.map(({waarde, weging}) =>
    equal ? dutch(waarde) : `${dutch(weging)} × ${dutch(waarde)}`
  )
  const divisor = equal
    ? String(bijdragen.length)
    : `(${bijdragen.map(({weging}) => dutch(weging)).join(' + ')})`
  return `(${values.join(' + ')}) ÷ ${divisor}`
}

/** Two decimals, half up: the one place where a total is rounded. */
function rounded(value: Decimal): string {
  return dutch(value.toFixed(2, Decimal.ROUND_HALF_UP))
}

function dutch(decimal: string): string {
  return decimal.replace('.', ',')
}
