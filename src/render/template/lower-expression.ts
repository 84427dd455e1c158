import type * as hbs from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import {didYouMean} from '../../leaves/nearest.ts'
import type {Call, Expression, Literal, Reference} from './ast.ts'
import {HELPERS} from './helpers.ts'
import type {Lowering} from './lowering.ts'
import {fault, placeOf} from './place.ts'

/** Turns one expression into ours. A helper that does not exist becomes a message and an empty value. */
export function lowerExpression(expression: hbs.Expression, state: Lowering): Expression {
  const at = placeOf(state.file, expression.loc)
  switch (expression.type) {
    case 'PathExpression':
      return reference(expression, state)
    case 'SubExpression':
      return call(expression, state)
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return {type: 'literal', value: expression.value, at}
    default:
      return {type: 'literal', value: undefined, at}
  }
}

function reference(path: hbs.PathExpression, state: Lowering): Reference {
  const at = placeOf(state.file, path.loc)
  const [first, ...rest] = path.parts
  const known = {up: path.depth, source: path.original, at, type: 'reference'} as const
  if (!path.data) return {...known, from: 'context', parts: path.parts}
  return first === 'root'
    ? {...known, from: 'root', parts: rest}
    : {...known, from: 'each', parts: path.parts}
}

function call(expression: hbs.SubExpression, state: Lowering): Call | Literal {
  const at = placeOf(state.file, expression.loc)
  const name = expression.path.type === 'PathExpression' ? expression.path.original : '?'
  const helper = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined
  const args = expression.params.map((param) => lowerExpression(param, state))
  const least = helper?.accepts.length ?? 0
  if (helper && !expression.hash && (args.length === least || (helper.repeats && args.length > least)))
    return {type: 'call', helper, name, args, at}
  const message = helper
    ? `\`${name}\` vraagt ${String(least)} ${least === 1 ? 'waarde' : 'waarden'}.`
    : `Onbekende functie \`${name}\`${didYouMean(name, Object.keys(HELPERS))}`
  state.diagnostics.push(fault(at, message))
  return {type: 'literal', value: undefined, at}
}
