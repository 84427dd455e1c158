import {calculate} from '../calculate.ts'
import {link, retext} from '../link.ts'
import type {Cijfers} from '../model/cijfers.ts'
import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {Document, Documents} from '../model/document.ts'
import type {NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {Kaderbibliotheek, OpgelostKader} from '../model/kader.ts'
import type {InputFile} from '../model/source.ts'
import {forgetTexts, nextTime} from '../read.ts'
import {resolve} from '../resolve.ts'
import {score} from '../score.ts'
import {kindOf, parametersOf} from './folder.ts'
import {addChanges} from './known-report.ts'
import {isSame, once, type KnownLink, type Memory} from './memory.ts'
import {parseText, type Messages} from './messages.ts'

/** `resolve`, where anything changed of what goes into it. */
export function resolveOnce(
  normenkader: Document<NormenkaderBestand>,
  library: Kaderbibliotheek,
  documents: Documents,
  memory: Memory
): Outcome<OpgelostKader, Finding> {
  const options = {parameters: parametersOf(documents), openParameters: kindOf(documents) === 'kader'}
  const taken = [...library].map(([name, {id, versie, digest, document}]) =>
    [name, id, versie, digest, document.file].join('\0')
  )
  return once(memory.kader, [normenkader, JSON.stringify(options), ...taken], () =>
    resolve(normenkader, library, options)
  )
}

/** `calculate`, where anything changed of what goes into it. */
export function calculateOnce(documents: Documents, memory: Memory): Outcome<Cijfers, Finding> {
  const {tabellen, berekeningen, enquetes, csv, verdacht} = documents
  const from = [...tabellen, ...berekeningen, ...enquetes, ...csv, [...verdacht].join('\0')]
  return once(memory.cijfers, from, () => calculate(documents))
}

/** What the study is linked of. */
export interface Parts {
  documents: Documents
  kader: OpgelostKader
  cijfers: Cijfers
  files: readonly InputFile[]
  onleesbaar: ReadonlySet<string>
  fase: string | undefined
}

/**
 * Links a study and scores it; or, where no more than words changed since last time, puts those in what was linked. What
 * was said of the Markdown of text keys is in `told`.
 */
export function linkStudy(parts: Parts, told: Messages): KnownLink {
  const {linked: known} = told.memory
  const from = inputs(parts)
  const before = known.last
  delete known.last
  const same = before && isSame(before.from, from) ? renewed(before, parts, told) : undefined
  const now = same ?? linkAll(parts, from, told)
  known.last = now
  return now
}

/** What comes in but for the documents that hold little else than prose. */
function inputs({documents, kader, cijfers, files, onleesbaar, fase}: Parts): unknown[] {
  const {bevindingen: _, conclusies: __, hoofdstukken: ___, verdacht, ...others} = documents
  return [
    ...[kader, cijfers, fase, [...onleesbaar].join('\0'), [...verdacht].join('\0')],
    ...Object.values(others).flat(),
    ...files.map((file) => (PROSE.test(file.path) ? file.path : file))
  ]
}

const PROSE = /^(?:bevindingen|conclusies|hoofdstukken)\/[^/]+\.md$/u

function renewed(before: KnownLink, {documents}: Parts, told: Messages): KnownLink | undefined {
  const {linked, texts} = before
  const found = retext(linked.linking, before.documents, documents, (text, origin) =>
    parseText(text, origin, told)
  )
  if (found === undefined) {
    told.texts.length = 0
    return undefined
  }
  const files = new Set(found.map(({na}) => na.origin.file))
  told.texts.push(...texts.filter(({file}) => !files.has(file)))
  if (told.memory.reading) forgetTexts(told.memory.reading, new Set(found.map(({voor}) => voor.tree)))
  addChanges(told.memory.report, linked.value, found)
  return {...before, documents, texts: [...told.texts], changes: found}
}

function linkAll(parts: Parts, from: readonly unknown[], told: Messages): KnownLink {
  const {documents, kader, cijfers, files, onleesbaar, fase} = parts
  if (told.memory.reading) nextTime(told.memory.reading)
  const linked = link(documents, kader, {
    cijfers,
    bereken: cijfers.bereken,
    parseText: (text, origin) => parseText(text, origin, told),
    files,
    onleesbaar,
    ...(fase !== undefined && {fase})
  })
  return {from, documents, linked, score: score(linked.value), texts: [...told.texts], changes: []}
}
