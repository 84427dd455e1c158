import compare from 'semver/functions/compare.js'
import type {NormenkaderBestand, OnderdeelInvoer} from '../model/generated/bestanden.ts'
import type {Normafkomst} from '../model/kader.ts'
import type {Wijziging} from '../model/verschil.ts'

/**
 * Lineage of norms: what became of a norm in a later version of its framework, and whether it still asks the same.
 * The one place that reads `vervangt`, `gesplitst-uit`, `samengevoegd-uit` and `wijziging`; whoever compares versions,
 * carries judgements over or compares studies goes by it.
 */

/** A norm of one version, as far as its lineage goes; a `NormInvoer` is one. */
export interface Normversie extends Normafkomst {
  id: string
  tekst: string
  toelichting?: string
  indicator?: string
}

/** One version of a framework: the lineage that its norms state is about the version before. */
export interface Kaderversie {
  /** Semver. */
  versie: string
  normen: readonly Normversie[]
}

/**
 * How a later norm stems from an earlier one. `zelfde`: it has the same id; `vervangt`: it took the place of that one
 * alone. The other two are of one norm that became several, and of several that became one.
 */
export type Band = 'zelfde' | 'vervangt' | 'gesplitst-uit' | 'samengevoegd-uit'

/**
 * That norm `naar` of the later version stems from norm `van` of the earlier. `redactioneel` is other words for the same
 * norm; a change that nobody marked counts as `inhoudelijk`.
 */
export interface Afkomst {
  van: string
  naar: string
  band: Band
  wijziging: Wijziging
}

const BANDEN: readonly Band[] = ['zelfde', 'vervangt', 'gesplitst-uit', 'samengevoegd-uit']
const WIJZIGINGEN: readonly Wijziging[] = ['gelijk', 'redactioneel', 'inhoudelijk']

/** The texts of a norm on which a judgement rests: another one is a change that the framework has to mark. */
export const NORMTEKSTEN = ['tekst', 'indicator', 'toelichting'] as const

/** The norms of a framework's file in order, of all its onderdelen; without what it takes over itself. */
export function kaderversie({versie, onderdelen}: NormenkaderBestand): Kaderversie {
  const below = (parts: readonly OnderdeelInvoer[]): Normversie[] =>
    parts.flatMap((part) => [...(part.normen ?? []), ...below(part.onderdelen ?? [])])
  return {versie: versie ?? '0.0.0', normen: below(onderdelen ?? [])}
}

/**
 * Every tie between the norms of two versions of one framework, in order of the later. A norm of the earlier that is in
 * no tie is gone; one of the later that is in none is new. `historie` holds other versions of it, in any order: with
 * those in between the way is followed step by step, so that a change which is redactioneel in the last step does not
 * hide an inhoudelijke one before.
 */
export function afkomst(
  vroeger: Kaderversie,
  later: Kaderversie,
  historie: readonly Kaderversie[] = []
): Afkomst[] {
  const between = historie
    .filter(({versie}) => compare(vroeger.versie, versie) < 0 && compare(versie, later.versie) < 0)
    .sort((a, b) => compare(a.versie, b.versie))
  const way = [vroeger, ...between, later]
  const steps = way.slice(1).map((to, index) => step(way[index] ?? vroeger, to))
  const ties = steps.reduce((first, next) => followed(first, next))
  const before = new Map(vroeger.normen.map((norm) => [norm.id, norm]))
  const after = new Map(later.normen.map((norm) => [norm.id, norm]))
  return ties.map((tie) => restored(tie, before.get(tie.van), after.get(tie.naar)))
}

/**
 * How a norm of one version relates to a norm of another (or the same) version of its framework; undefined when
 * neither stems from the other, or when `versies` does not hold both versions. What a study changed in a norm itself
 * is not in it.
 */
export function verwantschap(
  versies: readonly Kaderversie[],
  a: {versie: string; id: string},
  b: {versie: string; id: string}
): Pick<Afkomst, 'band' | 'wijziging'> | undefined {
  const [first, second] = compare(a.versie, b.versie) <= 0 ? [a, b] : [b, a]
  const vroeger = versies.find(({versie}) => versie === first.versie)
  const later = versies.find(({versie}) => versie === second.versie)
  if (vroeger === undefined || later === undefined) return undefined
  if (vroeger === later) return first.id === second.id ? {band: 'zelfde', wijziging: 'gelijk'} : undefined
  return afkomst(vroeger, later, versies).find(({van, naar}) => van === first.id && naar === second.id)
}

