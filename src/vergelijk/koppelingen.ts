import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {KoppelingenBestand, NormVerwijzing} from '../model/generated/bestanden.ts'
import type {Origin} from '../model/source.ts'
import type {KoppelingBeeld} from '../model/vergelijking.ts'
import {didYouMean} from '../leaves/nearest.ts'
import type {Variant} from './variants.ts'

/** A mapping whose two ends are norms of the comparison. */
export interface Koppeling {
  van: readonly Variant[]
  naar: readonly Variant[]
  relatie: KoppelingBeeld['relatie']
  /** Its place among the mappings that are used. */
  nummer: number
}

/** The mappings of the file that say something of these norms, and how the comparison names them. */
export interface Koppelingen {
  koppelingen: readonly Koppeling[]
  beelden: readonly KoppelingBeeld[]
}

/**
 * Finds the norms that mappings name. One that names a norm which no onderzoek has is left out with a message: a file
 * with mappings may serve for more onderzoeken than are compared now.
 */
export function findKoppelingen(
  document: Document<KoppelingenBestand> | undefined,
  variants: readonly Variant[],
  sameNorm: (a: Variant, b: Variant) => boolean,
  nameOf: (sleutel: string) => string
): Outcome<Koppelingen, Finding> {
  const diagnostics: Finding[] = []
  const koppelingen: Koppeling[] = []
  const beelden: KoppelingBeeld[] = []
  for (const [index, invoer] of (document?.data.koppelingen ?? []).entries()) {
    const at = (key: string): Origin => ({file: document?.file ?? '', path: ['koppelingen', index, key]})
    const [van, naar] = (['van', 'naar'] as const).map((key) => {
      const found = norms(invoer[key], at(key), variants, sameNorm)
      diagnostics.push(...found.diagnostics)
      return found.value
    })
    if (van === undefined || naar === undefined) continue
    if (van.length === 0 || naar.length === 0) continue
    koppelingen.push({van, naar, relatie: invoer.relatie, nummer: beelden.length})
    const {relatie, reden} = invoer
    beelden.push({
      van: shown(invoer.van, nameOf),
      relatie,
      naar: shown(invoer.naar, nameOf),
      reden: reden.trim()
    })
  }
  return {value: {koppelingen, beelden}, diagnostics}
}

function norms(
  verwijzing: NormVerwijzing,
  origin: Origin,
  variants: readonly Variant[],
  sameNorm: (a: Variant, b: Variant) => boolean
): Outcome<Variant[], Finding> {
  const {kader, onderzoek, versie, norm} = verwijzing
  if ((kader === undefined) === (onderzoek === undefined))
    return refused(
      'koppeling-onvolledig',
      'fout',
      `De verwijzing naar norm ${norm} noemt ${kader === undefined ? 'geen kader en geen onderzoek' : 'een kader én een onderzoek'}; verwacht: precies één van \`kader\` of \`onderzoek\`.`,
      origin
    )
  const within = variants.filter((variant) => isWithin(variant, verwijzing))
  const found = within.filter((variant) => idsIn(variant, verwijzing).includes(norm))
  const [first] = found
  if (first === undefined)
    return refused('koppeling-onbekend', 'waarschuwing', unknown(verwijzing, variants, within), origin)
  if (kader === undefined || versie !== undefined || found.every((each) => sameNorm(first, each)))
    return {value: found, diagnostics: []}
  const versies = [...new Set(found.map((each) => each.kader?.versie ?? ''))].join(', ')
  return refused(
    'koppeling-dubbelzinnig',
    'fout',
    `Norm ${norm} van kader ${kader} komt voor in versies die niet gelijk zijn (${versies}); verwacht: \`versie\` bij deze verwijzing.`,
    origin
  )
}

/** A framework's norm in its own words; any norm of an onderzoek, also one that it changed. */
function isWithin(variant: Variant, {kader, onderzoek, versie}: NormVerwijzing): boolean {
  if (onderzoek !== undefined) return variant.leden.some(({bijdrage}) => bijdrage.sleutel === onderzoek)
  if (variant.kader?.id !== kader || variant.aangepast) return false
  return versie === undefined || variant.kader?.versie === versie
}

function idsIn({kader, leden}: Variant, {onderzoek}: NormVerwijzing): string[] {
  if (onderzoek === undefined) return kader === undefined ? [] : [kader.norm]
  return leden.filter(({bijdrage}) => bijdrage.sleutel === onderzoek).map(({norm}) => norm.id)
}

function unknown(
  verwijzing: NormVerwijzing,
  variants: readonly Variant[],
  within: readonly Variant[]
): string {
  const {kader, onderzoek, norm, versie} = verwijzing
  const place =
    onderzoek === undefined
      ? `kader ${kader ?? ''}${versie === undefined ? '' : `@${versie}`}`
      : `onderzoek ${onderzoek}`
  const left = 'Deze koppeling telt niet mee'
  if (within.length === 0) {
    const known = variants.flatMap((variant) =>
      onderzoek === undefined
        ? (variant.kader?.id ?? [])
        : variant.leden.map(({bijdrage}) => bijdrage.sleutel)
    )
    return `In deze vergelijking komt ${place} niet voor. ${left}${didYouMean(onderzoek ?? kader ?? '', new Set(known))}`
  }
  const known = within.flatMap((variant) => idsIn(variant, verwijzing))
  return `Geen van de onderzoeken heeft norm ${norm} van ${place}. ${left}${didYouMean(norm, new Set(known))}`
}

function refused(
  rule: 'koppeling-onvolledig' | 'koppeling-onbekend' | 'koppeling-dubbelzinnig',
  severity: Finding['severity'],
  message: string,
  origin: Origin
): Outcome<Variant[], Finding> {
  return {value: [], diagnostics: [{rule, severity, message, origin}]}
}

function shown(
  {kader, versie, onderzoek, norm}: NormVerwijzing,
  nameOf: (sleutel: string) => string
): string {
  const place =
    onderzoek === undefined ? `${kader ?? ''}${versie === undefined ? '' : `@${versie}`}` : nameOf(onderzoek)
  return `${place}: ${norm}`
}
