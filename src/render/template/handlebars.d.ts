/** Handlebars' own parser and nothing else of it: what it compiles to needs `new Function`, and knows no limits. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export interface Location {
    start: {line: number; column: number}
    end: {line: number; column: number}
  }

  export interface PathExpression {
    type: 'PathExpression'
    data: boolean
    depth: number
    parts: string[]
    original: string
    loc: Location
  }

  export interface SubExpression {
    type: 'SubExpression'
    path: Expression
    params: Expression[]
    hash?: Hash
    loc: Location
  }

  export type Literal =
    | {type: 'StringLiteral'; value: string; loc: Location}
    | {type: 'NumberLiteral'; value: number; loc: Location}
    | {type: 'BooleanLiteral'; value: boolean; loc: Location}
    | {type: 'UndefinedLiteral' | 'NullLiteral'; loc: Location}

  export type Expression = PathExpression | SubExpression | Literal

  export interface Hash {
    pairs: {key: string; value: Expression; loc: Location}[]
    loc: Location
  }

  export interface Program {
    body: Statement[]
    blockParams?: string[]
  }

  export interface ContentStatement {
    type: 'ContentStatement'
    value: string
    original: string
    loc: Location
  }

  export interface MustacheStatement {
    type: 'MustacheStatement'
    path: Expression
    params: Expression[]
    hash?: Hash
    loc: Location
  }

  export interface BlockStatement {
    type: 'BlockStatement'
    path: Expression
    params: Expression[]
    hash?: Hash
    program?: Program
    inverse?: Program
    loc: Location
  }

  export interface PartialStatement {
    type: 'PartialStatement'
    name: Expression
    params: Expression[]
    hash?: Hash
    loc: Location
  }

  export type Statement =
    | ContentStatement
    | MustacheStatement
    | BlockStatement
    | PartialStatement
    | {type: 'CommentStatement'; loc: Location}
    | {type: 'Decorator' | 'DecoratorBlock' | 'PartialBlockStatement'; loc: Location}

  const base: {parse(input: string): Program}
  export default base
}
