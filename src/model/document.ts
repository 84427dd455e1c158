import type {Root} from 'mdast'
import type {Csv} from './source.ts'
import type {
  AanbevelingenBestand,
  BegrippenBestand,
  BerekeningBestand,
  BevindingKop,
  BronnenBestand,
  ConflictenBestand,
  ConclusieKop,
  EnqueteBestand,
  HoofdstukKop,
  KoppelingenBestand,
  LockBestand,
  NormenkaderBestand,
  OnderzoekBestand,
  OordelenBestand,
  TabelBestand,
  VersiesBestand
} from './generated/bestanden.ts'

/** The kinds of file that an author writes; each has a schema of the same name. */
export type DocumentKind =
  | 'onderzoek'
  | 'normenkader'
  | 'normenkader.lock'
  | 'versies.lock'
  | 'conflicten'
  | 'bronnen'
  | 'bevinding'
  | 'oordelen'
  | 'conclusie'
  | 'aanbevelingen'
  | 'hoofdstuk'
  | 'begrippen'
  | 'tabel'
  | 'berekening'
  | 'enquete'
  | 'koppelingen'

/** A file whose data has the shape that its schema asks. Values that did not have it were left out. */
export interface Document<T> {
  file: string
  data: T
  /** Markdown files only. */
  body?: Root
  /**
   * For each list in `data` that lost items: where those that are left stand in the file. The key is the `pathKey` of
   * the list in `data`. Absent when no list did.
   */
  moved?: Readonly<Record<string, readonly number[]>>
  /** The keys that were left out of `data`, by the `pathKey` of where they would stand in it. Absent when none were. */
  weg?: ReadonlySet<string>
}

/** All files of one folder (an onderzoek or a kader), by kind, in order of path. */
export interface Documents {
  onderzoek?: Document<OnderzoekBestand>
  normenkader?: Document<NormenkaderBestand>
  lock?: Document<LockBestand>
  versies?: Document<VersiesBestand>
  conflicten?: Document<ConflictenBestand>
  bronnen?: Document<BronnenBestand>
  bevindingen: readonly Document<BevindingKop>[]
  oordelen?: Document<OordelenBestand>
  conclusies: readonly Document<ConclusieKop>[]
  aanbevelingen?: Document<AanbevelingenBestand>
  hoofdstukken: readonly Document<HoofdstukKop>[]
  begrippen?: Document<BegrippenBestand>
  tabellen: readonly Document<TabelBestand>[]
  berekeningen: readonly Document<BerekeningBestand>[]
  enquetes: readonly Document<EnqueteBestand>[]
  /** The rows of tables that do not hold them themselves. */
  csv: readonly Csv[]
  /** Not of an onderzoek, but of a comparison of several. */
  koppelingen?: Document<KoppelingenBestand>
  /**
   * Every text that stood in a part that was left out, and the ids of files that could not be read. A reference to
   * one of these is not reported as unknown, and what seems to be missing around one is not reported as missing:
   * the fault that caused it already has a message.
   */
  verdacht: ReadonlySet<string>
}
