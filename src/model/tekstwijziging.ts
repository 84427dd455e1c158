import type {Tekst} from './element.ts'

/** A text of an element that was replaced by another; all else of the element stayed. */
export interface Tekstwijziging {
  voor: Tekst
  na: Tekst
}
