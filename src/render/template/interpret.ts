import type {Diagnostic, Outcome} from '../../model/diagnostic.ts'
import type {Rapport} from '../../model/rapport.ts'
import type {Block, Include, Print, Statement, Text} from './ast.ts'
import {evaluate} from './evaluate.ts'
import type {Scope} from './evaluate.ts'
import {holds} from './helpers.ts'
import {isFragment} from './is-fragment.ts'
import type {Mark, Skeleton, Value} from './output.ts'
import {PLACEHOLDER} from './output.ts'
import type {Parsed} from './parse.ts'
import {START} from './parse.ts'
import type {Place} from './place.ts'
import {fault} from './place.ts'

/** A study of a thousand norms and ten thousand findings takes a fifth of these. */
const MAX_STEPS = 5_000_000
const MAX_LENGTH = 60_000_000
const MAX_INCLUDES = 32

interface State {
  parsed: Parsed
  parts: string[]
  offset: number
  /** With the values, so that a large one printed often counts as often. */
  length: number
  values: Value[]
  marks: Mark[]
  steps: number
  includes: number
  /** Why it stopped, where it did. */
  stopped: Diagnostic | undefined
}

/** Runs a template that was checked over a report. Work, output and recursion are bounded, whatever it says. */
export function interpret(parsed: Parsed, rapport: Rapport): Outcome<Skeleton> {
  const state: State = {
    parsed,
    parts: [],
    offset: 0,
    length: 0,
    values: [],
    marks: [],
    steps: 0,
    includes: 0,
    stopped: undefined
  }
  run(parsed.get(START) ?? [], {context: rapport, root: rapport, locals: new Map()}, state)
  const value = {text: state.parts.join(''), values: state.values, marks: state.marks}
  return {value, diagnostics: state.stopped ? [state.stopped] : []}
}

function run(statements: readonly Statement[], scope: Scope, state: State): void {
  for (const statement of statements) {
    if (++state.steps > MAX_STEPS)
      stop(state, statement.at, `Dit sjabloon doet meer dan ${String(MAX_STEPS)} stappen.`)
    if (state.stopped) return
    if (statement.type === 'text') writeText(statement, state)
    else if (statement.type === 'print') print(statement, scope, state)
    else if (statement.type === 'block') runBlock(statement, scope, state)
    else include(statement, scope, state)
  }
}

function stop(state: State, at: Place, message: string): void {
  state.stopped ??= fault(
    at,
    message,
    'Waarschijnlijk herhaalt een deelsjabloon zichzelf of een lijst een lijst.'
  )
}

function writeText({value, at}: Text, state: State): void {
  state.marks.push({offset: state.offset, at})
  write(value, value.length, at, state)
}

function print({expression, at}: Print, scope: Scope, state: State): void {
  const found = evaluate(expression, scope)
  if (expression.type === 'call' && expression.helper.makes === 'opmaak') {
    const markup = String(found)
    write(markup, markup.length, at, state)
    return
  }
  const value = isFragment(found)
    ? found
    : typeof found === 'string'
      ? found
      : typeof found === 'number'
        ? String(found)
        : ''
  state.values.push(value)
  write(PLACEHOLDER, typeof value === 'string' ? value.length : value.plain.length, at, state)
}

function write(markdown: string, length: number, at: Place, state: State): void {
  state.parts.push(markdown)
  state.offset += markdown.length
  state.length += length
  if (state.length > MAX_LENGTH) stop(state, at, 'Dit sjabloon maakt een rapport van meer dan 60 MB.')
}

function runBlock(block: Block, scope: Scope, state: State): void {
  const value = evaluate(block.argument, scope)
  const yes = block.helper === 'unless' ? !holds(value) : holds(value)
  if (!yes) run(block.otherwise, scope, state)
  else if (block.helper === 'each') each(block, value, scope, state)
  else run(block.body, block.helper === 'with' ? enter(block, value, scope) : scope, state)
}

function each(block: Block, value: unknown, scope: Scope, state: State): void {
  if (typeof value !== 'object' || value === null) return
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  const keys = Array.isArray(value) ? undefined : Object.keys(value)
  for (const [index, item] of items.entries()) {
    // Also an empty body costs a step: lists within lists within lists would take for ever otherwise.
    state.steps++
    if (state.stopped) return
    const at = {
      index,
      first: index === 0,
      last: index === items.length - 1,
      key: keys?.[index] ?? String(index)
    }
    run(block.body, enter(block, item, scope, at), state)
  }
}

function enter(block: Block, context: unknown, scope: Scope, each?: NonNullable<Scope['each']>): Scope {
  const [item, position] = block.names
  let {locals} = scope
  if (item !== undefined) locals = new Map(locals).set(item, context)
  if (position !== undefined) locals = new Map(locals).set(position, each?.['index'])
  return {context, parent: scope, root: scope.root, locals, each}
}

function include({name, context, parameters, at}: Include, scope: Scope, state: State): void {
  if (state.includes >= MAX_INCLUDES) {
    stop(state, at, `Het deelsjabloon \`${name}\` staat meer dan ${String(MAX_INCLUDES)} keer in elkaar.`)
    return
  }
  state.includes++
  const locals = new Map(parameters.map(({name: key, value}) => [key, evaluate(value, scope)]))
  const inner = context ? evaluate(context, scope) : scope.context
  run(state.parsed.get(name) ?? [], {context: inner, root: scope.root, locals}, state)
  state.includes--
}
