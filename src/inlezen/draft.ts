import type {NORMBRON_SOORTEN} from '../model/element.ts'
import type {ParameterInvoer} from '../model/generated/bestanden.ts'
import type {Normafkomst} from '../model/kader.ts'

/** A normenkader as it was understood, before it has ids and before it is text. */

export type BronSoort = (typeof NORMBRON_SOORTEN)[number]
export type Aspect = 'doeltreffendheid' | 'doelmatigheid' | 'rechtmatigheid'

interface Draft {
  /** The id itself, where the table has it. */
  id?: string
  /** What the table calls it, as it was written there; the id follows from it. */
  code?: string
  /** Where it stands in the table. */
  place: string
  /** What was guessed of this one, for the comment above it. */
  guesses: string[]
  /** Markdown. */
  toelichting?: string
}

export interface ObjectDraft {
  id: string
  naam: string
}

export interface OnderdeelDraft extends Draft {
  titel: string
  /** Of its own; without any it has those of what is above it. */
  objecten?: ObjectDraft[]
  vragen: VraagDraft[]
  normen: NormDraft[]
  onderdelen: OnderdeelDraft[]
}

export function newOnderdeel(titel: string, place: string): OnderdeelDraft {
  return {titel, place, guesses: [], vragen: [], normen: [], onderdelen: []}
}

export interface VraagDraft extends Draft {
  tekst: string
  beschrijvend?: boolean
}

export interface NormDraft extends Draft {
  tekst: string
  vragen: VraagDraft[]
  bron?: {soort: BronSoort; verwijzing?: string}
  indicator?: string
  aspect?: Aspect
  schaal?: string
  /** Exact decimal as text. */
  weging?: string
  onderwerpen?: string[]
  voorwaardelijk?: string[]
  afkomst?: Normafkomst
}

/** One line of the account of what was done. */
export interface Regel {
  plaats: string
  tekst: string
}

/** What the command tells: how the table was read, what was guessed, and what is not in the normenkader. */
export interface Verslag {
  gelezen: string[]
  geraden: Regel[]
  weggelaten: Regel[]
}

export interface KaderDraft {
  hoofdvraag?: string
  parameters?: readonly ParameterInvoer[]
  objecten?: readonly ObjectDraft[]
  onderdelen: OnderdeelDraft[]
}

export interface NiveauDraft {
  id: string
  label: string
  waarde?: string
  vanaf?: string
}

/** What stands above the onderdelen. */
export interface Kop {
  /** Name of the file that was read. */
  bestand: string
  /** `id`, `versie`, `titel` and so on, in the order in which they are written. */
  gegevens: Readonly<Record<string, string>>
  schalen: Readonly<Record<string, readonly NiveauDraft[]>>
  schaal: string
  optelling?: string
}
