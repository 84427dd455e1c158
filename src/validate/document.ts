import type {Position} from 'unist'
import type {Finding} from '../model/diagnostic.ts'
import type {Document, DocumentKind} from '../model/document.ts'
import type {Source} from '../model/source.ts'
import {coerce} from './coerce.ts'
import {faultsOf} from './faults.ts'
import type {Validator} from './generated/validators.js'
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

const point = {line: 1, column: 1, offset: 0}

/** The place of what is said of a file as a whole. */
export const startOfFile: Position = {start: point, end: point}

/** What validation gathers besides the documents. */
export interface Result {
  findings: Finding[]
  verdacht: Set<string>
}

/** The source as a document of this kind, without what is wrong in it; undefined when nothing is left. */
export function toDocument<T>(form: Form<T>, source: Source, result: Result): Document<T> | undefined {
  for (const text of source.dropped ?? []) result.verdacht.add(text)
  if (source.data === undefined) return unread(source, result)
  if (!hasUsableName(source)) {
    const name = `De naam van dit bestand is geen id. ${idAdvice}`
    return refuse(source, result, 'bestandsnaam', name)
  }
  const data = coerce(form.schema, source.data)
  if (form.validate(data)) return documentOf(source, data)
  const {findings, wrong} = faultsOf({...form, source, data}, form.validate.errors ?? [])
  result.findings.push(...findings)
  const pruned = prune(form.schema, data, wrong)
  for (const text of pruned.texts) result.verdacht.add(text)
  // A second look, so that the type is proved also of what is left.
  if (!form.validate(pruned.data)) return refuse(source, result)
  const moved = Object.keys(pruned.moved).length > 0 ? {moved: pruned.moved} : {}
  return {...documentOf(source, pruned.data), ...moved}
}

const idAdvice =
  'Hernoem het bestand: kleine letters en cijfers, met `-`, `_` of `.` ertussen. Of geef de id in de kop: `id: …`.'

function documentOf<T>({path, body}: Source, data: T): Document<T> {
  return body ? {file: path, data, body} : {file: path, data}
}

/** Reading has said why there are no data, unless the front matter is simply not there. */
function unread(source: Source, result: Result): undefined {
  for (const [word] of source.text.matchAll(/[a-z0-9]+(?:[-_.][a-z0-9]+)*/gu)) result.verdacht.add(word)
  const bare = source.body !== undefined && !source.text.startsWith('---')
  if (!bare) return refuse(source, result)
  const message =
    'Dit bestand begint niet met een kop: een regel `---`, sleutels zoals `titel:`, en weer een regel `---`.'
  return refuse(source, result, 'kop-ontbreekt', message)
}

function refuse(source: Source, result: Result, rule?: ValidateRule, message = ''): undefined {
  if (rule !== undefined) {
    const {severity} = validateRules[rule]
    result.findings.push({
      rule,
      severity,
      message,
      origin: {file: source.path, path: []},
      position: startOfFile
    })
  }
  for (const text of textsIn(source.data)) result.verdacht.add(text)
  if (source.path.endsWith('.md')) result.verdacht.add(nameOf(source.path))
  return undefined
}

/** A Markdown file is known by its name, unless its front matter has an id. */
function hasUsableName({path, data}: Source): boolean {
  if (!path.endsWith('.md')) return true
  const own = typeof data === 'object' && data !== null && 'id' in data && data.id !== null
  return own || /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/u.test(nameOf(path))
}
