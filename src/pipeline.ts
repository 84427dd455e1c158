import {check} from './check.ts'
import {checkVersions, gather, lockText} from './gather.ts'
import type {Diagnostic, Finding, Outcome} from './model/diagnostic.ts'
import type {Document, Documents} from './model/document.ts'
import type {NormenkaderBestand} from './model/generated/bestanden.ts'
import type {Kadervinder} from './model/kader.ts'
import type {InputFile, Source} from './model/source.ts'
import type {Analysis, Circumstances, Input, ReadFolder} from './pipeline/analysis.ts'
import {bijgewerkt, type Bijgewerkt} from './pipeline/bijwerken.ts'
import {kindOf, meantFolder, missingFiles, ownKader} from './pipeline/folder.ts'
import {calculateOnce, linkStudy, resolveOnce} from './pipeline/linking.ts'
import {memoryForOnce, recallFiles, type Memory} from './pipeline/memory.ts'
import {inOrder, loadKader, messages} from './pipeline/messages.ts'
import {buildDocument, composeReport, type ComposedReport, type ReportSettings} from './pipeline/report.ts'
import {read} from './read.ts'
import type {Aids} from './render.ts'
import {validate} from './validate.ts'

export type {ComposedReport} from './pipeline/report.ts'
export type {Analysis, Input, ReadFolder} from './pipeline/analysis.ts'
export {newMemory, type Memory} from './pipeline/memory.ts'
export type {Bijgewerkt} from './pipeline/bijwerken.ts'
export {lineage, readKader, verschil} from './pipeline/kaders.ts'
export {readKoppelingen, type GelezenKoppelingen} from './pipeline/koppelingen.ts'

/** Applies the stages in order: read, validate, gather, resolve, link, check, score. Pure; never throws on input. */
export function analyse({files, ...others}: Input): Analysis {
  return analyseRead(readInput(files, others.memory), others)
}

/**
 * The first stage alone. Who lets go of the files before what was read is analysed (`analyseRead`) has room for a large
 * study: they are as large as all the rest that is held of its texts.
 */
export function readInput(given: readonly InputFile[], memory: Memory = memoryForOnce()): ReadFolder {
  const files = recallFiles(given, memory)
  const own = read(files, memory.reading?.own)
  if (memory.reading) return {files, own}
  const texts = new Set(own.value.map(({path}) => path))
  return {files: files.map((file) => (texts.has(file.path) ? {path: file.path, bytes: NONE} : file)), own}
}

const NONE = new Uint8Array()

/** The stages after reading. */
export function analyseRead(
  {files, own}: ReadFolder,
  {kaders, onleesbaar = [], fase, memory = memoryForOnce()}: Circumstances
): Analysis {
  const documents = validate(own.value, memory.documents)
  const told = messages(own, documents, memory)
  told.early.push(...missingFiles([...files.map(({path}) => path), ...onleesbaar], documents.value))
  const soort = kindOf(documents.value)
  const {normenkader, lock} = documents.value
  if (normenkader === undefined) return {soort, ...inOrder(told)}

  const load = (file: InputFile): ReturnType<typeof loadKader> => loadKader(file, told)
  const klaar = (fase ?? documents.value.onderzoek?.data.fase) === 'definitief'
  const library = gather(normenkader, kaders, load, lock, klaar)
  const kader = resolveOnce(normenkader, library.value, documents.value, memory)
  const cijfers = calculateOnce(documents.value, memory)
  const unread = own.value.filter(isUnread).map(({path}) => path)
  const unknown = new Set([...onleesbaar.map(meantFolder), ...unread])
  const parts = {documents: documents.value, kader: kader.value, cijfers: cijfers.value}
  const {linked, score, changes} = linkStudy({...parts, files, onleesbaar: unknown, fase}, told)
  told.later.push(...library.diagnostics, ...kader.diagnostics)
  told.later.push(...cijfers.diagnostics, ...linked.diagnostics)
  if (soort === 'kader') told.later.push(...ownVersions(normenkader, documents.value, kaders, load))
  const again = {known: memory.runs, changes}
  told.later.push(...check(linked.value, undefined, [...told.early, ...told.later], again))
  const newLock = lockText(library.value.values())
  return {
    soort,
    ...(soort === 'kader' && ownKader(documents.value)),
    onderzoek: linked.value,
    score,
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

/** How a report is to be written. */
export interface RenderOptions extends Omit<Aids, 'pages'> {
  template: {id: string; files: readonly InputFile[]}
  /** Ids of formats: `html`, `md`. */
  formats: readonly string[]
  memory?: Memory
}

/**
 * Applies `compose` to what `analyse` made. What comes out holds nothing of what was read, so that who lets go of the
 * analysis has room to render a large report. Undefined where nothing can be told.
 */
export async function compose(
  {onderzoek, score: scored}: Analysis,
  settings: ReportSettings
): Promise<ComposedReport | undefined> {
  if (onderzoek === undefined || scored === undefined) return undefined
  return composeReport(onderzoek, scored, settings)
}

/** Applies the last stage, render: a file `rapport.<extension>` per format, and what these point at. */
export async function render(
  report: ComposedReport,
  {template, formats, memory, ...aids}: RenderOptions
): Promise<Outcome<{name: string; bytes: Uint8Array}[]>> {
  const {FORMATS} = await import('./render.ts')
  const {value: document, diagnostics} = await buildDocument(report, template.files, memory)
  if (document === undefined) return {value: [], diagnostics}
  const {rapport} = report
  const {root, pages} = document
  const asked = FORMATS.filter(({id}) => formats.includes(id))
  const made = await Promise.all(
    asked.map(async (format) => ({
      extension: format.extension,
      ...(await format.write(root, rapport, {...aids, ...(pages && {pages})}))
    }))
  )
  const written = made.filter(({diagnostics}) => !diagnostics.some(({severity}) => severity === 'fout'))
  const companions = asked.flatMap((format) => format.companions?.(rapport) ?? [])
  return {
    value: [
      ...written.map(({extension, value: bytes}) => ({name: `rapport.${extension}`, bytes})),
      ...companions
    ],
    diagnostics: [...diagnostics, ...made.flatMap(({diagnostics}) => diagnostics)]
  }
}

/** How a report is to be made. */
export interface ReportOptions extends ReportSettings, RenderOptions {
  formats: readonly string[]
}

/** Applies compose and render to what `analyse` made. */
export async function report(
  analysis: Analysis,
  options: ReportOptions
): Promise<Outcome<{name: string; bytes: Uint8Array}[]>> {
  const made = await compose(analysis, options)
  return made === undefined ? {value: [], diagnostics: []} : render(made, options)
}

/** What is wrong with a template, apart from any onderzoek; nothing in it is left untried. */
export async function checkTemplate(template: RenderOptions['template'], aids: Aids): Promise<Diagnostic[]> {
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
