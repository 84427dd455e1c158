import type {Position} from 'unist'
import type {Severity, Stretch} from '../model/diagnostic.ts'
import type {Tekst} from '../model/element.ts'
import type {Fase, Onderzoek} from '../model/onderzoek.ts'
import type {Origin} from '../model/source.ts'

/** Something that a problem can stand at. */
export interface Located {
  id: string
  origin: Origin
}

/** What a rule found: what is the case, and where. `check.ts` adds the rule, the severity and the place in the file. */
export interface Problem {
  at: Located
  /** The key of the element that is marked; the element itself by default. */
  property?: string
  /** A place in the file that is more precise, from the Markdown of the author. */
  position?: Position
  /** Of a text key without positions, such as a title, which of its characters. */
  part?: Stretch
  message: string
  hint?: string
  related?: readonly {message: string; origin: Origin}[]
  /** Ids that this problem is about beside `at`: when one is `verdacht`, the problem is not reported. */
  over?: readonly string[]
}

/** Severity by phase, from the first phase to the last: opzet, veldwerk, ambtelijk, bestuurlijk, definitief. */
export type SeverityPerFase = Readonly<Record<Fase, Severity | 'uit'>>

/**
 * A rule over the linked model: a pure function from an onderzoek to problems. Its page `<id>.md` beside it says to
 * auditors why, and holds the examples that are its tests.
 */
export interface Rule {
  id: string
  severity: SeverityPerFase
  /** Files and folders without which the rule has nothing to go by: it is off when nothing was read of one of these. */
  needs?: readonly string[]
  /** What is the case in the onderzoek as a whole. */
  check?(onderzoek: Onderzoek): Iterable<Problem>
  /** Where `check` looks at no prose of findings, conclusions and chapters: then it need not run again when that changes. */
  prose?: 'none' | ((onderzoek: Onderzoek) => 'none' | undefined)
  /**
   * What is the case in one of `teksten`, whatever the others say. The function that it gives, for one onderzoek, is called
   * for one text after the other; all rules look at a text before the next comes.
   */
  inTekst?(onderzoek: Onderzoek): (tekst: Tekst) => Iterable<Problem>
  /** What several elements that one overname brought have in common: they stand on its one line, and get one message. */
  samen?: {wat: string; verwacht: string}
}
