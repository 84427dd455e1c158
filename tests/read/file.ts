import {read} from '../../src/read.ts'
import type {Source} from '../../src/model/source.ts'

const encoder = new TextEncoder()

/** Reads one file that has this text. */
export function readText(path: string, text: string): {source: Source; problems: string[]} {
  return readBytes(path, encoder.encode(text))
}

/** Problems as `rule line:column`, which is what tests assert; sentences are in messages.txt. */
export function readBytes(path: string, bytes: Uint8Array): {source: Source; problems: string[]} {
  const {value, diagnostics} = read([{path, bytes}])
  const [source] = value
  if (!source) throw new Error(`${path} was not read.`)
  const problems = diagnostics.map(
    ({rule, position: {start}}) => `${rule} ${String(start.line)}:${String(start.column)}`
  )
  return {source, problems}
}
