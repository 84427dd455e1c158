import {locate, locator} from '../leaves/locate.ts'
import type {Diagnostic, Finding} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {KoppelingenBestand} from '../model/generated/bestanden.ts'
import type {InputFile, Source} from '../model/source.ts'
import {read} from '../read.ts'
import {placeInFile, validate} from '../validate.ts'

/** A file with mappings, wherever it lies and whatever it is called. */
export interface GelezenKoppelingen {
  /** Absent when nothing could be made of it; then there is a fout. */
  document?: Document<KoppelingenBestand>
  diagnostics: readonly Diagnostic[]
  /** Gives what a later stage says of it its line and column. */
  located: (findings: readonly Finding[]) => Diagnostic[]
  sources: ReadonlyMap<string, Source>
}

/** Reads and validates a file with mappings. Pure; never throws on input. */
export function readKoppelingen({path, bytes}: InputFile): GelezenKoppelingen {
  const {value, diagnostics} = read([{path: 'koppelingen.yaml', bytes}])
  const documents = validate(value)
  const sources = new Map(value.map((source) => [path, {...source, path}]))
  const inFile = locator(sources)
  const move = placeInFile(documents.value)
  const here = (finding: Finding): Finding => ({...finding, origin: {...finding.origin, file: path}})
  const {koppelingen} = documents.value
  return {
    ...(koppelingen && {document: koppelingen}),
    diagnostics: [
      ...diagnostics.map((each) => ({...each, file: path})),
      ...locate(documents.diagnostics.map(here), inFile)
    ],
    located: (findings) =>
      locate(
        findings.map((finding) => here({...finding, origin: move(finding.origin)})),
        inFile
      ),
    sources
  }
}
