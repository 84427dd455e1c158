import {compareText} from './leaves/compare-text.ts'
import {groupBy} from './leaves/group-by.ts'
import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Document, Documents} from './model/document.ts'
import type {Source} from './model/source.ts'
import type {Form, Result} from './validate/document.ts'
import {fileFinding} from './validate/document.ts'
import {forms} from './validate/forms.ts'
import {kindOf, nameOf, strayMessage} from './validate/kinds.ts'
import {newKnownDocuments, recallDocument, type KnownDocuments} from './validate/known.ts'

/**
 * Sources to documents whose data have the shape that their schema asks; what has not is left out and reported. With
 * `known`, the very same source gives the very same document.
 */
export function validate(
  sources: readonly Source[],
  known: KnownDocuments = newKnownDocuments()
): Outcome<Documents, Finding> {
  const inOrder = [...sources].sort((a, b) => compareText(a.path, b.path))
  const byKind = groupBy(inOrder, kindOf)
  const result: Result = {findings: strays(byKind.get(undefined) ?? []), verdacht: new Set()}
  const all = <T>(form: Form<T>): Document<T>[] =>
    (byKind.get(form.kind) ?? []).flatMap((source) => recallDocument(known, form, source, result) ?? [])
  const value: Documents = {
    bevindingen: all(forms.bevinding),
    conclusies: all(forms.conclusie),
    hoofdstukken: all(forms.hoofdstuk),
    tabellen: all(forms.tabel),
    berekeningen: all(forms.berekening),
    enquetes: all(forms.enquete),
    csv: inOrder.flatMap(({csv}) => csv ?? []),
    verdacht: result.verdacht
  }
  for (const {path, csv} of inOrder)
    if (/^cijfers\/[^/]+\.csv$/u.test(path) && csv === undefined) result.verdacht.add(nameOf(path))
  addFiles(value, all)
  return {value, diagnostics: result.findings}
}

/** The kinds of which there is one file at most; a file that is not there has no property. */
function addFiles(documents: Documents, all: <T>(form: Form<T>) => Document<T>[]): void {
  const [onderzoek] = all(forms.onderzoek)
  const [normenkader] = all(forms.normenkader)
  const [lock] = all(forms.lock)
  const [versies] = all(forms.versies)
  const [conflicten] = all(forms.conflicten)
  const [bronnen] = all(forms.bronnen)
  const [oordelen] = all(forms.oordelen)
  const [aanbevelingen] = all(forms.aanbevelingen)
  const [begrippen] = all(forms.begrippen)
  const [koppelingen] = all(forms.koppelingen)
  if (onderzoek) documents.onderzoek = onderzoek
  if (normenkader) documents.normenkader = normenkader
  if (lock) documents.lock = lock
  if (versies) documents.versies = versies
  if (conflicten) documents.conflicten = conflicten
  if (bronnen) documents.bronnen = bronnen
  if (oordelen) documents.oordelen = oordelen
  if (aanbevelingen) documents.aanbevelingen = aanbevelingen
  if (begrippen) documents.begrippen = begrippen
  if (koppelingen) documents.koppelingen = koppelingen
}

/** One message for each file or folder that is left out because of its name; `sources` are of no kind. */
function strays(sources: readonly Source[]): Finding[] {
  const found = new Map<string, Finding>()
  for (const source of sources) {
    const {path} = source
    const message = strayMessage(path)
    if (message !== undefined && !found.has(message))
      found.set(message, fileFinding('onbekend-bestand', path, message))
  }
  return [...found.values()]
}

export {newKnownDocuments, type KnownDocuments} from './validate/known.ts'
export {placeInFile} from './validate/moved.ts'
