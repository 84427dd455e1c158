import type {Diagnostic, Outcome} from './model/diagnostic.ts'
import type {InputFile, Source} from './model/source.ts'
import {checkCharacters} from './read/characters.ts'
import {decode} from './read/decode.ts'
import {splitFrontMatter} from './read/front-matter.ts'
import {limits} from './read/limits.ts'
import {readMarkdown} from './read/markdown.ts'
import type {Report} from './read/report.ts'
import {reporter} from './read/report.ts'
import {readYaml} from './read/yaml.ts'

type Content = Omit<Source, 'path' | 'text'>
type Format = 'yaml' | 'markdown'

const nothing: Content = {data: undefined, spans: {}}

/** Files to plain data, trees and places. Never throws: what cannot be read has a diagnostic instead of data. */
export function read(files: readonly InputFile[]): Outcome<Source[]> {
  const value: Source[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const format = formatOf(file.path)
    if (format) value.push(readFile(file, format, diagnostics))
  }
  return {value, diagnostics}
}

/** Figures and tables are not read here; neither is what has a name that hides it. */
function formatOf(path: string): Format | undefined {
  if (/(?:^|\/)(?:\.|README\.md$)/iu.test(path)) return undefined
  if (/\.ya?ml$/iu.test(path)) return 'yaml'
  return /\.md$/iu.test(path) ? 'markdown' : undefined
}

/** Files elsewhere are not ours; that they exist is enough to say that a folder has the wrong name. */
function isOurs(path: string): boolean {
  return /^[^/]+\.yaml$|^cijfers\/[^/]+\.yaml$|^(?:bevindingen|conclusies|hoofdstukken)\/[^/]+\.md$/u.test(
    path
  )
}

function readFile({path, bytes}: InputFile, format: Format, diagnostics: Diagnostic[]): Source {
  if (!isOurs(path)) return {path, text: '', ...nothing}
  if (bytes.length > limits[format]) return {path, text: '', ...tooLarge(path, format, diagnostics)}
  const {text, problem} = decode(bytes)
  const report = reporter(path, text, diagnostics)
  if (problem) problem(report)
  else if (checkCharacters(text, report)) return {path, text, ...readText(text, format, report)}
  return {path, text, ...nothing}
}

function tooLarge(path: string, format: Format, diagnostics: Diagnostic[]): Content {
  const message = `Het bestand is te groot: meer dan ${String(limits[format] / 1_000_000)} MB. Verdeel het over meer bestanden.`
  reporter(path, '', diagnostics)('te-groot', [0, 0], message)
  return nothing
}

function readText(text: string, format: Format, report: Report): Content {
  if (format === 'yaml') return readYaml(text, 0, report)
  const split = splitFrontMatter(text, report)
  if (!split) return nothing
  const head = split.head ? readHead(text, split.head, report) : nothing
  const body = readMarkdown(split.body, report)
  return body ? {...head, body} : head
}

/** Front matter with nothing in it has no wrong keys either: that keys are missing is for the schema to say. */
function readHead(text: string, [start, end]: readonly [number, number], report: Report): Content {
  const content = readYaml(text.slice(start, end), start, report)
  return content.data === null ? {...content, data: {}} : content
}

export {readMarkdownText} from './read/inline.ts'