/** Whether judgements on two such norms may be compared: one norm, the same or editorially equal. */
export function isZelfdeNorm({band, wijziging}: Pick<Afkomst, 'band' | 'wijziging'>): boolean {
  return (band === 'zelfde' || band === 'vervangt') && wijziging !== 'inhoudelijk'
}

/** Whether a text differs in more than how its lines were broken. */
export function isAndereTekst(a: string | undefined, b: string | undefined): boolean {
  return plain(a) !== plain(b)
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/gu, ' ').trim()
}

/** From a version to the next. What the keys say decides, but for who takes the place of several or shares a place. */
function step(vroeger: Kaderversie, later: Kaderversie): Afkomst[] {
  const before = new Map(vroeger.normen.map((norm) => [norm.id, norm]))
  const ties = later.normen.flatMap((norm) => tiesOf(norm, before))
  return ties.map((tie) => {
    if (tie.band !== 'vervangt') return tie
    const joined = ties.filter(({naar}) => naar === tie.naar).length > 1
    const shared = ties.filter(({van}) => van === tie.van).length > 1
    if (!joined && !shared) return tie
    return {...tie, band: joined ? 'samengevoegd-uit' : 'gesplitst-uit', wijziging: 'inhoudelijk'}
  })
}

function tiesOf(norm: Normversie, before: ReadonlyMap<string, Normversie>): Afkomst[] {
  const tie = (band: Band, van: string): Afkomst[] => {
    const old = before.get(van)
    if (old === undefined || (van === norm.id && band !== 'zelfde')) return []
    const alone = band === 'zelfde' || band === 'vervangt'
    return [{van, naar: norm.id, band, wijziging: alone ? change(old, norm) : 'inhoudelijk'}]
  }
  const all = [
    ...tie('zelfde', norm.id),
    ...(norm.vervangt ?? []).flatMap((id) => tie('vervangt', id)),
    ...(norm['gesplitst-uit'] ?? []).flatMap((id) => tie('gesplitst-uit', id)),
    ...(norm['samengevoegd-uit'] ?? []).flatMap((id) => tie('samengevoegd-uit', id))
  ]
  return [...new Map(all.map((each) => [each.van, each])).values()]
}

function change(old: Normversie, norm: Normversie): Wijziging {
  const same = NORMTEKSTEN.every((key) => !isAndereTekst(old[key], norm[key]))
  return same ? 'gelijk' : (norm.wijziging ?? 'inhoudelijk')
}

/** Two ways from one norm to another are one tie, the heaviest of the two. */
function followed(first: readonly Afkomst[], next: readonly Afkomst[]): Afkomst[] {
  const found = new Map<string, Afkomst>()
  for (const second of next)
    for (const one of first.filter(({naar}) => naar === second.van)) {
      const key = `${one.van} ${second.naar}`
      const tie = {van: one.van, naar: second.naar, ...heaviest(one, second)}
      found.set(key, {...tie, ...heaviest(tie, found.get(key) ?? tie)})
    }
  return [...found.values()]
}

function heaviest(a: Afkomst, b: Afkomst): Pick<Afkomst, 'band' | 'wijziging'> {
  return {
    band: BANDEN[Math.max(BANDEN.indexOf(a.band), BANDEN.indexOf(b.band))] ?? a.band,
    wijziging:
      WIJZIGINGEN[Math.max(WIJZIGINGEN.indexOf(a.wijziging), WIJZIGINGEN.indexOf(b.wijziging))] ?? a.wijziging
  }
}

/** A norm that got another id or text on the way and has its old one back. */
function restored(tie: Afkomst, old: Normversie | undefined, norm: Normversie | undefined): Afkomst {
  if (
    old === undefined ||
    norm === undefined ||
    tie.band === 'gesplitst-uit' ||
    tie.band === 'samengevoegd-uit'
  )
    return tie
  const same = NORMTEKSTEN.every((key) => !isAndereTekst(old[key], norm[key]))
  return {...tie, band: tie.van === tie.naar ? 'zelfde' : 'vervangt', ...(same && {wijziging: 'gelijk'})}
}
