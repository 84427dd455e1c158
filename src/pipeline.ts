import type {Root} from 'mdast'
import {calculate} from './calculate.ts'
import {check} from './check.ts'
import {compose} from './compose.ts'
import {checkVersions, gather, lockText} from './gather.ts'
import {link} from './link.ts'
import {locate, locator, type Locator} from './locate.ts'
import type {Diagnostic, Finding, Outcome} from './model/diagnostic.ts'
import type {Document, Documents} from './model/document.ts'
import type {NormenkaderBestand} from './model/generated/bestanden.ts'
import type {Kadervinder} from './model/kader.ts'
import type {Onderzoek} from './model/onderzoek.ts'
import type {Score} from './model/score.ts'
import type {InputFile, Origin, Source} from './model/source.ts'
import {bijgewerkt, type Bijgewerkt} from './pipeline/bijwerken.ts'
import {
  kindOf,
  meantFolder,
  missingFiles,
  ownKader,
  parametersOf,
  type EigenKader,
  type Soort
} from './pipeline/folder.ts'
import type {Aids} from './render.ts'
import {filesOfKader, newMemory, nextTime, read, readMarkdownText, type Memory} from './read.ts'
import {resolve} from './resolve.ts'
import {score} from './score.ts'
import {placeInFile, validate} from './validate.ts'

export {newMemory, type Memory} from './read.ts'
export type {Bijgewerkt} from './pipeline/bijwerken.ts'
export {lineage, readKader, verschil} from './pipeline/kaders.ts'
export {readKoppelingen, type GelezenKoppelingen} from './pipeline/koppelingen.ts'

/** The folder of one onderzoek or kader, and the way to the frameworks that it names. */
export interface Input {
  files: readonly InputFile[]
  kaders: Kadervinder
  /** Files that are there but could not be read; who read the folder has said why. */
  onleesbaar?: readonly string[]
  /** Overrides `fase` of onderzoek.yaml. */
  fase?: string
  /** What earlier times learned, for who looks at the same folder again and again: what did not change is not read. */
  memory?: Memory
}

/** Everything that can be said of a folder without rendering it. */
export interface Analysis {
  /** A kader is a folder with a normenkader.yaml that has a `versie`, and without an onderzoek.yaml. */
  soort: Soort
  /** Absent when there is no normenkader.yaml that can be read; then there is at least one fout. */
  onderzoek?: Onderzoek
  score?: Score
  /** In order of file and place. */
  diagnostics: readonly Diagnostic[]
  /** Every file that was read, also of frameworks, by path; for code frames. */
  sources: ReadonlyMap<string, Source>
  /** Of a kader: which it is, and the versions that it published. */
  kader?: EigenKader
  /** What normenkader.lock.yaml should say now. Absent when nothing is taken over. */
  lock?: string
}

/** Applies the stages in order: read, validate, gather, resolve, link, check, score. Pure; never throws on input. */
export function analyse({files, kaders, onleesbaar = [], fase, memory = newMemory()}: Input): Analysis {
  nextTime(memory)
  const own = read(files, memory.own)
  const documents = validate(own.value)
  const told = messages(own, documents, memory)
  told.early.push(...missingFiles([...files.map(({path}) => path), ...onleesbaar], documents.value))
  const soort = kindOf(documents.value)
  const {normenkader, lock} = documents.value
  if (normenkader === undefined) return {soort, ...inOrder(told)}

  const load = (file: InputFile): ReturnType<typeof loadKader> => loadKader(file, told)
  const klaar = (fase ?? documents.value.onderzoek?.data.fase) === 'definitief'
  const library = gather(normenkader, kaders, load, lock, klaar)
  const kader = resolve(normenkader, library.value, {
    parameters: parametersOf(documents.value),
    openParameters: soort === 'kader'
  })
  const nothing = own.value.filter(isUnread).map(({path}) => path)
  const cijfers = calculate(documents.value)
  const onderzoek = link(documents.value, kader.value, {
    cijfers: cijfers.value,
    bereken: cijfers.value.bereken,
    parseText: (text, origin) => parseText(text, origin, told),
    files,
    onleesbaar: new Set([...onleesbaar.map(meantFolder), ...nothing]),
    ...(fase !== undefined && {fase})
  })
  told.later.push(...library.diagnostics, ...kader.diagnostics)
  told.later.push(...cijfers.diagnostics, ...onderzoek.diagnostics)
  if (soort === 'kader') told.later.push(...ownVersions(normenkader, documents.value, kaders, load))
  told.later.push(...check(onderzoek.value, undefined, [...told.early, ...told.later]))
  const newLock = lockText(library.value.values())
  return {
    soort,
    ...(soort === 'kader' && ownKader(documents.value)),
    onderzoek: onderzoek.value,
    score: score(onderzoek.value),
    ...inOrder(told),
    ...(newLock !== undefined && {lock: newLock})
  }
}

/**
 * Brings what a folder takes over to the newest versions; or says in a Dutch sentence why that cannot be done. Pure: what
 * the files become is in `wijzigingen`.
 */
export function werkBij(input: Input): Bijgewerkt | {geweigerd: string} {
  return bijgewerkt(input, analyse)
}

