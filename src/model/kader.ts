import type {Document} from './document.ts'
import type {NormenkaderBestand, ParameterInvoer} from './generated/bestanden.ts'
import type {Normbron, ObjectVanOnderzoek, Schaal} from './element.ts'
import type {Aanpassing, Overgenomen} from './overname.ts'
import type {GebruiktKader, Optelling} from './onderzoek.ts'
import type {InputFile, Origin} from './source.ts'

/** One version of a framework as it was found: its one file, under the path by which messages name it. */
export interface GevondenKader {
  /** The folder or zip file that it lies in, as messages name it. */
  map: string
  /** Of a version that the framework published and keeps beside the one at work; absent for the latter. */
  versie?: string
  file: InputFile
}

/**
 * Finds the frameworks that a name may mean, nearest first: those of the onderzoek, of the folders above it, then
 * in the box; each followed by the published versions that it keeps. `verwijzing` is an id (`toegang-sociaal-domein`)
 * or a path that begins with `./` or `../`, without the version; `./` is the folder itself. A path that leads outside what may be read gives `geweigerd`: the reason, a Dutch sentence.
 */
export type Kadervinder = (verwijzing: string) => readonly GevondenKader[] | {geweigerd: string}

/** One version of a framework by itself, with everything that it takes over in place. */
export interface Kaderstand {
  id: string
  versie: string
  titel: string
  /** As that of a `GeladenKader`. */
  digest: string
  /** The open places in its own texts. */
  parameters: readonly ParameterInvoer[]
  kader: OpgelostKader
}

/** A framework after reading and validating. */
export interface GeladenKader {
  id: string
  versie: string
  titel: string
  /** `sha256:` and 64 hexadecimal digits over the text of its file, line ends as LF and without BOM. */
  digest: string
  /** The newest version that was found, when that is newer than this. */
  nieuwer?: string
  document: Document<NormenkaderBestand>
}

/** What each reference in an `overnemen` (`kader`, as written) leads to; absent when a message says why not. */
export type Kaderbibliotheek = ReadonlyMap<string, GeladenKader>

/** A value and where it came from: the framework's file, or the aanpassing that changed it. */
export interface Veld<T> {
  waarde: T
  origin: Origin
}

/** The tree of the normenkader after taking over, choosing, filling in and adapting; ids are still text. */
export interface OpgelostKader {
  hoofdvraag?: Veld<string>
  onderdelen: readonly OpgelostOnderdeel[]
  schalen: readonly Schaal[]
  /** The scale of norms that name none. */
  schaal?: string
  optelling: Optelling
  objecten: readonly ObjectVanOnderzoek[]
  kaders: readonly GebruiktKader[]
  verantwoording: readonly Aanpassing[]
}

interface OpgelostElement {
  id: string
  origin: Origin
  overgenomen?: Overgenomen
}

export interface OpgelostOnderdeel extends OpgelostElement {
  titel: Veld<string>
  toelichting?: Veld<string>
  objecten: readonly ObjectVanOnderzoek[]
  vragen: readonly OpgelosteVraag[]
  normen: readonly OpgelosteNorm[]
  onderdelen: readonly OpgelostOnderdeel[]
}

export interface OpgelosteVraag extends OpgelostElement {
  tekst: Veld<string>
  toelichting?: Veld<string>
  beschrijvend: boolean
}

/** What a framework says of the lineage of a norm, with the keys of its file. */
export interface Normafkomst {
  vervangt?: readonly string[]
  'gesplitst-uit'?: readonly string[]
  'samengevoegd-uit'?: readonly string[]
  wijziging?: 'redactioneel' | 'inhoudelijk'
}

export interface OpgelosteNorm extends OpgelostElement {
  tekst: Veld<string>
  toelichting?: Veld<string>
  indicator?: Veld<string>
  bron?: Normbron
  aspect?: string
  schaal: Schaal
  weging: string
  voorwaardelijk: readonly Veld<string>[]
  onderwerpen: readonly string[]
  /** Absent when it names none: then it serves all questions of the nearest onderdeel upward that has any. */
  vragen?: readonly Veld<string>[]
  afkomst: Normafkomst
  aanpassingen: readonly Aanpassing[]
}

/** The norm of a framework that a study took over. */
export interface KaderNorm {
  id: string
  versie: string
  /** Of the framework's file. */
  digest: string
  norm: string
}
