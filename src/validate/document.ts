import type {Finding} from '../model/diagnostic.ts'
import type {Document, DocumentKind} from '../model/document.ts'
import type {Source} from '../model/source.ts'
import {coerce} from './coerce.ts'
import {faultsOf} from './faults.ts'
import type {Validator} from './generated/validators.js'
import {misplaced} from './insertions.ts'
import {nameOf} from './kinds.ts'
import type {ValidateRule} from './messages.ts'
import {validateRules} from './messages.ts'
import {prune, textsIn} from './prune.ts'
import type {Schema} from './schema.ts'

/** One kind of document: what its data must be. */
export interface Form<T> {
  kind: DocumentKind
  schema: Schema
  validate: Validator<T>
}

const start = {line: 1, column: 1, offset: 0}
const idPattern = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/u

/** What validation gathers besides the documents. */
export interface Result {
  findings: Finding[]
  verdacht: Set<string>
}

/** The source as a document of this kind, without what is wrong in it; undefined when nothing is left. */
export function toDocument<T>(form: Form<T>, source: Source, result: Result): Document<T> | undefined {
  suspect(result, source.dropped ?? [])
  const problem = source.data === undefined ? headProblem(source) : nameProblem(source)
  if (problem) result.findings.push(problem)
  const document = problem || source.data === undefined ? undefined : validated(form, source, result)
  if (!document) suspectAll(source, result)
  return document
}

function validated<T>(form: Form<T>, source: Source, result: Result): Document<T> | undefined {
  const data = coerce(form.schema, source.data)
  result.findings.push(...misplaced({...form, source, data}))
  if (form.validate(data)) return documentOf(source, data)
  const {findings, wrong} = faultsOf({...form, source, data}, form.validate.errors ?? [])
  result.findings.push(...findings)
  const pruned = prune(form.schema, data, wrong)
  suspect(result, pruned.texts)
  if (source.path.endsWith('.md')) suspect(result, [nameOf(source.path)])
  // A second look, so that the type is proved also of what is left.
  if (!form.validate(pruned.data)) return undefined
  const moved = Object.keys(pruned.moved).length > 0 ? {moved: pruned.moved} : {}
  const {weg} = pruned
  return {...documentOf(source, pruned.data), ...moved, ...(weg.size > 0 && {weg})}
}

function documentOf<T>({path, body}: Source, data: T): Document<T> {
  return body ? {file: path, data, body} : {file: path, data}
}

/** Reading has said why there are no data, unless the front matter is simply not there. */
function headProblem({path, text, body}: Source): Finding | undefined {
  if (body === undefined || text.startsWith('---')) return undefined
  const message =
    'Dit bestand begint niet met een kop: een regel `---`, sleutels zoals `titel:`, en weer een regel `---`.'
  return fileFinding('kop-ontbreekt', path, message)
}

/** A Markdown file is known by its name, unless its front matter has an id. */
function nameProblem({path, data}: Source): Finding | undefined {
  const own = typeof data === 'object' && data !== null && 'id' in data && data.id !== null
  if (path.startsWith('cijfers/')) return figuresNameProblem(path)
  if (!path.endsWith('.md') || own || idPattern.test(nameOf(path))) return undefined
  const message =
    'De naam van dit bestand is geen id. Hernoem het bestand: kleine letters en cijfers, met `-`, `_` of `.` ertussen. Of geef het id in de kop: `id: …`.'
  return fileFinding('bestandsnaam', path, message)
}

/** The name is the first part of the names of its cells. */
function figuresNameProblem(path: string): Finding | undefined {
  if (/^(?=[0-9_-]*[a-z])[a-z0-9]+(?:[-_][a-z0-9]+)*$/u.test(nameOf(path))) return undefined
  const message =
    'De naam van dit bestand kan geen deel zijn van de naam van een cel. Hernoem het bestand: kleine letters en cijfers, met `-` of `_` ertussen, en minstens één letter.'
  return fileFinding('bestandsnaam', path, message)
}

/** A message on a file as a whole. */
export function fileFinding(rule: ValidateRule, file: string, message: string): Finding {
  const {severity} = validateRules[rule]
  return {rule, severity, message, origin: {file, path: []}, position: {start, end: start}}
}

/** Everything in a file of which nothing is left; where it could not be read, every word that may be an id. */
function suspectAll(source: Source, result: Result): void {
  suspect(result, textsIn(source.data))
  if (/\.md$|^cijfers\//u.test(source.path)) suspect(result, [nameOf(source.path)])
  if (source.data === undefined) suspect(result, source.text.match(/[a-z0-9]+(?:[-_.][a-z0-9]+)*/gu) ?? [])
}

function suspect(result: Result, texts: readonly string[]): void {
  for (const text of texts) result.verdacht.add(text)
}
