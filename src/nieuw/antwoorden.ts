import type {Overname} from './overname.ts'

/** What must be known to begin an onderzoek. */
export interface Antwoorden {
  titel: string
  /** A CBS code or a name. */
  overheid?: string
  /** The framework that is taken over; without one the normenkader starts with an example of its own. */
  kader?: Overname
  /** For the example of a period. */
  jaar: number
}
