import type {Finding} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {Source} from '../model/source.ts'
import {toDocument, type Form, type Result} from './document.ts'

/** What validation made of each source, for who validates the same ones again and again: nobody changes a document. */
export type KnownDocuments = WeakMap<Source, Validated>

interface Validated {
  /** Of the type that the form of the source proved. */
  document: Document<unknown> | undefined
  findings: readonly Finding[]
  verdacht: ReadonlySet<string>
}

export function newKnownDocuments(): KnownDocuments {
  return new WeakMap()
}

/** A source as a document of the form that its path and data ask for. What is wrong with it is added to `result`. */
export function recallDocument<T>(
  known: KnownDocuments,
  form: Form<T>,
  source: Source,
  result: Result
): Document<T> | undefined {
  const found = known.get(source) ?? validated(form, source)
  known.set(source, found)
  result.findings.push(...found.findings)
  for (const text of found.verdacht) result.verdacht.add(text)
  return found.document as Document<T> | undefined
}

function validated<T>(form: Form<T>, source: Source): Validated {
  const own: Result = {findings: [], verdacht: new Set()}
  const document = toDocument(form, source, own)
  return {document, ...own}
}
