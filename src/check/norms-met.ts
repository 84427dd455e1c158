import type {Norm, Oordeel} from '../model/element.ts'
import {normClaims, oneNorm, type NormClaim} from './language/norm-claims.ts'
import type {Range} from './language/sentences.ts'
import {niveauVan} from './oordelen.ts'

/** What a sentence says of how many norms are met that their judgements do not say. */
export interface Miscount extends Range {
  feit: string
  verwacht: string
  oordelen: readonly Oordeel[]
}

/** How many norms are met and not met, at least and at most: a scale may have levels that leave either open. */
interface Count {
  oordelen: readonly Oordeel[]
  gehaald: readonly [number, number]
  niet: readonly [number, number]
}

/**
 * The first claim of a sentence on norms that their judgements contradict. `named` are the norms that it links to,
 * `own` those of its conclusion and `all` those of the study: what it counts are the first of these that are so many.
 */
export function miscount(
  sentence: string,
  {named, own, all}: Readonly<Record<'named' | 'own' | 'all', readonly Norm[]>>,
  words: readonly [string, string]
): Miscount | undefined {
  const [only] = named.length > 0 ? named : own
  const isOne = (named.length > 0 ? named : own).length === 1
  if (only !== undefined && isOne) {
    const claim = oneNorm(sentence, words)
    if (claim !== undefined) return contradiction(claim, countOf([only]))
  }
  for (const claim of normClaims(sentence, words)) {
    const bases = named.length > 1 ? [named] : named.length === 1 ? [] : [own, all]
    const base = claim.van === undefined ? bases[0] : bases.find((each) => each.length === claim.van)
    const found = base && base.length > 0 ? contradiction(claim, countOf(base)) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether none of these norms is met, as far as they have judgements, and there are some. */
export function isMissed(normen: readonly Norm[]): boolean {
  const judged = normen.filter(({oordelen}) => oordelen.length > 0)
  const count = judged.length > 0 ? countOf(judged) : undefined
  return count?.gehaald[1] === 0
}

/** Undefined where a norm has no judgement with a level, or several: then it is not plain how many are met. */
function countOf(normen: readonly Norm[]): Count | undefined {
  const levels = normen.map((norm) => {
    const [oordeel, ...others] = norm.oordelen
    const niveau = oordeel && niveauVan(oordeel)
    const {niveaus} = norm.schaal
    if (oordeel === undefined || others.length > 0 || niveau === undefined || niveaus.length < 2)
      return undefined
    const place = niveaus.findIndex(({id}) => id === niveau.id)
    return {
      oordeel,
      isHighest: place === 0,
      isLowest: place === niveaus.length - 1,
      isMet: place < (niveaus.length - 1) / 2
    }
  })
  const known = levels.filter((each) => each !== undefined)
  if (known.length < levels.length) return undefined
  const many = (holds: (each: (typeof known)[number]) => boolean): number => known.filter(holds).length
  return {
    oordelen: known.map(({oordeel}) => oordeel),
    gehaald: [many(({isHighest}) => isHighest), many(({isMet}) => isMet)],
    niet: [many(({isLowest}) => isLowest), many(({isHighest}) => !isHighest)]
  }
}

function contradiction(claim: NormClaim, count: Count | undefined): Miscount | undefined {
  if (count === undefined) return undefined
  const {oordelen} = count
  const [least, most] = claim.isMet ? count.gehaald : count.niet
  const said = claim.aantal === 'alle' ? oordelen.length : claim.aantal
  if (said >= least && said <= most) return undefined
  return {start: claim.start, end: claim.end, oordelen, ...told(claim, count)}
}

function told(
  {isMet, aantal}: NormClaim,
  {oordelen, gehaald, niet}: Count
): Pick<Miscount, 'feit' | 'verwacht'> {
  const [least, most] = isMet ? gehaald : niet
  const what = isMet ? 'gehaald' : 'niet gehaald'
  const [first] = oordelen
  const niveau = first && niveauVan(first)
  if (oordelen.length === 1 && first && niveau)
    return {
      feit: `het oordeel over ${first.norm.id} is ${niveau.label}`,
      verwacht: `woorden die daarbij passen, of een ${isMet && aantal !== 0 ? 'hoger' : 'lager'} oordeel`
    }
  const many = least === most ? String(least) : `${String(least)} tot ${String(most)}`
  const levels = new Map<string, number>()
  for (const each of oordelen) {
    const {label = ''} = niveauVan(each) ?? {}
    levels.set(label, (levels.get(label) ?? 0) + 1)
  }
  const list = [...levels].map(([label, times]) => `${String(times)} keer ${label}`).join(', ')
  return {
    feit: `van de ${String(oordelen.length)} normen ${many === '1' ? 'is' : 'zijn'} er ${many} ${what} (${list})`,
    verwacht: 'dat aantal, of andere oordelen'
  }
}
