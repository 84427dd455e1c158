import type {InputFile} from '../model/source.ts'

/** A replacement in the text of a file; offsets in UTF-16 units of the decoded text without a byte order mark. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Changes only what the edits name: every other byte of the author stays, also a byte order mark. A new line in an
 * edit takes the line end of the file. Edits that overlap are a bug of the caller, so they throw.
 */
export function applyEdits(file: InputFile, edits: readonly Edit[]): InputFile {
  if (edits.length === 0) return file
  const decoded = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(file.bytes)
  const mark = decoded.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = decoded.slice(mark.length)
  return {path: file.path, bytes: new TextEncoder().encode(mark + splice(text, edits))}
}

function splice(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const parts: string[] = []
  let done = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`edit ${String(edit.start)}-${String(edit.end)} overlaps another or lies outside`)
    parts.push(text.slice(done, edit.start), edit.text.replaceAll(/\r?\n/g, lineEnd))
    done = edit.end
  }
  return parts.join('') + text.slice(done)
}

/**
 * Adds lines after the line on which something ends, with the comment behind it left where it is. `end` may lie past
 * the line ends that a block scalar takes along.
 */
export function atLineEnd(text: string, end: number, lines: string): Edit {
  const last = text.slice(0, end).trimEnd().length
  const rest = /\r?\n/.exec(text.slice(last))
  const at = rest === null ? text.length : last + rest.index
  return {start: at, end: at, text: lines}
}

/** A text of one line as a value between braces in YAML, with quotation marks where it needs them. */
export function flowText(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return /^\p{L}[\p{L}\p{M}\p{N} ().%+’‘/-]*$/u.test(line) && !RESERVED.test(line)
    ? line
    : JSON.stringify(line)
}

/** Words that YAML, or a reader of YAML 1.1, takes for something else than text. */
const RESERVED = /^(?:y|n|yes|no|true|false|on|off|null|ja|nee|inf|nan)$/i
