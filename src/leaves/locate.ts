import type {Position} from 'unist'
import {placeInCsv} from './csv.ts'
import type {Diagnostic, Finding, Stretch} from '../model/diagnostic.ts'
import type {Origin, Source} from '../model/source.ts'
import {Lines} from './lines.ts'
import {inFile} from './text-place.ts'

/** The place in its file of what an origin names, or of a part of the text there. */
export type Locator = (origin: Origin, target?: Finding['target'], part?: Stretch) => Position

/** `sources` may grow while the locator is in use. */
export function locator(sources: ReadonlyMap<string, Source>): Locator {
  const known = new Map<string, Lines>()
  return (origin, target = 'value', part) => {
    const source = sources.get(origin.file)
    if (source === undefined) return new Lines('').between(0, 0)
    const lines = known.get(origin.file) ?? new Lines(source.text)
    known.set(origin.file, lines)
    const [start, end] = rangeOf(source, origin, target)
    const whole = lines.between(start, end)
    if (part === undefined) return whole
    const written = {value: part.text, raw: source.text.slice(start, end), start: whole.start}
    return inFile(written, part.start, part.end) ?? whole
  }
}

/** Findings with the line and column of what they are about. */
export function locate(findings: readonly Finding[], place: Locator): Diagnostic[] {
  return findings.map(({rule, severity, message, origin, target, position, part, hint, related}) => ({
    rule,
    severity,
    message,
    file: origin.file,
    position: position ? {start: position.start, end: position.end} : place(origin, target, part),
    ...(hint !== undefined && {hint}),
    ...(related && {
      related: related.map((each) => ({
        message: each.message,
        file: each.origin.file,
        position: place(each.origin)
      }))
    })
  }))
}

type Range = readonly [number, number]

/**
 * The range of a value, or of its key. Of a value that is not there: the first line of the nearest thing around it
 * that is, for a block runs on to the start of whatever follows.
 */
function rangeOf({text, spans, csv}: Source, {path}: Origin, target: 'key' | 'value'): Range {
  const cell = csv && placeInCsv(csv, Number(path[0]), Number(path[1]))
  if (cell !== undefined) return [cell.start, cell.end]
  const span = spans.get(path)
  if (span !== undefined) {
    const range = target === 'key' ? (span.key ?? span.value) : span.value
    return path.length === 0 ? firstLine(text, range) : withoutTail(text, range)
  }
  for (let length = path.length - 1; length >= 0; length--) {
    const around = spans.get(path.slice(0, length))
    if (around !== undefined) return firstLine(text, around.key ?? around.value)
  }
  return firstLine(text, [0, text.length])
}

function firstLine(text: string, [start, end]: Range): Range {
  const stop = text.slice(start, end).search(/\r?\n/u)
  return [start, stop === -1 ? end : start + stop]
}

/** Without the line ends and spaces that a block scalar takes along. */
function withoutTail(text: string, [start, end]: Range): Range {
  return [start, start + text.slice(start, end).trimEnd().length]
}
