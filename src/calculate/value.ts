import {Decimal} from 'decimal.js'
import type {Cel, Telling} from '../model/cijfers.ts'
import type {Getallen} from './numbers.ts'

/** Enough digits that sums and products of what authors write are exact; only divisions are rounded, at the 50th. */
export const Exact: typeof Decimal = Decimal.clone({precision: 50})

/** A number while it is computed with. */
export interface GetalWaarde {
  soort: 'getal'
  getal: Decimal
  /** Canonical, see units.ts; empty for a bare number. */
  eenheid: string
  /** Whether `eenheid` is known: not where a number without a stated unit took part. */
  zeker: boolean
  /** The most decimals of what it was computed from. */
  decimalen: number
  /** Whether a value that it rests on is missing. */
  onvolledig: boolean
  /** A bare number in a formula, which takes the unit of what it stands beside. */
  los?: boolean
  /** The columns whose rows it is made of. */
  over?: readonly Telling[]
}

export interface OntbrekendeWaarde {
  soort: 'ontbreekt'
  teken: string
  reden: string
  teltMee: boolean
  /** What is to be written for it. */
  inPlaats?: string
}

/** `message` is absent where the cause has its message elsewhere. Offsets are in the formula. */
export interface FoutWaarde {
  soort: 'fout'
  message?: string
  /** Where the divisor is zero, what was expected: whether it is depends on the row. */
  doorNul?: string
  start: number
  end: number
}

/** The values of a whole column, each made when it is asked for. */
export interface Lijst {
  soort: 'lijst'
  naam: string
  aantal: number
  waarde: (index: number) => Waarde
  /** Those that are numbers in arrays, and their unit. */
  getallen?: Getallen
  eenheid: string
  /** How many decimals are printed of each, where that is one for the whole column. */
  decimalen?: number
  /** Which rows are in it, for what is made of its numbers or of how many they are. */
  telling: (isAantal: boolean) => Telling
  /** What the numbers of its arrays rest on themselves. */
  over?: readonly Telling[]
}

/** What an expression comes to. Total: every formula over every input has one of these. */
export type Waarde =
  | GetalWaarde
  | OntbrekendeWaarde
  | FoutWaarde
  | Lijst
  | {soort: 'waar'; waar: boolean}
  | {soort: 'tekst'; tekst: string}

/** One value that can be computed with. */
export type Enkel = GetalWaarde | OntbrekendeWaarde | FoutWaarde

export function getal(
  value: Decimal.Value,
  eigenschappen: Partial<Omit<GetalWaarde, 'soort' | 'getal'>> = {}
): GetalWaarde {
  return {
    soort: 'getal',
    getal: new Exact(value),
    eenheid: '',
    zeker: true,
    decimalen: 0,
    onvolledig: false,
    ...eigenschappen
  }
}

/** What a cell is in a formula. Of a cell that is broken the message stands there. */
export function valueOf({waarde, eenheid, decimalen, onvolledig, over}: Cel): Waarde {
  if (waarde.soort === 'fout') return {soort: 'fout', start: 0, end: 0}
  return waarde.soort === 'getal'
    ? getal(waarde.getal, {eenheid, zeker: eenheid !== '', decimalen, onvolledig, ...(over && {over})})
    : waarde
}
