import type {Parent} from 'mdast'
import type {LeafDirective, TextDirective} from 'mdast-util-directive'
import type {Position} from 'unist'
import type {Uitkomst} from './cijfers.ts'
import type {Tabel, Tekst} from './element.ts'
import type {GrafiekSoort} from './grafiek.ts'

declare module 'mdast-util-directive' {
  interface LeafDirectiveData {
    /** As its author typed it. */
    getypt?: string
  }
}

/** A number in a text that is bound to `cijfers/`. */
export interface Getalbinding {
  tekst: Tekst
  node: TextDirective
  /** What it stands in: a paragraph, a cell, a phrase. */
  alinea: Parent
  /** What stands between the brackets, and what belongs there. */
  gedrukt: string
  verwacht: string
  /** Whether the two differ in more than their spaces. */
  verouderd: boolean
  /** With its sign and unit, where the words around it say one of these. */
  voluit?: string
  uit: string
  uitkomst: Extract<Uitkomst, {soort: 'getal'}>
  /** In the file; absent in a text key. */
  position?: Position
}

/** The place in a text of a table or chart. Without a `tabel` it shows the oordelen. */
export interface Plaatsing {
  tekst: Tekst
  node: LeafDirective
  vorm: 'tabel' | 'grafiek'
  soort?: GrafiekSoort
  tabel?: Tabel
  /** Of a chart, the ids of the columns that the author chose; of a calculation of its quantities. */
  keuze?: readonly string[]
  position?: Position
}
