import type {ConflictInvoer, OvernameInvoer} from './generated/bestanden.ts'
import type {Kaderstand} from './kader.ts'
import type {Kaderverschil, Verschil} from './verschil.ts'

/** One entry of `overnemen` that moves to a newer version of its framework. */
export interface Overgang {
  /** Which entry, in order of the file. */
  index: number
  overname: OvernameInvoer
  van: Kaderstand
  naar: Kaderstand
  verschil: Kaderverschil
}

/** One thing that a new version does to a study. `bij` is the id in the study, after it. */
export type Post =
  | {soort: 'overgenomen' | 'nieuw'; bij: string; verschil: Verschil}
  | {soort: 'conflict'; bij: string; conflict: ConflictInvoer}
  | {soort: 'hernoemd'; bij: string; was: string; plaatsen: number}
  | {soort: 'herzien'; bij: string; reden: string}
  | {soort: 'vervallen'; bij: string; opvolgers: readonly string[]; oordelen: number; bevindingen: number}
  | {soort: 'omzetting'; bij: string; nodig: NodigeOmzetting}

/** A conversion of judgements that the author has to state before they can follow their norms to another scale. */
export interface NodigeOmzetting {
  kader: string
  versie: string
  van: string
  naar: string
  /** Levels that occur in judgements and have no level to go to. */
  niveaus: readonly string[]
  /** The levels that they can go to. */
  keuze: readonly string[]
}
