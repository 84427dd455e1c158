import type {Niveau, Schaal} from './element.ts'
import type {KaderNorm} from './kader.ts'
import type {Fase} from './onderzoek.ts'
import type {Weglating} from './score.ts'

/** What one onderzoek adds to a comparison: plain data, without trees, so that many of them fit in memory. */
export interface Bijdrage {
  /** The name of its folder; in a comparison no two are the same. */
  sleutel: string
  titel: string
  overheden: readonly string[]
  opdrachtgever?: string
  datum?: string
  fase: Fase
  /** By what one could know which it is: an anonymous comparison shows none of these. */
  namen: readonly string[]
  normen: readonly NormBijdrage[]
}

export interface NormBijdrage {
  id: string
  /** Where it was taken over from; `norm` is its id there. */
  kader?: KaderNorm
  /** As it was written, with the names of parameters between brackets: `[gemeente]`. */
  tekst: string
  /** The same with the parameters filled in. */
  ingevuld: string
  /** The title of the onderdeel that it stands in, written as `tekst`. */
  onderdeel: string
  aanpassingen: readonly {sleutel: string; was: string; reden: string}[]
  schaal: Schaal
  onderwerpen: readonly string[]
  /** One, or one per object. */
  resultaten: readonly ResultaatBijdrage[]
  aanbevelingen: readonly AanbevelingBijdrage[]
}

export interface ResultaatBijdrage {
  object?: string
  /** `was` is how it read on the scale from which the onderzoek converted it. */
  uitslag:
    | {soort: 'niveau'; niveau: Niveau; waarde?: string; was?: string}
    | {soort: Weglating; toelichting?: string}
}

export interface AanbevelingBijdrage {
  tekst: string
  /** The names of its addressees. */
  aan: readonly string[]
  termijn?: string
}
