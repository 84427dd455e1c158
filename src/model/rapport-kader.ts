import type {BevindingBeeld, Fragment, OordeelBeeld, Verwijzing} from './beelden.ts'

/** What the report tree says of the frameworks behind the normenkader. */
export interface Kaderverantwoording {
  kaders: readonly {id: string; versie: string; titel: string; licentie: string; herkomst: string}[]
  /** Every deviation from them. */
  verantwoording: readonly {
    bij: string
    wat: string
    was: string
    reden: string
    kader: string
  }[]
  vervallen: readonly VervallenBeeld[]
  omzettingen: readonly OmzettingBeeld[]
}

/** A norm that its framework no longer has, with what was said of it; it has no number, and counts nowhere. */
export interface VervallenBeeld {
  id: string
  tekst: Fragment
  /** The framework with the version that does not have it any more: `loket 2.0.0`. */
  kader: string
  /** The norms that it was split into or joined in. */
  opvolgers: readonly Verwijzing[]
  oordelen: readonly OordeelBeeld[]
  bevindingen: readonly Verwijzing[]
  /** Those of its findings that stand nowhere else in the report. */
  alleenHier: readonly BevindingBeeld[]
}

/** How judgements went to another scale. */
export interface OmzettingBeeld {
  kader: string
  /** Ids of scales. */
  van: string
  naar: string
  /** `niet-goed → Matig; goed → Goed`. */
  niveaus: string
  reden: Fragment
}