/** A framework is found by the path of its own folder too, and then with the versions that it keeps. */
function ownVersions(
  normenkader: Document<NormenkaderBestand>,
  {versies}: Documents,
  kaders: Kadervinder,
  load: (file: InputFile) => Document<NormenkaderBestand> | undefined
): Finding[] {
  const found = kaders('./')
  return 'geweigerd' in found ? [] : checkVersions(normenkader, versies, found, load)
}

/** What the stages say while they are applied, and what is needed to say where. */
interface Messages {
  sources: Map<string, Source>
  diagnostics: Diagnostic[]
  /** In terms of the file. */
  early: Finding[]
  /** In terms of what validation left of it: it leaves out what is wrong, and then what comes after moves up. */
  later: Finding[]
  /** From what is left to the file, for each folder that was validated. */
  moves: ((origin: Origin) => Origin)[]
  inFile: Locator
  memory: Memory
}

function messages(own: Outcome<Source[]>, documents: Outcome<Documents, Finding>, memory: Memory): Messages {
  const sources = new Map(own.value.map((source) => [source.path, source]))
  return {
    sources,
    diagnostics: [...own.diagnostics],
    early: [...documents.diagnostics],
    later: [],
    moves: [placeInFile(documents.value)],
    inFile: locator(sources),
    memory
  }
}

function placeOf({moves, inFile}: Messages): Locator {
  return (origin, target) => {
    const moved = moves.reduce((from, move) => move(from), origin)
    return inFile(moved, target)
  }
}

/** By file and place; the same message at the same place once. */
function inOrder(told: Messages): Pick<Analysis, 'diagnostics' | 'sources'> {
  const all = [...told.diagnostics, ...locate(told.early, told.inFile), ...locate(told.later, placeOf(told))]
  const unique = new Map(
    all.map((each) => [[each.file, each.position.start.offset, each.rule, each.message].join('\0'), each])
  )
  const diagnostics = [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
  )
  return {diagnostics, sources: told.sources}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function parseText(text: string, origin: Origin, told: Messages): Root {
  const tree = readMarkdownText(text, origin.file, placeOf(told)(origin), told.memory.texts)
  told.diagnostics.push(...tree.diagnostics)
  return tree.value
}

/** A framework's file is read under the name that its kind has, and reported under the path where it was found. */
function loadKader({path, bytes}: InputFile, told: Messages): Document<NormenkaderBestand> | undefined {
  const {value, diagnostics} = read([{path: 'normenkader.yaml', bytes}], filesOfKader(told.memory, path))
  const documents = validate(value)
  const normenkader = documents.value.normenkader && {...documents.value.normenkader, file: path}
  for (const source of value) told.sources.set(path, {...source, path})
  told.diagnostics.push(...diagnostics.map((each) => ({...each, file: path})))
  told.early.push(...documents.diagnostics.map((each) => ({...each, origin: {...each.origin, file: path}})))
  if (normenkader !== undefined) told.moves.push(placeInFile({...documents.value, normenkader}))
  return normenkader
}

/** How a report is to be made. */
export interface ReportOptions extends Aids {
  template: {id: string; files: readonly InputFile[]}
  /** Ids of formats: `html`, `md`. */
  formats: readonly string[]
  concept: boolean
  intern: boolean
}

/**
 * Applies the last two stages, compose and render, to what `analyse` made: a file `rapport.<extension>` per format, and
 * what these point at.
 */
export async function report(
  {onderzoek, score: scored}: Analysis,
  {template, formats, concept, intern, ...aids}: ReportOptions
): Promise<Outcome<{name: string; bytes: Uint8Array}[]>> {
  if (onderzoek === undefined || scored === undefined) return {value: [], diagnostics: []}
  const {build, drawCharts, FORMATS} = await import('./render.ts')
  const rapport = await drawCharts(compose(onderzoek, scored, {concept, intern}))
  const root = build(rapport, template)
  if (root.diagnostics.some(({severity}) => severity === 'fout')) return {...root, value: []}
  const asked = FORMATS.filter(({id}) => formats.includes(id))
  const made = await Promise.all(
    asked.map(async (format) => ({
      extension: format.extension,
      ...(await format.write(root.value, rapport, aids))
    }))
  )
  const written = made.filter(({diagnostics}) => !diagnostics.some(({severity}) => severity === 'fout'))
  const companions = asked.flatMap((format) => format.companions?.(rapport) ?? [])
  return {
    value: [
      ...written.map(({extension, value: bytes}) => ({name: `rapport.${extension}`, bytes})),
      ...companions
    ],
    diagnostics: [...root.diagnostics, ...made.flatMap(({diagnostics}) => diagnostics)]
  }
}

/** What is wrong with a template, apart from any onderzoek; nothing in it is left untried. */
export async function checkTemplate(template: ReportOptions['template'], aids: Aids): Promise<Diagnostic[]> {
  return (await import('./render.ts')).checkTemplate(template, aids)
}

/** What is wrong with a Word template, apart from any onderzoek. */
export async function checkWord(file: InputFile): Promise<Diagnostic[]> {
  const {checkWordTemplate} = await import('./render.ts')
  return checkWordTemplate(file)
}

/** Whether nothing could be read of a file: neither its data nor its rows. */
function isUnread({data, csv}: Source): boolean {
  return data === undefined && csv === undefined
}
