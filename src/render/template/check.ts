import type {Diagnostic} from '../../model/diagnostic.ts'
import {didYouMean} from '../../leaves/nearest.ts'
import type {Block, Include, Print, Statement} from './ast.ts'
import {kindOf} from './check-expression.ts'
import type {KindScope} from './check-expression.ts'
import type {Kind} from './kinds.ts'
import type {Parsed} from './parse.ts'
import {START} from './parse.ts'
import {fault} from './place.ts'

interface State {
  parsed: Parsed
  /** Names that some call of a partial gives: elsewhere they may be left out. */
  parameters: ReadonlyMap<string, ReadonlySet<string>>
  /** Partials that were checked, with the kinds they were given: this also ends recursion. */
  seen: Set<string>
  diagnostics: Map<string, Diagnostic>
}

/**
 * Walks a template without a report: every name is looked up in the table of known names, also in branches that this
 * report does not reach. A template without messages here cannot meet an unknown name in use.
 */
export function check(parsed: Parsed, termen: readonly string[]): Diagnostic[] {
  const state: State = {parsed, parameters: parametersOf(parsed), seen: new Set(), diagnostics: new Map()}
  const report = (diagnostic: Diagnostic): void => {
    const {file, position, message} = diagnostic
    state.diagnostics.set(
      `${file}:${String(position.start.line)}:${String(position.start.column)}:${message}`,
      diagnostic
    )
  }
  walk(parsed.get(START) ?? [], {kind: 'Rapport', locals: new Map(), termen, report}, state)
  return [...state.diagnostics.values()]
}

function walk(statements: readonly Statement[], scope: KindScope, state: State): void {
  for (const statement of statements) {
    if (statement.type === 'print') checkPrint(statement, scope)
    else if (statement.type === 'block') checkBlock(statement, scope, state)
    else if (statement.type === 'include') checkInclude(statement, scope, state)
  }
}

function checkPrint({expression, at}: Print, scope: KindScope): void {
  const kind = kindOf(expression, scope)
  if (kind === 'ja-nee')
    scope.report(
      fault(at, 'Ja of nee kan niet worden afgedrukt.', 'Gebruik `{{#if …}}` en typ zelf de woorden.')
    )
  else if (typeof kind === 'object')
    scope.report(fault(at, 'Een lijst kan niet worden afgedrukt.', 'Gebruik `{{#each …}}`.'))
  else if (!['tekst', 'getal', 'fragment', 'opmaak', 'onbekend'].includes(kind))
    scope.report(
      fault(at, `Hier staat een ${kind}; die heeft velden en kan niet in zijn geheel worden afgedrukt.`)
    )
}

function checkBlock(block: Block, scope: KindScope, state: State): void {
  const kind = kindOf(block.argument, scope)
  const inner = block.helper === 'each' ? eachScope(block, kind, scope) : scope
  walk(block.body, block.helper === 'with' ? inside(block, kind, scope) : inner, state)
  walk(block.otherwise, scope, state)
}

function eachScope(block: Block, kind: Kind, scope: KindScope): KindScope {
  if (typeof kind !== 'object' && kind !== 'onbekend')
    scope.report(
      fault(
        block.argument.at,
        'Dit is geen lijst, dus er valt niets te herhalen.',
        'Gebruik `{{#with …}}` of `{{#if …}}`.'
      )
    )
  const item = typeof kind !== 'object' ? 'onbekend' : 'lijst' in kind ? kind.lijst : kind.tabel
  return {...inside(block, item, scope), each: true}
}

function inside(block: Block, kind: Kind, scope: KindScope): KindScope {
  const [item, position] = block.names
  const locals = new Map(scope.locals)
  if (item !== undefined) locals.set(item, kind)
  if (position !== undefined) locals.set(position, 'getal')
  return {...scope, kind, locals, parent: scope, each: false}
}

function checkInclude(include: Include, scope: KindScope, state: State): void {
  const {name, context, parameters, at} = include
  const body = state.parsed.get(name)
  if (!body) {
    scope.report(fault(at, `Onbekend deelsjabloon \`${name}\`${didYouMean(name, state.parsed.keys())}`))
    return
  }
  const kind = context ? kindOf(context, scope) : scope.kind
  const locals = new Map<string, Kind>()
  for (const parameter of state.parameters.get(name) ?? []) locals.set(parameter, 'onbekend')
  for (const {name: parameter, value} of parameters) locals.set(parameter, kindOf(value, scope))
  const key = JSON.stringify([name, kind, [...locals]])
  if (state.seen.has(key)) return
  state.seen.add(key)
  walk(body, {kind, locals, termen: scope.termen, report: scope.report}, state)
}

function parametersOf(parsed: Parsed): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.type === 'block') for (const body of [statement.body, statement.otherwise]) visit(body)
      if (statement.type !== 'include') continue
      const names = found.get(statement.name) ?? new Set()
      for (const {name} of statement.parameters) names.add(name)
      found.set(statement.name, names)
    }
  }
  for (const statements of parsed.values()) visit(statements)
  return found
}
