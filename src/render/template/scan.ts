import type {Diagnostic} from '../../model/diagnostic.ts'
import type {InputFile} from '../../model/source.ts'
import {fault, placeAt} from './place.ts'

const MAX_BYTES = 128 * 1024
const MAX_EXPRESSIONS = 5_000
const MAX_LEVELS = 50
const MAX_NESTED = 20

/**
 * Decodes a file of a template, or says why not. The limits are checked before the parser runs, because its time and
 * memory grow faster than its input: 20,000 nested blocks take it a minute, 100,000 expressions all memory.
 */
export function scan(file: InputFile): string | Diagnostic {
  if (file.bytes.length > MAX_BYTES)
    return fault(
      placeAt(file.path, '', 0),
      `Een bestand van een sjabloon is hooguit ${String(MAX_BYTES / 1024)} kB.`
    )
  const text = decode(file.bytes)
  if (text === undefined)
    return fault(placeAt(file.path, '', 0), 'Dit bestand is geen tekst in UTF-8.', 'Sla het op als UTF-8.')
  const forbidden = /[\0-\x08\x0B-\x1F\uE000\uE001\uFFFE\uFFFF]/u.exec(text)
  if (forbidden)
    return fault(placeAt(file.path, text, forbidden.index), 'Dit teken mag niet in een sjabloon staan.')
  return overLimit(file.path, text) ?? text
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

function overLimit(file: string, text: string): Diagnostic | undefined {
  let expressions = 0
  let depth = 0
  const levels: number[] = []
  for (const {start, inside} of between(text)) {
    const [, sign] = /^[{~]*(#|\^(?=\s*[^\s~])|\/)?/u.exec(inside) ?? []
    if (sign === '/') depth -= levels.pop() ?? 0
    else if (sign) depth += levels.push(1) && 1
    else if (/^~?\s*else\s+\S/u.test(inside)) depth += deepen(levels)
    const message =
      ++expressions > MAX_EXPRESSIONS
        ? `Meer dan ${String(MAX_EXPRESSIONS)} expressies in één bestand.`
        : depth > MAX_LEVELS
          ? `Meer dan ${String(MAX_LEVELS)} blokken in elkaar.`
          : nesting(inside) > MAX_NESTED
            ? `Meer dan ${String(MAX_NESTED)} haakjes in elkaar.`
            : undefined
    if (message !== undefined) return fault(placeAt(file, text, start), message)
  }
  return undefined
}

/** What stands between double braces, but for comments. Linear: an opening without an end stops it. */
function* between(text: string): Generator<{start: number; inside: string}> {
  let start = text.indexOf('{{')
  while (start !== -1) {
    const closing = text.startsWith('{{!--', start) ? '--}}' : '}}'
    const end = text.indexOf(closing, start + 2)
    const inside = text.slice(start + 2, end === -1 ? undefined : end)
    if (!inside.startsWith('!')) yield {start, inside}
    if (end === -1) return
    start = text.indexOf('{{', end + closing.length)
  }
}

/** `{{else if}}` is a block within a block, and ends with the same `{{/if}}`. */
function deepen(levels: number[]): number {
  levels.push((levels.pop() ?? 0) + 1)
  return 1
}

function nesting(inside: string): number {
  let depth = 0
  let deepest = 0
  for (const character of inside) {
    if (character === '(') deepest = Math.max(deepest, ++depth)
    else if (character === ')') depth--
  }
  return deepest
}
