import type {Expression, Reference} from './ast.ts'
import {own} from './own.ts'

/** What an expression can reach at one place. */
export interface Scope {
  context: unknown
  /** The surrounding context within the same file; a partial starts anew. */
  parent?: Scope
  root: unknown
  /** Parameters of the partial and the names of `as |…|`, which also hold within. */
  locals: ReadonlyMap<string, unknown>
  each?: Readonly<Record<string, unknown>> | undefined
}

/** The value of an expression. Names were checked, so what is not there is an optional that this report lacks. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  switch (expression.type) {
    case 'literal':
      return expression.value
    case 'call':
      return expression.helper.run(expression.args.map((argument) => evaluate(argument, scope)))
    case 'reference':
      return lookUp(expression, scope)
  }
}

function lookUp({from, up, parts}: Reference, scope: Scope): unknown {
  if (from === 'root') return dig(scope.root, parts, 0)
  if (from === 'each') return dig(eachOf(scope, up), parts, 0)
  const [first = ''] = parts
  if (up === 0 && scope.locals.has(first)) return dig(scope.locals.get(first), parts, 1)
  let target: Scope | undefined = scope
  for (let step = 0; step < up; step++) target = target?.parent
  return dig(target?.context, parts, 0)
}

function eachOf(scope: Scope, up: number): unknown {
  let skip = up
  for (let target: Scope | undefined = scope; target; target = target.parent)
    if (target.each && skip-- === 0) return target.each
  return undefined
}

function dig(start: unknown, parts: readonly string[], from: number): unknown {
  let value = start
  for (let index = from; index < parts.length; index++) value = own(value, parts[index] ?? '')
  return value
}
