import type {Lowering} from './lowering.ts'
import type * as hbs from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import {didYouMean} from '../../leaves/nearest.ts'
import type {Block, Include, Parameter, Statement, Text} from './ast.ts'
import {BLOCK_HELPERS, isBlockHelper} from './blocks.ts'
import {lowerExpression} from './lower-expression.ts'
import {fault, placeOf} from './place.ts'
import type {Place} from './place.ts'

/** Turns what Handlebars parsed into what our interpreter knows; all else becomes a message. */
export function lower(body: readonly hbs.Statement[], state: Lowering): Statement[] {
  return body.flatMap((statement): Statement | [] => {
    const at = placeOf(state.file, statement.loc)
    switch (statement.type) {
      case 'ContentStatement':
        return text(statement, at)
      case 'MustacheStatement':
        return {type: 'print', expression: lowerMustache(statement, state), at}
      case 'BlockStatement':
        return block(statement, at, state) ?? []
      case 'PartialStatement':
        return include(statement, at, state) ?? []
      case 'CommentStatement':
        return []
      default:
        state.diagnostics.push(
          fault(at, 'Dit onderdeel van Handlebars (`{{*…}}` of `{{#>…}}`) kan hier niet.')
        )
        return []
    }
  })
}

function text(statement: hbs.ContentStatement, at: Place): Text {
  // Handlebars strips the ends of a line with only a block on it: the position must follow.
  const stripped = statement.original.slice(0, Math.max(0, statement.original.indexOf(statement.value)))
  const lines = stripped.split('\n').length - 1
  const start = lines === 0 ? at.position.start : {line: at.position.start.line + lines, column: 1}
  return {type: 'text', value: statement.value, at: {...at, position: {...at.position, start}}}
}

function lowerMustache(
  statement: hbs.MustacheStatement,
  state: Lowering
): ReturnType<typeof lowerExpression> {
  const {path, params, hash, loc} = statement
  const expression: hbs.Expression =
    params.length > 0 || hash ? {type: 'SubExpression', path, params, loc, ...(hash && {hash})} : path
  return lowerExpression(expression, state)
}

function block(statement: hbs.BlockStatement, at: Place, state: Lowering): Block | undefined {
  const name = statement.path.type === 'PathExpression' ? statement.path.original : '?'
  const [argument, ...rest] = statement.params
  if (!isBlockHelper(name)) {
    const message = `Onbekend blok \`{{#${name}}}\`${didYouMean(name, BLOCK_HELPERS)}`
    state.diagnostics.push(fault(at, message, `Een lijst herhaalt u met \`{{#each ${name}}}\`.`))
    return undefined
  }
  if (!argument || rest.length > 0 || statement.hash) {
    state.diagnostics.push(fault(at, `\`{{#${name}}}\` vraagt precies één waarde.`))
    return undefined
  }
  return {
    type: 'block',
    helper: name,
    argument: lowerExpression(argument, state),
    names: statement.program?.blockParams ?? [],
    body: lower(statement.program?.body ?? [], state),
    otherwise: lower(statement.inverse?.body ?? [], state),
    at
  }
}

function include(statement: hbs.PartialStatement, at: Place, state: Lowering): Include | undefined {
  if (statement.name.type !== 'PathExpression') {
    state.diagnostics.push(fault(at, 'De naam van een deelsjabloon staat vast en kan niet worden berekend.'))
    return undefined
  }
  const [context] = statement.params
  const parameters = (statement.hash?.pairs ?? []).map(({key, value}): Parameter => ({
    name: key,
    value: lowerExpression(value, state)
  }))
  const name = statement.name.original
  return {type: 'include', name, context: context && lowerExpression(context, state), parameters, at}
}
