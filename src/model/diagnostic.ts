import type {Position} from 'unist'
import type {Origin} from './source.ts'

export type Severity = 'fout' | 'waarschuwing' | 'advies'

/** A second place that a message speaks of. */
export interface Related {
  message: string
  file: string
  position: Position
}

/**
 * One message to an author. Plain data, positions as in unist: line and column from 1, offset from 0.
 * `rule` names the kind of message; each kind has a section in the manual or a page of its own.
 */
export interface Diagnostic {
  rule: string
  severity: Severity
  message: string
  file: string
  position: Position
  /** What to do about it, when the message does not already say so. */
  hint?: string
  related?: readonly Related[]
}

/**
 * A message as a stage after reading makes it: it knows the element, not yet the line and column.
 * `target: 'key'` marks the key instead of the value.
 */
export interface Finding {
  rule: string
  severity: Severity
  message: string
  origin: Origin
  target?: 'key' | 'value'
  /** A position within the file of `origin` that is more precise than its path. */
  position?: Position
  /** A part of the text that stands at `origin`, where no position is known. */
  part?: Stretch
  hint?: string
  related?: readonly {message: string; origin: Origin}[]
}

/** Characters of the text of a key, by their offsets in it; end exclusive. */
export interface Stretch {
  text: string
  start: number
  end: number
}

/** What a stage returns: as much as could be made of the input, and what was wrong with it. */
export interface Outcome<T, D = Diagnostic> {
  value: T
  diagnostics: D[]
}
