import {groupBy} from '../leaves/group-by.ts'
import type {NietVergeleken, Reden} from '../model/vergelijking.ts'
import type {Klasse} from './classes.ts'
import type {Apart, Rij} from './placed.ts'
import type {Variant} from './variants.ts'

/** The norms that stand in no row, each with the reason. `rijen` are compared; `alleen` are those with too little. */
export function leftOut(
  variants: readonly Variant[],
  rijen: readonly Rij[],
  alleen: readonly Rij[]
): Apart[] {
  const compared = new Set(
    rijen.flatMap(({geplaatst}) =>
      geplaatst.map(({bijdrage, resultaat}) => keyOf(bijdrage.sleutel, resultaat.norm))
    )
  )
  const otherScale = new Set<string>()
  for (const {apart, geplaatst} of [...rijen, ...alleen]) {
    for (const {bijdrage, norm} of apart) otherScale.add(keyOf(bijdrage.sleutel, norm.id))
    if (apart.length > 0)
      for (const {bijdrage, resultaat} of geplaatst) otherScale.add(keyOf(bijdrage.sleutel, resultaat.norm))
  }
  const siblings = groupBy(
    variants.filter(({kader}) => kader !== undefined),
    siblingKey
  )
  return variants.flatMap((variant) =>
    variant.leden
      .filter(({bijdrage, norm}) => !compared.has(keyOf(bijdrage.sleutel, norm.id)))
      .map((lid): Apart => {
        const isOther = otherScale.has(keyOf(lid.bijdrage.sleutel, lid.norm.id))
        const reden = isOther ? 'andere-schaal' : reasonOf(variant, siblings.get(siblingKey(variant)) ?? [])
        return {...lid, reden}
      })
  )
}

function keyOf(sleutel: string, norm: string): string {
  return `${sleutel}\0${norm}`
}

function siblingKey({kader}: Variant): string {
  return `${kader?.id ?? ''}\0${kader?.norm ?? ''}`
}

function reasonOf(variant: Variant, siblings: readonly Variant[]): Reden {
  if (variant.kader === undefined) return 'eigen-norm'
  if (variant.aangepast) return 'aangepast'
  const others = siblings.filter((each) => each !== variant)
  if (others.some(({aangepast}) => !aangepast)) return 'andere-versie'
  return 'alleen-hier'
}

/** The norms that resemble the one of a row, because they stem from the same norm of the framework, in other words. */
export function lookalikes(
  klasse: Klasse,
  variants: readonly Variant[],
  related: ReadonlySet<Variant>
): Apart[] {
  const keys = new Set(
    [...klasse.leden.keys()].flatMap((variant) => (variant.kader === undefined ? [] : [siblingKey(variant)]))
  )
  return variants
    .filter((variant) => variant.kader !== undefined && keys.has(siblingKey(variant)))
    .filter((variant) => !klasse.leden.has(variant) && !related.has(variant))
    .flatMap(({leden, aangepast}) =>
      leden.map((lid): Apart => ({
        ...lid,
        reden: aangepast || klasse.kern.aangepast ? 'aangepast' : 'andere-versie'
      }))
    )
}

/** What an author wrote of why it is not the same. */
export function explanation({norm, reden}: Apart): string {
  if (reden === 'aangepast') return norm.aanpassingen.find(({sleutel}) => sleutel === 'tekst')?.reden ?? ''
  if (reden === 'andere-versie') return norm.kader === undefined ? '' : `versie ${norm.kader.versie}`
  return reden === 'andere-schaal' ? `schaal ${norm.schaal.id}` : ''
}

export function asLeftOut(apart: Apart, onderzoek: string): NietVergeleken {
  const {norm, reden} = apart
  return {
    onderzoek,
    norm: norm.id,
    kader: norm.kader === undefined ? '' : `${norm.kader.id}@${norm.kader.versie}`,
    tekst: norm.ingevuld,
    reden,
    toelichting: explanation(apart)
  }
}
