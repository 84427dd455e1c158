import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Diagnostic, Outcome} from './model/diagnostic.ts'
import type {InputFile, Source} from './model/source.ts'
import {readCsvCells} from './leaves/csv.ts'
import {checkCharacters} from './read/characters.ts'
import {decode} from './read/decode.ts'
import {splitFrontMatter} from './read/front-matter.ts'
import {limits} from './read/limits.ts'
import {readInline} from './read/inline.ts'
import {recallFile, recallText, type KnownFiles, type KnownTexts} from './read/known.ts'
import {readMarkdown} from './read/markdown.ts'
import {SpanTable} from './read/span-table.ts'
import type {Report} from './read/report.ts'
import {reporter} from './read/report.ts'
import {readYaml} from './read/yaml.ts'

type Content = Omit<Source, 'path' | 'text'>
type Format = 'yaml' | 'markdown' | 'csv'

const nothing: Content = {data: undefined, spans: new SpanTable()}

/**
 * Files to plain data, trees and places. Never throws: what cannot be read has a diagnostic instead of data. With
 * `known`, a file whose bytes are those of last time gives the very Source of last time; nobody may change one.
 */
export function read(files: readonly InputFile[], known?: KnownFiles): Outcome<Source[]> {
  const found = files.flatMap((file) => {
    const format = formatOf(file.path)
    return format ? [recallFile(known, file, (diagnostics) => readFile(file, format, diagnostics))] : []
  })
  known?.clear()
  for (const each of found) known?.set(each.source.path, each)
  return {value: found.map(({source}) => source), diagnostics: found.flatMap(({diagnostics}) => diagnostics)}
}

/**
 * Markdown in a text key of a YAML file, written there as `raw`. With `known`, the same text at the same place gives the very tree of last time.
 */
export function readMarkdownText(
  text: string,
  file: string,
  position: Position,
  {raw = '', known}: {raw?: string | undefined; known?: KnownTexts | undefined} = {}
): Outcome<Root> {
  const make = (): Outcome<Root> => readInline(text, file, position, raw)
  return known ? recallText(known, [raw, text, file, position], make) : make()
}

/** Figures and tables are not read here; neither is what has a name that hides it. */
function formatOf(path: string): Format | undefined {
  if (/(?:^|\/)(?:\.|README\.md$)/i.test(path)) return undefined
  if (/\.ya?ml$/i.test(path)) return 'yaml'
  if (/\.csv$/i.test(path)) return 'csv'
  return /\.md$/i.test(path) ? 'markdown' : undefined
}

/** Files elsewhere are not ours; that they exist is enough to say that a folder has the wrong name. */
function isOurs(path: string): boolean {
  return /^[^/]+\.yaml$|^cijfers\/[^/]+\.(?:yaml|csv)$|^(?:bevindingen|conclusies|hoofdstukken)\/[^/]+\.md$/u.test(
    path
  )
}

function readFile({path, bytes}: InputFile, format: Format, diagnostics: Diagnostic[]): Source {
  if (!isOurs(path)) return {path, text: '', ...nothing}
  if (bytes.length > limits[format]) return {path, text: '', ...tooLarge(path, format, diagnostics)}
  if (format === 'csv') return readCsvFile({path, bytes}, diagnostics)
  const {text, problem} = decode(bytes)
  const report = reporter(path, text, diagnostics)
  if (problem) problem(report)
  else if (checkCharacters(text, report)) return {path, text, ...readText(text, format, report)}
  return {path, text, ...nothing}
}

/** The places of the cells; what they mean is for the table of the same name. */
function readCsvFile(file: InputFile, diagnostics: Diagnostic[]): Source {
  const csv = readCsvCells(file)
  diagnostics.push(...csv.diagnostics)
  const {path} = file
  if (csv.value === undefined) return {path, text: '', ...nothing}
  return {path, text: csv.value.text, ...nothing, csv: {file: path, ...csv.value}}
}

function tooLarge(path: string, format: Format, diagnostics: Diagnostic[]): Content {
  const message = `Het bestand is te groot: meer dan ${String(limits[format] / 1_000_000)} MB. Verdeel het over meer bestanden.`
  reporter(path, '', diagnostics)('te-groot', [0, 0], message)
  return nothing
}

function readText(text: string, format: 'yaml' | 'markdown', report: Report): Content {
  if (format === 'yaml') return readYaml(text, 0, report)
  const split = splitFrontMatter(text, report)
  if (!split) return nothing
  const head = split.head ? readHead(text, split.head, report) : nothing
  const body = readMarkdown(text, report, split.body)
  return body ? {...head, body} : head
}

/** Front matter with nothing in it has no wrong keys either: that keys are missing is for the schema to say. */
function readHead(text: string, [start, end]: readonly [number, number], report: Report): Content {
  const content = readYaml(text.slice(start, end), start, report)
  return content.data === null ? {...content, data: {}} : content
}

export {
  filesOfKader,
  forgetTexts,
  newKnownReading,
  nextTime,
  sameBytes,
  type KnownReading
} from './read/known.ts'
