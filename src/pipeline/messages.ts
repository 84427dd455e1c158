import type {Root} from 'mdast'
import {compareText} from '../leaves/compare-text.ts'
import {locate, locator, type Locator} from '../leaves/locate.ts'
import type {Diagnostic, Finding, Outcome} from '../model/diagnostic.ts'
import type {Document, Documents} from '../model/document.ts'
import type {NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {InputFile, Origin, Source} from '../model/source.ts'
import {filesOfKader, read, readMarkdownText} from '../read.ts'
import {placeInFile, validate} from '../validate.ts'
import type {Memory} from './memory.ts'

/** What the stages say while they are applied, and what is needed to say where. */
export interface Messages {
  sources: Map<string, Source>
  diagnostics: Diagnostic[]
  /** Of Markdown in text keys. */
  texts: Diagnostic[]
  /** In terms of the file. */
  early: Finding[]
  /** In terms of what validation left of it: it leaves out what is wrong, and then what comes after moves up. */
  later: Finding[]
  /** From what is left to the file, for each folder that was validated. */
  moves: ((origin: Origin) => Origin)[]
  inFile: Locator
  memory: Memory
}

export function messages(
  own: Outcome<Source[]>,
  documents: Outcome<Documents, Finding>,
  memory: Memory
): Messages {
  const sources = new Map(own.value.map((source) => [source.path, source]))
  return {
    sources,
    diagnostics: [...own.diagnostics],
    texts: [],
    early: [...documents.diagnostics],
    later: [],
    moves: [placeInFile(documents.value)],
    inFile: locator(sources),
    memory
  }
}

function placeOf({moves, inFile}: Messages): Locator {
  return (origin, target, part) => {
    const moved = moves.reduce((from, move) => move(from), origin)
    return inFile(moved, target, part)
  }
}

/** By file and place; the same message at the same place once. */
export function inOrder(told: Messages): {
  diagnostics: readonly Diagnostic[]
  sources: ReadonlyMap<string, Source>
} {
  const read = [...told.diagnostics, ...told.texts]
  const all = [...read, ...locate(told.early, told.inFile), ...locate(told.later, placeOf(told))]
  const unique = new Map(
    all.map((each) => [[each.file, each.position.start.offset, each.rule, each.message].join('\0'), each])
  )
  const diagnostics = [...unique.values()].sort(
    (a, b) => compareText(a.file, b.file) || (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
  )
  return {diagnostics, sources: told.sources}
}

/** The Markdown of a text key, at its place in the file. */
export function parseText(text: string, origin: Origin, told: Messages): Root {
  const position = placeOf(told)(origin)
  const raw = told.sources.get(origin.file)?.text.slice(position.start.offset, position.end.offset)
  const tree = readMarkdownText(text, origin.file, position, {raw, known: told.memory.reading?.texts})
  told.texts.push(...tree.diagnostics)
  return tree.value
}

/** A framework's file is read under the name that its kind has, and reported under the path where it was found. */
export function loadKader(
  {path, bytes}: InputFile,
  told: Messages
): Document<NormenkaderBestand> | undefined {
  const {memory} = told
  const {value, diagnostics} = read(
    [{path: 'normenkader.yaml', bytes}],
    memory.reading && filesOfKader(memory.reading, path)
  )
  const documents = validate(value, memory.documents)
  const normenkader = documents.value.normenkader && {...documents.value.normenkader, file: path}
  for (const source of value) told.sources.set(path, {...source, path})
  told.diagnostics.push(...diagnostics.map((each) => ({...each, file: path})))
  told.early.push(...documents.diagnostics.map((each) => ({...each, origin: {...each.origin, file: path}})))
  if (normenkader !== undefined) told.moves.push(placeInFile({...documents.value, normenkader}))
  return normenkader
}
