import {join, relative, sep} from 'node:path'
import {findKaders, findOnderzoek, readFolder} from '../files.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Analysis, ReadFolder} from '../pipeline.ts'
import type {PrintContext} from '../print.ts'
import type {Environment} from './environment.ts'
import {showProgress} from './progress.ts'
import {MANY, staySmall} from './let-go.ts'
import {refuse} from './refuse.ts'
import type {Kept} from './kept.ts'

/** An onderzoek or kader as it was read and analysed, with what went wrong on the way. */
export interface Study {
  map: string
  analysis: Analysis
  diagnostics: readonly Diagnostic[]
}

/** Of this size a study takes over a second. */
const LARGE = 1_500_000

/** The folder that a path means; undefined after the user was told what is wrong with it. */
export function studyFolder(pad: string | undefined, environment: Environment): string | undefined {
  const found = findOnderzoek(pad ?? '.', environment.map)
  if (typeof found === 'string') return found
  refuse(found.geweigerd, environment)
  return undefined
}

/** Reads and analyses a folder. `uitvoer` is where outputs go, which is no input. */
export async function readStudy(
  map: string,
  environment: Environment,
  options: StudyOptions = {}
): Promise<Study> {
  const {analyseRead} = await import('../pipeline.ts')
  const {fase, kept} = options
  const {read, diagnostics, done} = await readAll(map, environment, options)
  // What is read again and again is kept, and a report takes more than the analysis in any case.
  if (!kept && !options.isForReport && read.files.length > MANY) staySmall()
  const analysis = analyseRead(read, {
    kaders: findKaders(map),
    onleesbaar: diagnostics.map(({file}) => file),
    ...(fase === undefined ? {} : {fase}),
    ...(kept && {memory: kept.memory})
  })
  done()
  return {map, analysis, diagnostics: [...diagnostics, ...analysis.diagnostics]}
}

/** Reads a folder, of which nobody holds the bytes when it returns, and shows that the work goes on when there is much of it. */
async function readAll(
  map: string,
  environment: Environment,
  {kept, uitvoer}: StudyOptions
): Promise<{read: ReadFolder; diagnostics: readonly Diagnostic[]; done: () => void}> {
  const {readInput} = await import('../pipeline.ts')
  const {value: files, diagnostics} = kept?.folder.files() ?? readFolder(map, uitvoer)
  const size = files.reduce(
    // A byte of a table is worth many of text: most of them are a digit that is computed with.
    (sum, {path, bytes}) =>
      sum + (/\.(md|yaml)$/.test(path) ? 1 : path.endsWith('.csv') ? 10 : 0) * bytes.length,
    0
  )
  const message = `${String(files.length)} bestanden worden gecontroleerd…`
  const done = showProgress(message, size > LARGE, environment)
  return {read: readInput(files, kept?.memory), diagnostics, done}
}

interface StudyOptions {
  fase?: string | undefined
  uitvoer?: string | undefined
  kept?: Kept | undefined
  isForReport?: boolean
}

export function hasFaults(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({severity}) => severity === 'fout')
}

/** How messages about a study are printed from where the user stands. */
export function printContext(
  {map, analysis}: Study,
  environment: Environment,
  stream: 'out' | 'err'
): PrintContext {
  return {
    // No more than the texts: who keeps this for later need not keep all that was read.
    sources: new Map([...analysis.sources].map(([path, {text}]) => [path, {text}])),
    pathOf: (file) => (file.startsWith('meegeleverd:') ? file : shortPath(join(map, file), environment)),
    colour: environment.colour[stream],
    version: ''
  }
}

/** The frameworks above the onderzoek that it takes over. */
export function frameworksOf({map, analysis}: Study): string[] {
  return [...analysis.sources.keys()].filter((path) => path.startsWith('../')).map((path) => join(map, path))
}

/** A path from the folder of the user. */
export function shortPath(path: string, {map}: Environment): string {
  return relative(map, path).replaceAll(sep, '/') || '.'
}
