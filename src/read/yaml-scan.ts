import {CST, Lexer} from 'yaml'
import {limits} from './limits.ts'
import {quote} from './quote.ts'
import type {Report} from './report.ts'
import type {Range} from './range.ts'

export interface Scan {
  tokens: readonly string[]
  /** Whether an offset stands between `{ }` or `[ ]`. */
  inFlow: (offset: number) => boolean
}

interface State {
  report: Report
  offset: number
  /** Where the flow collections that are open began, and the ranges of the outermost that are closed. */
  open: {start: number; bracket: string}[]
  flows: Range[]
  /** Columns of the block collections that are open, outermost first. */
  columns: number[]
  lineStart: number
  /** Where the last scalar began: when `:` follows, it was the key of a block map. */
  scalar: number
  failed: boolean
}

/**
 * Lexes the text and refuses what we do not use or what would take the parser too long, before anything is parsed.
 * Undefined when something was refused.
 */
export function scanYaml(text: string, base: number, report: Report): Scan | undefined {
  const state: State = {
    report: (rule, [start, end], message) => {
      report(rule, [base + start, base + end], message)
    },
    ...{offset: 0, open: [], flows: [], columns: [], lineStart: 0, scalar: 0, failed: false}
  }
  const tokens: string[] = []
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    tokens.push(token)
    if (tokens.length > limits.tokens)
      refuse(state, 1, 'te-groot', 'Het bestand is te groot. Verdeel het over meer bestanden.')
    else if (scalar) state.scalar = state.offset
    else step(state, token)
    if (state.failed) return undefined
    if (scalar || !isControl(token)) state.offset += token.length
    scalar = !scalar && token === CST.SCALAR
  }
  reportOpen(state)
  return state.failed
    ? undefined
    : {tokens, inFlow: (offset) => state.flows.some(([start, end]) => start < offset && offset < end)}
}

/** Tokens of the lexer that stand for no text. */
function isControl(token: string): boolean {
  return token === CST.SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END
}

function step(state: State, token: string): void {
  switch (CST.tokenType(token)) {
    case 'newline':
      state.lineStart = state.offset + token.length
      break
    case 'flow-map-start':
    case 'flow-seq-start':
      openFlow(state, token)
      break
    case 'flow-map-end':
    case 'flow-seq-end':
      closeFlow(state, token)
      break
    case 'flow-error-end':
      reportOpen(state)
      break
    case 'seq-item-ind':
      openBlock(state, state.offset)
      break
    case 'map-value-ind':
      openBlock(state, state.scalar)
      break
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      checkQuote(state, token)
      break
    default:
      checkForbidden(state, token)
      break
  }
}

function openFlow(state: State, bracket: string): void {
  state.open.push({start: state.offset, bracket})
  checkDepth(state)
}

function closeFlow(state: State, bracket: string): void {
  const opened = state.open.pop()
  if (!opened) return
  const expected = opened.bracket === '{' ? '}' : ']'
  if (bracket !== expected)
    refuse(
      state,
      1,
      'yaml-fout',
      `Hier staat \`${bracket}\`, terwijl \`${opened.bracket}\` met \`${expected}\` moet worden gesloten.`
    )
  if (state.open.length === 0) state.flows.push([opened.start, state.offset])
}

/** A block collection is as deep as there are others that began in a column further to the left. */
function openBlock(state: State, offset: number): void {
  if (state.open.length > 0 || offset < state.lineStart) return
  const column = offset - state.lineStart
  while ((state.columns.at(-1) ?? -1) > column) state.columns.pop()
  if (state.columns.at(-1) !== column) state.columns.push(column)
  checkDepth(state)
}

function checkDepth(state: State): void {
  if (state.open.length + state.columns.length <= limits.depth) return
  const message = `Hier zijn meer dan ${String(limits.depth)} lijsten en blokken in elkaar gezet.`
  refuse(state, 1, 'te-groot', message)
}

function checkQuote(state: State, token: string): void {
  state.scalar = state.offset
  const mark = token[0] ?? ''
  const closed = token.length > 1 && token.endsWith(mark) && !(mark === '"' && endsEscaped(token))
  if (!closed)
    refuse(state, 1, 'yaml-fout', `Het aanhalingsteken ${mark} dat hier begint, wordt nergens gesloten.`)
}

/** Whether the last character stands after an odd number of backslashes. */
function endsEscaped(token: string): boolean {
  let count = 0
  while (token.at(-2 - count) === '\\') count++
  return count % 2 === 1
}

function checkForbidden(state: State, token: string): void {
  const message = forbiddenMessage(token)
  if (message) refuse(state, token.length, 'verboden-yaml', message)
}

const remedy = 'Zet de tekst tussen aanhalingstekens, of op eigen regels onder de sleutel met `>-`.'

function forbiddenMessage(token: string): string | undefined {
  switch (CST.tokenType(token)) {
    case 'anchor':
    case 'alias':
    case 'tag':
      return `Een waarde kan niet beginnen met \`${token[0] ?? ''}\`, zoals ${quote(token)}. ${remedy}`
    case 'explicit-key-ind':
      return `Een waarde kan niet beginnen met een los vraagteken. ${remedy}`
    case 'directive-line':
      return `Een regel kan niet beginnen met \`%\`. ${remedy}`
    default:
      return undefined
  }
}

function reportOpen(state: State): void {
  const opened = state.open.at(-1)
  if (!opened) return
  state.offset = opened.start
  const end = opened.bracket === '{' ? '}' : ']'
  refuse(
    state,
    1,
    'yaml-fout',
    `De haak \`${opened.bracket}\` die hier begint, wordt niet gesloten met \`${end}\`.`
  )
}

function refuse(state: State, length: number, rule: Parameters<Report>[0], message: string): void {
  state.report(rule, [state.offset, state.offset + length], message)
  state.failed = true
}
