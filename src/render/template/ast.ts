import type {Place} from './place.ts'
import type {BlockHelper} from './blocks.ts'
import type {Helper} from './helpers.ts'

/** A template after parsing: only what our interpreter knows, so that it never meets anything else. */
export type Statement = Text | Print | Block | Include

/** Markdown of the template itself. */
export interface Text {
  type: 'text'
  value: string
  at: Place
}

export interface Print {
  type: 'print'
  expression: Expression
  at: Place
}

export interface Block {
  type: 'block'
  helper: BlockHelper
  argument: Expression
  /** `{{#each normen as |norm nummer|}}` */
  names: readonly string[]
  body: readonly Statement[]
  otherwise: readonly Statement[]
  at: Place
}

/** `{{> norm this diepte=3}}` */
export interface Include {
  type: 'include'
  name: string
  context: Expression | undefined
  parameters: readonly Parameter[]
  at: Place
}

export interface Parameter {
  name: string
  value: Expression
}

export type Expression = Literal | Reference | Call

export interface Literal {
  type: 'literal'
  value: string | number | boolean | undefined
  at: Place
}

export interface Reference {
  type: 'reference'
  /** How many `../`. */
  up: number
  /** `@root` starts at the report, `@index` and the like at the surrounding `each`. */
  from: 'context' | 'root' | 'each'
  parts: readonly string[]
  /** As it was typed, for messages. */
  source: string
  at: Place
}

export interface Call {
  type: 'call'
  helper: Helper
  name: string
  args: readonly Expression[]
  at: Place
}
