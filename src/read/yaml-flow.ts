import {isReserved} from './yaml-keys.ts'
import type {SpanTable} from './span-table.ts'
import type {Built} from './yaml-built.ts'

const QUOTED = /"[^"\\]*"|'[^']*'/uy
const WORDS = /[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9._()/%€;+'’-]| (?=[A-Za-zÀ-ɏ0-9(€]))*/uy
const KEY = /([a-z][a-z0-9_-]*): (?! )/uy
const SEPARATOR = /, (?! )|,(?! )/uy

interface Cursor {
  text: string
  at: number
}

/** `[a, "b c"]` or `{id: a, label: B}` on one line, without others in it. Undefined for anything else. */
export function flow(text: string, start: number, spans: SpanTable): Built | undefined {
  const isMap = text.startsWith('{')
  const cursor = {text, at: 1}
  const entries = new Map<string, unknown>()
  while (cursor.at < text.length - 1 || entries.size === 0) {
    if (entries.size > 0 && take(cursor, SEPARATOR) === undefined) return undefined
    const at = cursor.at
    const name = isMap ? take(cursor, KEY)?.slice(0, -2) : String(entries.size)
    if (name === undefined || entries.has(name) || isReserved(name)) return undefined
    const row = spans.open(isMap ? name : entries.size)
    const built = scalar(cursor, start)
    if (built === undefined) return undefined
    const key = isMap ? ([start + at, start + at + name.length] as const) : undefined
    spans.close(row, built.range, key)
    entries.set(name, built.value)
  }
  if (text[cursor.at] !== (isMap ? '}' : ']')) return undefined
  const value = isMap ? Object.fromEntries(entries) : [...entries.values()]
  return {value, range: [start, start + text.length]}
}

/** A text between quotation marks that fills the line, without signs that stand for others. */
export function quoted(text: string, start: number): Built | undefined {
  const cursor = {text, at: 0}
  const built = scalar(cursor, start)
  return cursor.at === text.length ? built : undefined
}

function scalar(cursor: Cursor, start: number): Built | undefined {
  const from = start + cursor.at
  const words = take(cursor, WORDS)
  if (words !== undefined) return {value: words, range: [from, from + words.length]}
  const written = take(cursor, QUOTED)
  if (written === undefined) return undefined
  return {value: written.slice(1, -1), range: [from, from + written.length]}
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  cursor.at += found?.length ?? 0
  return found
}
