import type {Celwaarde, Cijferblad, Kolom, Opgave} from '../model/cijfers.ts'
import type {Finding} from '../model/diagnostic.ts'
import {pathKey, type Origin, type Path} from '../model/source.ts'
import type {Getallen} from './numbers.ts'
import type {OntbrekendeWaarde} from './value.ts'

/** A cell as it was written. */
export interface RuweCel {
  inhoud: Gegeven | {soort: 'formule'; formule: string}
  /** Canonical unit; empty where none is stated. */
  eenheid: string
  afronden?: string
  /** What the source printed; a percentage as its fraction, `decimalen` as they were written. */
  opgegeven?: Omit<Opgave, 'marge'>
  /** A number that is not given but held against what the source printed. */
  verzwegen?: string
  /** Where the cell stands, and where its formula does: for a column that is in the head of the table. */
  origin: Origin
  formuleOrigin?: Origin
}

interface Gegeven {
  soort: 'gegeven'
  waarde: Celwaarde
  decimalen: number
}

/** The head of a row. */
export interface RijKop {
  id: string
  label: string
  toelichting?: string
  /** The ids of its own sources. */
  bronnen?: readonly string[]
}

/** The heads of the rows of a grid; each is made when it is asked for. */
export interface RijKoppen {
  aantal: number
  kop: (rij: number) => RijKop | undefined
}

export interface RuweRij extends RijKop {
  cellen: readonly RuweCel[]
}

/** The cells of a grid as they were written; each is made when it is asked for. */
export interface RuweCellen {
  cel: (rij: number, kolom: number) => RuweCel | undefined
  /** The numbers of a column that lie in arrays; what has ANDERS there is in `cel` alone. */
  getallen: (kolom: number) => Getallen | undefined
  /** The kinds of missing values that lie in these. */
  mist: readonly OntbrekendeWaarde[]
  /** Those of which the source printed a value. */
  opgaven: Cijferblad['opgaven']
}

/** The heads of a small grid, that are there already. */
export function koppenVan(rijen: readonly RuweRij[]): RijKoppen {
  return {aantal: rijen.length, kop: (rij) => rijen[rij]}
}

/** The cells of a small grid, that are there already. */
export function cellenVan(rijen: readonly RuweRij[]): RuweCellen {
  return {
    cel: (rij, kolom) => rijen[rij]?.cellen[kolom],
    getallen: () => undefined,
    mist: [],
    opgaven: rijen.flatMap(({cellen}, rij) =>
      cellen.flatMap(({opgegeven}, kolom) => (opgegeven === undefined ? [] : [{rij, kolom}]))
    )
  }
}

/** How the total of a column is made. */
export type Totaal = 'som' | 'gemiddelde' | 'formule' | 'geen'

/** A table, calculation or survey before anything is computed. */
export interface Raster extends Omit<
  Cijferblad,
  'rijen' | 'cel' | 'totaal' | 'eisen' | 'verdelingen' | 'kolommen' | 'opgaven'
> {
  kolommen: readonly (Kolom & {afronden?: string; wijze: Totaal})[]
  rijen: RijKoppen
  cellen: RuweCellen
  /** The index of each column by its id. */
  kolomIndex: ReadonlyMap<string, number>
  totaal?: {label: string; opgegeven: Readonly<Record<string, string>>; origin: Origin}
  /** Whether nothing of it is to be relied on; why has its message. */
  isVerdacht?: true
  /** Whether a row that is not there may be one of which the fault has its message. */
  mistRij?: (rij: string) => boolean
  eisen: readonly {formule: string; origin: Origin}[]
  verdelingen: readonly {kolommen?: readonly string[]; kolom?: string; rest?: string; origin: Origin}[]
}

/** Tells a fault. Those with one `oorzaak` may become one message, see `bundled`. */
export type Tell = (finding: Omit<Finding, 'severity'>, oorzaak?: string) => void

/** The index of each id; the first of two that are the same. */
export function indexOf(ids: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  ids.forEach((id, at) => {
    if (!index.has(id)) index.set(id, at)
  })
  return index
}

export function below(origin: Origin, ...path: (string | number)[]): Origin {
  return {file: origin.file, path: [...origin.path, ...path]}
}

/** Whether keys below a place of a document were left out of it, which has its message. */
export function isKort(weg: ReadonlySet<string> | undefined, path: Path): boolean {
  const start = `${pathKey(path)}${pathKey(['', ''])}`
  return [...(weg ?? [])].some((key) => key.startsWith(start))
}

/** The id of a file in `cijfers/`. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '')
}
