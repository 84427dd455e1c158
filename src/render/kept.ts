import type {Program} from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type {Node} from './node.ts'

/*
 * What was parsed, by its text: the next report by the same template needs not parse it again, as when somebody watches a
 * folder. In what is published another file stands in the place of this one (scripts/build.mjs), with the templates of
 * the box: to parse these was a seventh of a run over an ordinary study.
 */

/** The files of templates. */
export const programs: Map<string, Program> = new Map<string, Program>()

/** Parts of what they print. */
export const shapes: Map<string, Shape> = new Map<string, Shape>()

/** A part after parsing: placeholders are numbered, and what the template does wrong in it is beside it. */
export interface Shape {
  nodes: readonly Node[]
  faults: readonly ShapeFault[]
}

export interface ShapeFault {
  message: string
  hint: string
  /** From 1, within the part. */
  line: number
}
