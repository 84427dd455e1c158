import type {Formule} from '../formula.ts'

/** Throws `SyntaxError` where the text is no formula. */
export function parse(text: string): Formule

export class SyntaxError extends Error {
  location: {start: {offset: number}; end: {offset: number}}
}
