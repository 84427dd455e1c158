import type {Position} from 'unist'
import type {Paint} from './colour.ts'
import {safe} from './safe.ts'

/** A character as it stands on the screen. */
interface Cell {
  text: string
  width: number
}

const AROUND = 2
const WIDEST = 100
const BEFORE = 40
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u

/** The marked line with two lines around it, and carets under the place. Of a place over several lines the first is marked. */
export function frame(lines: readonly string[], position: Position, paint: Paint): string[] {
  const {start, end} = position
  const marked = lines[start.line - 1]
  if (marked === undefined) return []
  const first = Math.max(1, start.line - AROUND)
  const last = Math.min(lines.length, start.line + AROUND)
  const gutter = String(last).length
  const until = end.line === start.line ? end.column : marked.length + 1
  const row = (label: string, text: string): string =>
    `${paint('dim', `${label.padStart(gutter)} │`)} ${text}`.trimEnd()
  const view = window(marked, start.column - 1)
  return Array.from({length: last - first + 1}, (_, index) => first + index).flatMap((line) => {
    const shown = row(String(line), render(lines[line - 1] ?? '', view))
    return line === start.line
      ? [shown, row('', carets(marked, start.column - 1, until - 1, view, paint))]
      : [shown]
  })
}

/** The first column that is shown: the lines are cut alike, so that they stay aligned. */
function window(line: string, from: number): number {
  const all = width(cells(line))
  const before = width(cells(line.slice(0, from)))
  return all <= WIDEST || before < WIDEST - BEFORE ? 0 : before - BEFORE
}

function render(line: string, view: number): string {
  const shown = cells(line)
  let column = 0
  let text = view > 0 && width(shown) > view ? '…' : ''
  for (const cell of shown) {
    if (column >= view + WIDEST) return `${text}…`
    if (column >= view) text += cell.text
    column += cell.width
  }
  return text
}

function carets(line: string, from: number, until: number, view: number, paint: Paint): string {
  const before = width(cells(line.slice(0, from))) - view + (view > 0 ? 1 : 0)
  const marked = Math.max(1, width(cells(line.slice(from, Math.max(until, from + 1)).trimEnd())))
  return ' '.repeat(Math.max(0, before)) + paint('red', '^'.repeat(Math.min(marked, WIDEST + 1 - before)))
}

function width(shown: readonly Cell[]): number {
  return shown.reduce((sum, cell) => sum + cell.width, 0)
}

/** A tab is two spaces wherever it stands: what matters is that text and carets agree. */
function cells(line: string): Cell[] {
  return Array.from(line, (character) => {
    if (character === '\t') return {text: '  ', width: 2}
    const text = safe(character)
    if (text !== character) return {text, width: text.length}
    if (/\p{M}/u.test(character)) return {text, width: 0}
    return {text, width: WIDE.test(character) ? 2 : 1}
  })
}
