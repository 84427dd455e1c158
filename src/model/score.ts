import type {Niveau, NietScore, Norm, ObjectVanOnderzoek, Onderdeel, Oordeel} from './element.ts'
import type {Optelling} from './onderzoek.ts'

/** What is known of one norm, for one object where there are several. Decimals are exact and kept as text. */
export interface NormScore {
  norm: Norm
  object?: ObjectVanOnderzoek
  oordeel?: Oordeel
  uitslag: Uitslag
  weging: string
}

export type Uitslag =
  | {soort: 'niveau'; niveau: Niveau; waarde?: string}
  | {soort: NietScore; toelichting?: string}
  /** A precondition did not reach its highest level, so that this norm cannot be judged. */
  | {soort: 'niet-te-beoordelen'; voorwaarde: Norm}
  | {soort: 'nog-niet-beoordeeld'}

/** The four ways to have no score; never part of a denominator, always printed beside it. */
export type Weglating = NietScore | 'nog-niet-beoordeeld'

export interface Totaal {
  onderdeel?: Onderdeel
  object?: ObjectVanOnderzoek
  /** How many norms (times objects) have a level. */
  beoordeeld: number
  /** Counts per level, per scale in use, from high to low. Levels with count 0 are included. */
  schalen: readonly {schaal: string; niveaus: readonly {niveau: Niveau; aantal: number}[]}[]
  weggelaten: Readonly<Record<Weglating, number>>
  uitkomst?: Uitkomst
}

/** A total as the framework asks for it. */
export interface Uitkomst {
  optelling: Exclude<Optelling, 'geen'>
  /** Exact: numerator and denominator as decimals; for `zwakste` the value over '1'. */
  teller: string
  noemer: string
  /** Rounded half up for display, Dutch notation: `0,83`. */
  afgerond: string
  /** The level that follows, where the scale has thresholds (`gemiddelde`) or always (`zwakste`). */
  niveau?: Niveau
  /** The formula with its values filled in, in Dutch notation: `(2 × 1 + 1 × 0,5) ÷ (2 + 1) = 0,83`. */
  formule: string
  bijdragen: readonly {score: NormScore; waarde: string; weging: string}[]
}

export interface Score {
  normen: readonly NormScore[]
  /** By id of the onderdeel: everything below it. */
  onderdelen: ReadonlyMap<string, readonly Totaal[]>
  /** The first is over everything; then one per object, where there are objects. */
  totaal: readonly Totaal[]
}
