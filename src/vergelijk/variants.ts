import {compareText} from '../leaves/compare-text.ts'
import type {Bijdrage, NormBijdrage} from '../model/bijdrage.ts'

/** A norm as one onderzoek has it. */
export interface Lid {
  bijdrage: Bijdrage
  norm: NormBijdrage
}

/**
 * One norm in one wording: that of a version of a framework with everybody who took it over unchanged, that of those
 * who changed its text in the same way, or that of one onderzoek alone.
 */
export interface Variant {
  sleutel: string
  /** Absent for a norm of an onderzoek's own. */
  kader?: {id: string; versie: string; norm: string}
  aangepast: boolean
  tekst: string
  leden: Lid[]
}

/** All norms by variant, in an order that does not depend on that of the onderzoeken. */
export function variantsOf(bijdragen: readonly Bijdrage[]): Variant[] {
  const found = new Map<string, Variant>()
  for (const bijdrage of bijdragen)
    for (const norm of bijdrage.normen) {
      const variant = variantOf(bijdrage, norm)
      const known = found.get(variant.sleutel)
      if (known === undefined) found.set(variant.sleutel, variant)
      else known.leden.push(...variant.leden)
    }
  return [...found.values()].sort((a, b) => compareText(a.sleutel, b.sleutel))
}

function variantOf(bijdrage: Bijdrage, norm: NormBijdrage): Variant {
  const {kader, tekst, id} = norm
  const leden = [{bijdrage, norm}]
  if (kader === undefined)
    return {sleutel: key('onderzoek', bijdrage.sleutel, id), aangepast: false, tekst, leden}
  const aangepast = norm.aanpassingen.some(({sleutel}) => sleutel === 'tekst')
  const {id: name, versie, digest, norm: inKader} = kader
  const rest = aangepast ? ['tekst', tekst] : ['versie', versie, digest]
  return {
    sleutel: key('kader', name, inKader, ...rest),
    kader: {id: name, versie, norm: inKader},
    aangepast,
    tekst,
    leden
  }
}

function key(...parts: readonly string[]): string {
  return parts.join('\0')
}

/** The onderzoeken that have a norm in this wording. */
export function studiesOf(leden: readonly Lid[]): Set<Bijdrage> {
  return new Set(leden.map(({bijdrage}) => bijdrage))
}
