import type {Root} from 'mdast'
import {check} from './check.ts'
import {compose} from './compose.ts'
import {gather, lockText} from './gather.ts'
import {link} from './link.ts'
import {locate, locator} from './locate.ts'
import type {Diagnostic, Finding, Outcome} from './model/diagnostic.ts'
import type {Document, Documents} from './model/document.ts'
import type {NormenkaderBestand} from './model/generated/bestanden.ts'
import type {Kadervinder} from './model/kader.ts'
import type {Onderzoek} from './model/onderzoek.ts'
import type {Score} from './model/score.ts'
import type {InputFile, Origin, Source} from './model/source.ts'
import type {Message} from './render/format.ts'
import {overheidOf} from './overheid.ts'
import {read, readMarkdownText} from './read.ts'
import {resolve} from './resolve.ts'
import {score} from './score.ts'
import {validate} from './validate.ts'

/** The folder of one onderzoek or kader, and the way to the frameworks that it names. */
export interface Input {
  files: readonly InputFile[]
  kaders: Kadervinder
  /** Overrides `fase` of onderzoek.yaml. */
  fase?: string
}

/** Everything that can be said of a folder without rendering it. */
export interface Analysis {
  /** A kader is a folder with a normenkader.yaml that has a `versie`, and without an onderzoek.yaml. */
  soort: 'onderzoek' | 'kader'
  /** Absent when there is no normenkader.yaml that can be read; then there is at least one fout. */
  onderzoek?: Onderzoek
  score?: Score
  /** In order of file and place. */
  diagnostics: readonly Diagnostic[]
  /** Every file that was read, also of frameworks, by path; for code frames. */
  sources: ReadonlyMap<string, Source>
  /** What normenkader.lock.yaml should say now. Absent when nothing is taken over. */
  lock?: string
}

/** Applies the stages in order: read, validate, gather, resolve, link, check, score. Pure; never throws on input. */
export function analyse({files, kaders, fase}: Input): Analysis {
  const own = read(files)
  const documents = validate(own.value)
  const sources = new Map(own.value.map((source) => [source.path, source]))
  const place = locator(sources)
  const diagnostics = [...own.diagnostics]
  const findings = [...documents.diagnostics, ...missingFiles(files)]
  const finish = (rest: Partial<Analysis> = {}): Analysis => ({
    soort: kindOf(documents.value),
    diagnostics: inOrder([...diagnostics, ...locate(findings, place)]),
    sources,
    ...rest
  })

  const {normenkader} = documents.value
  if (normenkader === undefined) return finish()

  const load = (file: InputFile): Document<NormenkaderBestand> | undefined => {
    const loaded = readKader(file)
    for (const source of loaded.sources) sources.set(source.path, source)
    diagnostics.push(...loaded.diagnostics)
    findings.push(...loaded.findings)
    return loaded.document
  }
  const library = gather(normenkader, kaders, load, documents.value.lock)
  const kader = resolve(normenkader, library.value, {
    parameters: parametersOf(documents.value),
    openParameters: kindOf(documents.value) === 'kader'
  })
  const parseText = (text: string, origin: Origin): Root => {
    const tree = readMarkdownText(text, origin.file, place(origin))
    diagnostics.push(...tree.diagnostics)
    return tree.value
  }
  const options = {parseText, files, ...(fase !== undefined && {fase})}
  const onderzoek = link(documents.value, kader.value, options)
  findings.push(...library.diagnostics, ...kader.diagnostics, ...onderzoek.diagnostics)
  findings.push(...check(onderzoek.value, undefined, findings))
  const lock = lockText(library.value)
  return finish({
    onderzoek: onderzoek.value,
    score: score(onderzoek.value),
    ...(lock !== undefined && {lock})
  })
}

/** How a report is to be made. */
export interface ReportOptions {
  template: {id: string; files: readonly InputFile[]}
  /** Ids of formats: `html`, `md`. */
  formats: readonly string[]
  concept: boolean
  intern: boolean
}

/** Applies the last two stages, compose and render, to what `analyse` made: one file per format. */
export async function report(
  {onderzoek, score: scored}: Analysis,
  {template, formats, concept, intern}: ReportOptions
): Promise<Outcome<{name: string; bytes: Uint8Array}[]> & {messages: Message[]}> {
  if (onderzoek === undefined || scored === undefined) return {value: [], diagnostics: [], messages: []}
  const {build, FORMATS} = await import('./render.ts')
  const rapport = compose(onderzoek, scored, {concept, intern})
  const root = build(rapport, template)
  if (root.diagnostics.some(({severity}) => severity === 'fout')) return {...root, value: [], messages: []}
  const asked = FORMATS.filter(({id}) => formats.includes(id))
  const written = await Promise.all(
    asked.map(async (format) => {
      const made = await format.write(root.value, rapport)
      const {bytes, messages} = made instanceof Uint8Array ? {bytes: made, messages: []} : made
      return {file: bytes && {name: `rapport.${format.extension}`, bytes}, messages}
    })
  )
  return {
    value: written.flatMap(({file}) => file ?? []),
    diagnostics: root.diagnostics,
    messages: written.flatMap(({messages}) => messages)
  }
}

function kindOf({onderzoek, normenkader}: Documents): Analysis['soort'] {
  return onderzoek === undefined && normenkader?.data.versie !== undefined ? 'kader' : 'onderzoek'
}

/** A framework's file is read under the name that its kind has, and reported under the path where it was found. */
function readKader(file: InputFile): {
  document?: Document<NormenkaderBestand>
  sources: Source[]
  diagnostics: Diagnostic[]
  findings: Finding[]
} {
  const {path} = file
  const {value, diagnostics} = read([{path: 'normenkader.yaml', bytes: file.bytes}])
  const documents = validate(value)
  const {normenkader} = documents.value
  return {
    ...(normenkader && {document: {...normenkader, file: path}}),
    sources: value.map((source) => ({...source, path})),
    diagnostics: diagnostics.map((each) => ({...each, file: path})),
    findings: documents.diagnostics.map((each) => ({...each, origin: {...each.origin, file: path}}))
  }
}

/** `{gemeente}` and `{periode}` of the texts of a normenkader. */
function parametersOf({onderzoek}: Documents): Record<string, string> {
  const {overheden = [], periode} = onderzoek?.data ?? {}
  return {
    ...(overheden.length > 0 && {gemeente: overheden.map((each) => overheidOf(each).naam).join(' en ')}),
    ...(periode && {periode: `${periode.van}-${periode.tot}`})
  }
}

function missingFiles(files: readonly InputFile[]): Finding[] {
  const present = new Set(files.map(({path}) => path))
  const missing = (file: string, message: string): Finding[] =>
    present.has(file)
      ? []
      : [{rule: 'bestand-ontbreekt', severity: 'fout', message, origin: {file, path: []}}]
  const normenkader = missing(
    'normenkader.yaml',
    'Er is geen normenkader.yaml; verwacht: een map met onderzoek.yaml en normenkader.yaml. Begin met `normenkader nieuw`.'
  )
  return normenkader
}

/** By file and place; the same message at the same place once. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(
    diagnostics.map((each) => [
      [each.file, each.position.start.offset, each.rule, each.message].join('\0'),
      each
    ])
  )
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
